//! Reading `dense_resource<key>`, and the end of a file that says what the resources hold.

use super::Parser;
use super::tokens::hex_digit;
use crate::attrs::{Attr, AttrKind};
use crate::diagnostics::Failed;
use crate::location::Span;
use crate::resources::{ALIGNMENT, External, ResourceId};
use crate::syntax::lexer::Kind;
use crate::types::{Type, TypeKind};

impl Parser<'_> {
    /// `<key> : tensor<2xf32>`.
    pub(super) fn resource_attr(&mut self) -> Result<Attr, Failed> {
        self.expect("<")?;
        let key = self.resource_key()?;
        self.expect(">")?;
        if !self.eat_kind(Kind::Colon) {
            return Err(self.expected("`:` and the type of `dense_resource<...>`"));
        }
        let span = self.span();
        let ty = self.ty()?;
        use TypeKind::*;
        if !matches!(
            ty.kind(self.cx),
            Tensor { .. } | UnrankedTensor(_) | Memref { .. } | UnrankedMemref { .. } | Vector { .. }
        ) {
            let span = self.span_from(span);
            return Err(self
                .error(span, "the type of `dense_resource<...>` is that of a tensor, vector or memref")
                .failed());
        }
        let id = self.resource(key);
        Ok(self.cx.attr(AttrKind::Resource(id, ty)))
    }

    /// `dense_resource<key>` where the form says the type elsewhere.
    pub fn resource_of_type(&mut self, ty: Type) -> Result<Attr, Failed> {
        self.expect("dense_resource")?;
        self.expect("<")?;
        let key = self.resource_key()?;
        self.expect(">")?;
        let id = self.resource(key);
        Ok(self.cx.attr(AttrKind::Resource(id, ty)))
    }

    fn resource(&mut self, key: String) -> ResourceId {
        let cx = self.cx;
        *self.resources.entry(key).or_insert_with_key(|key| cx.resources.add(key))
    }

    /// A word or a string.
    fn resource_key(&mut self) -> Result<String, Failed> {
        match self.token.kind {
            Kind::Word => self.word().map(str::to_owned),
            Kind::String => self.string(),
            _ => Err(self.expected("the name of a resource")),
        }
    }

    /// `{-# ... #-}`: what stands at the end of files. Resources of the builtin dialect belong to who
    /// refers to them; those of tools are kept as they are.
    pub(super) fn file_metadata(&mut self) -> Result<(), Failed> {
        let open = self.span();
        self.advance();
        while !self.at("#-}") {
            if self.is(Kind::End) {
                return Err(self.error(open, "no `#-}` closes this").failed());
            }
            let (span, section) = (self.span(), self.word()?);
            let is_ours = match section {
                "dialect_resources" => true,
                "external_resources" => false,
                _ => {
                    let hint = self.hint(section, "", ["dialect_resources", "external_resources"]);
                    let message = format!("the end of a file has no `{section}`{hint}");
                    return Err(self.error(span, message).failed());
                }
            };
            self.expect(":")?;
            self.expect("{")?;
            self.comma_list("}", |parser| parser.resources_of_one(is_ours))?;
            if !self.eat_kind(Kind::Comma) && !self.at("#-}") {
                return Err(self.expected("`,` or `#-}`"));
            }
        }
        self.advance();
        Ok(())
    }

    /// `builtin: { key: value, ... }`.
    fn resources_of_one(&mut self, is_dialect: bool) -> Result<(), Failed> {
        let (span, owner) = (self.span(), self.resource_key()?);
        if is_dialect && owner != "builtin" {
            return Err(self.error(span, format!("`{owner}` has no resources; only `builtin` has")).failed());
        }
        self.expect(":")?;
        self.expect("{")?;
        self.comma_list("}", |parser| {
            let key = parser.resource_key()?;
            parser.expect(":")?;
            let value = match parser.token.kind {
                Kind::String if is_dialect => return parser.blob_of(key),
                Kind::String => External::Text(parser.string()?),
                Kind::Word if !is_dialect && (parser.at("true") || parser.at("false")) => {
                    External::Flag(parser.word()? == "true")
                }
                _ if is_dialect => return Err(parser.expected("a string of hexadecimal digits")),
                _ => return Err(parser.expected("a string, `true` or `false`")),
            };
            parser.cx.resources.keep(&owner, &key, value);
            Ok(())
        })
    }

    /// `"0x..."`: four bytes that say the alignment, then the elements.
    fn blob_of(&mut self, key: String) -> Result<(), Failed> {
        let span = self.span();
        let blob = self.hex_bytes(span)?;
        let alignment =
            blob.get(..ALIGNMENT).map(|bytes| bytes.iter().rev().fold(0u32, |all, &byte| all << 8 | u32::from(byte)));
        if !alignment.is_some_and(|alignment| alignment == 0 || alignment.is_power_of_two()) {
            let message = "the first four bytes of a resource are its alignment, a power of two";
            return Err(self.error(span, message).failed());
        }
        let resource = self.cx.resources.get(self.resource(key));
        if resource.blob.set(blob.into()).is_err() {
            return Err(self.error(span, format!("the resource `{}` is there already", resource.key)).failed());
        }
        Ok(())
    }

    /// The bytes of a string `"0x..."`, which comes next.
    pub(super) fn hex_bytes(&mut self, span: Span) -> Result<Vec<u8>, Failed> {
        let text = self.string_text()?;
        let digits = text.strip_prefix("0x").map(str::as_bytes).unwrap_or(b"?");
        if digits.len() % 2 != 0 || !digits.iter().all(u8::is_ascii_hexdigit) {
            let message = "this string is `0x` and two hexadecimal digits for each byte";
            return Err(self.error(span, message).failed());
        }
        Ok(digits.chunks_exact(2).map(|pair| hex_digit(pair[0]) << 4 | hex_digit(pair[1])).collect())
    }
}
