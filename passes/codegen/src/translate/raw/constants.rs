//! Constants of every kind.

use super::*;

impl<'ctx> Emitter<'ctx> {
    /// An integer of any width up to 128 bits, from its two's complement.
    pub(in crate::translate) fn integer_constant(&self, ty: Type<'ctx>, value: i128) -> Value<'ctx> {
        let words = [value as u64, (value >> 64) as u64];
        Value::new(unsafe { LLVMConstIntOfArbitraryPrecision(ty.0, 2, words.as_ptr()) })
    }

    /// A float by the bits of its format.
    pub(in crate::translate) fn float_constant(&self, ty: Type<'ctx>, bits: u64) -> Value<'ctx> {
        let words = [bits];
        Value::new(unsafe { LLVMConstFPFromBits(ty.0, words.as_ptr()) })
    }

    pub(in crate::translate) fn null(&self, ty: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMConstNull(ty.0) })
    }

    pub(in crate::translate) fn undef(&self, ty: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMGetUndef(ty.0) })
    }

    pub(in crate::translate) fn poison(&self, ty: Type<'ctx>) -> Value<'ctx> {
        Value::new(unsafe { LLVMGetPoison(ty.0) })
    }

    pub(in crate::translate) fn array_constant(&self, element: Type<'ctx>, values: &[Value<'ctx>]) -> Value<'ctx> {
        let mut values = list!(values);
        Value::new(unsafe { LLVMConstArray2(element.0, values.as_mut_ptr(), values.len() as u64) })
    }

    /// An array of integers or floats from its bytes, quick for large tables.
    pub(in crate::translate) fn data_constant(&self, element: Type<'ctx>, bytes: &[u8]) -> Value<'ctx> {
        Value::new(unsafe { LLVMConstDataArray(element.0, bytes.as_ptr().cast(), bytes.len()) })
    }

    pub(in crate::translate) fn vector_constant(&self, values: &[Value<'ctx>]) -> Value<'ctx> {
        let mut values = list!(values);
        Value::new(unsafe { LLVMConstVector(values.as_mut_ptr(), values.len() as c_uint) })
    }

    pub(in crate::translate) fn struct_constant(&self, ty: Type<'ctx>, fields: &[Value<'ctx>]) -> Value<'ctx> {
        let mut fields = list!(fields);
        Value::new(unsafe { LLVMConstNamedStruct(ty.0, fields.as_mut_ptr(), fields.len() as c_uint) })
    }

    /// The bytes of a string, without a zero at the end.
    pub(in crate::translate) fn string_constant(&self, bytes: &[u8]) -> Value<'ctx> {
        let no_zero = 1;
        Value::new(unsafe { LLVMConstStringInContext2(self.context, bytes.as_ptr().cast(), bytes.len(), no_zero) })
    }
}
