//! Constants: from attributes to LLVM constants of a type.

use ir::{Attr, AttrKind, Dense, Failed, Loc, Type, TypeKind};
use llvm::LlvmType;

use super::Translation;
use super::raw::Value;

impl<'ctx> Translation<'_, 'ctx> {
    /// The constant of a type that an attribute describes; the verifier has compared both.
    pub(super) fn constant(&mut self, attr: Attr, ty: Type, loc: Loc) -> Result<Value<'ctx>, Failed> {
        let cx = self.cx;
        let made = self.ty(ty, loc)?;
        match attr.kind(cx) {
            AttrKind::Integer(value, _) if ty.is_float(cx) => Ok(self.emitter.float_constant(made, *value as u64)),
            AttrKind::Integer(value, _) => Ok(self.emitter.integer_constant(made, *value)),
            AttrKind::Float(bits, _) => Ok(self.scalar(*bits, ty, made)),
            AttrKind::String(text) => Ok(self.emitter.string_constant(&ir::text_bytes::bytes(text))),
            AttrKind::Dense(dense) => self.elements(dense, 0, ty, loc),
            AttrKind::Array(parts) => self.parts(parts, ty, loc),
            _ => Err(self.fail(loc, format!("`{}` is no constant that LLVM has", attr.text(cx)))),
        }
    }

    /// A number by the bits that it has in memory.
    fn scalar(&self, bits: u64, ty: Type, made: super::raw::Type<'ctx>) -> Value<'ctx> {
        match ty.is_float(self.cx) {
            true => self.emitter.float_constant(made, bits),
            false => self.emitter.integer_constant(made, i128::from(bits)),
        }
    }

    fn parts(&mut self, parts: &[Attr], ty: Type, loc: Loc) -> Result<Value<'ctx>, Failed> {
        match llvm::types::view(self.cx, ty) {
            Some(LlvmType::Struct { fields: Some(fields), .. }) => {
                let pairs = parts.iter().zip(fields);
                let values: Vec<_> = pairs.map(|(&part, ty)| self.constant(part, ty, loc)).collect::<Result<_, _>>()?;
                let made = self.ty(ty, loc)?;
                Ok(self.emitter.struct_constant(made, &values))
            }
            Some(LlvmType::Array(_, element)) => {
                let values: Vec<_> =
                    parts.iter().map(|&part| self.constant(part, element, loc)).collect::<Result<_, _>>()?;
                let made = self.ty(element, loc)?;
                Ok(self.emitter.array_constant(made, &values))
            }
            _ => Err(self.fail(loc, format!("LLVM has no constants of type `{}`", ty.text(self.cx)))),
        }
    }

    /// The elements of `dense` from number `first` on, as nested arrays and vectors.
    fn elements(&mut self, dense: &Dense, first: usize, ty: Type, loc: Loc) -> Result<Value<'ctx>, Failed> {
        let cx = self.cx;
        if let Some(LlvmType::Array(length, inner)) = llvm::types::view(cx, ty) {
            let made = self.ty(inner, loc)?;
            let (step, scalar) = llvm::verify::flat(cx, inner);
            if scalar == inner && !dense.splat && is_plain(cx, dense, scalar) {
                let bytes = scalar.bytes(cx).unwrap_or(1) as usize;
                let range = first * bytes..(first + length as usize) * bytes;
                return Ok(self.emitter.data_constant(made, &dense.data[range]));
            }
            if dense.splat {
                let element = self.elements(dense, 0, inner, loc)?;
                return Ok(self.emitter.array_constant(made, &vec![element; length as usize]));
            }
            let starts = (0..length as usize).map(|index| first + index * step as usize);
            let values: Vec<_> =
                starts.map(|start| self.elements(dense, start, inner, loc)).collect::<Result<_, _>>()?;
            return Ok(self.emitter.array_constant(made, &values));
        }
        let scalar = ty.element(cx);
        let made = self.ty(scalar, loc)?;
        if !matches!(ty.kind(cx), TypeKind::Vector { .. }) {
            return Ok(self.scalar(dense.element(cx, first), scalar, made));
        }
        let count = ty.element_count(cx).unwrap_or(0) as usize;
        let element = |index| self.scalar(dense.element(cx, first + index), scalar, made);
        let values: Vec<_> = (0..count).map(element).collect();
        Ok(self.emitter.vector_constant(&values))
    }
}

/// Whether the bytes of the elements are those of LLVM's arrays: whole numbers of 1 to 8 bytes,
/// on a machine whose bytes are ordered as ours are.
fn is_plain(cx: &ir::Context, dense: &Dense, scalar: Type) -> bool {
    cfg!(target_endian = "little")
        && dense.ty.element(cx).bytes(cx) == scalar.bytes(cx)
        && matches!(scalar.width(cx), Some(8 | 16 | 32 | 64))
}
