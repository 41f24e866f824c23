//! Types.

use ir::{Failed, Loc, Type, TypeKind};
use llvm::LlvmType;

use super::Translation;
use super::raw;

impl<'ctx> Translation<'_, 'ctx> {
    /// The LLVM type of a type; one that has none is reported at `loc`.
    pub(super) fn ty(&mut self, ty: Type, loc: Loc) -> Result<raw::Type<'ctx>, Failed> {
        if let Some(&known) = self.types.get(&ty) {
            return Ok(known);
        }
        let made = self.make_type(ty, loc)?;
        self.types.insert(ty, made);
        Ok(made)
    }

    fn make_type(&mut self, ty: Type, loc: Loc) -> Result<raw::Type<'ctx>, Failed> {
        match ty.kind(self.cx) {
            TypeKind::Integer { width, .. } => Ok(self.emitter.integer(*width)),
            TypeKind::Float(kind) => match self.emitter.float(*kind) {
                Some(made) => Ok(made),
                None => Err(self.fail(loc, format!("code for `{}` is not covered", kind.name()))),
            },
            TypeKind::Vector { shape, element, scalable } if shape.len() == 1 => {
                let (length, scalable) = (shape[0] as u32, scalable[0]);
                let element = self.ty(*element, loc)?;
                Ok(self.emitter.vector(element, length, scalable))
            }
            _ => match llvm::types::view(self.cx, ty) {
                Some(own) => self.make_own_type(own, loc),
                None => Err(self.fail(loc, format!("LLVM has no type for `{}`", ty.text(self.cx)))),
            },
        }
    }

    fn make_own_type(&mut self, ty: LlvmType, loc: Loc) -> Result<raw::Type<'ctx>, Failed> {
        match ty {
            LlvmType::Pointer(space) => Ok(self.emitter.pointer(space)),
            LlvmType::Void => Ok(self.emitter.void()),
            LlvmType::Array(length, element) => {
                let element = self.ty(element, loc)?;
                Ok(self.emitter.array(element, length))
            }
            LlvmType::Struct { name, packed, fields } => {
                let fields = fields.map(|fields| self.tys(&fields, loc)).transpose()?;
                Ok(match name {
                    Some(name) => self.emitter.named_structure(&name, fields.as_deref(), packed),
                    None => self.emitter.structure(&fields.unwrap_or_default(), packed),
                })
            }
            LlvmType::Function { result, parameters, variadic } => {
                let result = self.ty(result, loc)?;
                let parameters = self.tys(&parameters, loc)?;
                Ok(self.emitter.function_type(result, &parameters, variadic))
            }
        }
    }

    /// The LLVM types of several.
    pub(super) fn tys(&mut self, types: &[Type], loc: Loc) -> Result<Vec<raw::Type<'ctx>>, Failed> {
        types.iter().map(|&ty| self.ty(ty, loc)).collect()
    }
}
