//! Reading elements that are not a dense list of numbers: `sparse<indices, values>`, and strings.

use super::Parser;
use super::dense::holds_strings;
use super::messages::count as counted;
use crate::attrs::{Attr, AttrKind, Dense, DenseStrings, Sparse, SparseValues};
use crate::diagnostics::Failed;
use crate::location::Span;
use crate::syntax::lexer::Kind;
use crate::types::{Dim, Type};

impl Parser<'_> {
    /// `<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>`: where the elements are that are not zero, and what.
    pub(super) fn sparse_attr(&mut self) -> Result<Attr, Failed> {
        self.with_type_first("sparse", |parser, ty, span| {
            parser.sparse(ty, span).map(|it| AttrKind::Sparse(Box::new(it)))
        })
    }

    /// `sparse<indices, values>` where the form says the type elsewhere.
    pub fn sparse_of_type(&mut self, ty: Type) -> Result<Attr, Failed> {
        let span = self.span();
        self.expect("sparse")?;
        self.expect("<")?;
        let sparse = self.sparse(ty, span)?;
        self.expect(">")?;
        Ok(self.cx.attr(AttrKind::Sparse(Box::new(sparse))))
    }

    fn sparse(&mut self, ty: Type, type_span: Span) -> Result<Sparse, Failed> {
        self.check_static(ty, type_span)?;
        let shape: Vec<Dim> = ty.shape(self.cx).unwrap_or(&[]).to_vec();
        if shape.is_empty() && !self.is(Kind::Greater) {
            // Upstream drops the value, which nobody who wrote one can want.
            let message = "a type without dimensions has no places for values: only `sparse<>` is of it";
            return Err(self.error(type_span, message).failed());
        }
        let mut indices = Vec::new();
        // With one dimension, indices may stand without brackets, and are printed so.
        let is_flat = shape.len() == 1 && self.is(Kind::LeftBracket) && !self.at_second("[");
        if !self.is(Kind::Greater) {
            self.places(&shape, &mut indices)?;
        }
        let count = (indices.len() / shape.len().max(1)) as Dim;
        let values = self.cx.tensor(&[count], ty.element(self.cx));
        let is_text = holds_strings(ty.element(self.cx).kind(self.cx));
        let is_empty = self.is(Kind::Greater) && count == 0;
        if !is_empty {
            self.expect(",")?;
        }
        let values = match (is_text, is_empty) {
            (true, true) => SparseValues::Strings(DenseStrings { ty: values, texts: [].into(), splat: false }),
            (true, false) => SparseValues::Strings(self.string_elements(values, type_span)?),
            (false, true) => SparseValues::Numbers(Dense { ty: values, data: [].into(), splat: false }),
            (false, false) => SparseValues::Numbers(self.elements(values, type_span)?),
        };
        let places = [count, shape.len() as Dim];
        let places = if is_flat { &places[..1] } else { &places };
        let indices = Dense {
            ty: self.cx.tensor(places, Type::I64),
            data: indices.iter().flat_map(|index: &i64| index.to_le_bytes()).collect(),
            splat: false,
        };
        Ok(Sparse { ty, indices, values })
    }

    /// A list of places, `[[0, 0], [1, 2]]`, or of indices if there is one dimension; an index alone is
    /// one place that has it in all dimensions.
    fn places(&mut self, shape: &[Dim], indices: &mut Vec<i64>) -> Result<(), Failed> {
        if !self.eat_kind(Kind::LeftBracket) {
            let index = self.index_below(shape.iter().copied().min().unwrap_or(0))?;
            indices.extend(shape.iter().map(|_| index));
            return Ok(());
        }
        self.comma_list("]", |parser| {
            let span = parser.span();
            if !parser.eat_kind(Kind::LeftBracket) {
                if let &[size] = shape {
                    indices.push(parser.index_below(size)?);
                    return Ok(());
                }
                return Err(parser.expected(format_args!("`[` and {}", counted(shape.len() as u64, "index"))));
            }
            let mut sizes = shape.iter();
            parser.comma_list("]", |parser| {
                let Some(&size) = sizes.next() else {
                    let span = parser.span();
                    let message =
                        format!("this is one more than the type has, {}", counted(shape.len() as u64, "dimension"));
                    return Err(parser.error(span, message).failed());
                };
                indices.push(parser.index_below(size)?);
                Ok(())
            })?;
            if sizes.len() > 0 {
                let span = parser.span_from(span);
                let wanted = counted(shape.len() as u64, "dimension");
                let message = format!("the type has {wanted}, found {}", shape.len() - sizes.len());
                return Err(parser.error(span, message).failed());
            }
            Ok(())
        })
    }

    fn index_below(&mut self, size: Dim) -> Result<i64, Failed> {
        let span = self.span();
        let index = self.int64()?;
        if (0..size).contains(&index) {
            return Ok(index);
        }
        let span = self.span_from(span);
        let message =
            format!("the index {index} is outside of this dimension, which has {}", counted(size as u64, "element"));
        Err(self.error(span, message).failed())
    }

    /// `<["a", "b"]>`, or `<"a">` for all elements.
    pub(super) fn string_elements(&mut self, ty: Type, type_span: Span) -> Result<DenseStrings, Failed> {
        self.check_static(ty, type_span)?;
        let shape: Vec<Dim> = ty.shape(self.cx).unwrap_or(&[]).to_vec();
        let count = ty.element_count(self.cx);
        let mut texts: Vec<Box<str>> = Vec::new();
        let mut element = |parser: &mut Self| {
            if !parser.is(Kind::String) {
                let element = ty.element(parser.cx).text(parser.cx);
                return Err(parser.expected(format_args!("a string, as elements of type {element} are written")));
            }
            texts.push((*parser.string_text()?).into());
            Ok(())
        };
        let splat = match self.token.kind {
            Kind::Greater if count == Some(0) => false,
            Kind::LeftBracket => {
                self.list(&shape, &mut element)?;
                false
            }
            _ => {
                element(self)?;
                true
            }
        };
        let same = texts.len() > 1 && texts.iter().all(|text| *text == texts[0]);
        if same || count == Some(0) {
            texts.truncate(usize::from(same));
        }
        let splat = count != Some(0) && (splat || same || count == Some(1));
        Ok(DenseStrings { ty, texts: texts.into(), splat })
    }
}
