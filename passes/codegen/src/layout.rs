//! Where the parts of a value lie in memory.

use anyhow::{Result, bail};
use inkwell::targets::TargetData;
use inkwell::types::BasicTypeEnum;

/// Size and alignment of a type in memory, and the same of its parts.
///
/// An integer whose width is no whole number of bytes (`i1`) takes the bytes that it needs; the rest of them is zero.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Bytes from the start of the outermost value.
    pub offset: u64,
    /// Bytes from one element of an array of this type to the next, tail padding included; 0 for `void`.
    pub size: u64,
    /// Alignment in bytes; generated code reads and writes packed values at any alignment all the same.
    pub align: u32,
    /// Fields of a struct or elements of an array, in order; empty for scalars, pointers and vectors.
    pub fields: Vec<Layout>,
}

impl Layout {
    /// The layout of a type on the machine that `data` describes.
    pub fn of(r#type: BasicTypeEnum<'_>, data: &TargetData) -> Result<Self> {
        Self::at(0, r#type, data)
    }

    /// The scalars, pointers and vectors inside, depth first; the value itself if it is one of these.
    pub fn leaves(&self) -> Vec<&Layout> {
        if self.fields.is_empty() && self.size > 0 {
            return vec![self];
        }
        self.fields.iter().flat_map(Self::leaves).collect()
    }

    fn at(offset: u64, r#type: BasicTypeEnum<'_>, data: &TargetData) -> Result<Self> {
        let mut fields = Vec::new();
        for (inner, r#type) in parts(r#type, data)? {
            fields.push(Self::at(offset + inner, r#type, data)?);
        }
        Ok(Self { offset, size: data.get_abi_size(&r#type), align: data.get_abi_alignment(&r#type), fields })
    }
}

/// The parts of a struct or an array with their offsets; none for a scalar, a pointer or a vector.
pub(crate) fn parts<'ctx>(r#type: BasicTypeEnum<'ctx>, data: &TargetData) -> Result<Vec<(u64, BasicTypeEnum<'ctx>)>> {
    match r#type {
        BasicTypeEnum::StructType(fields) => Ok(fields
            .get_field_types_iter()
            .enumerate()
            .map(|(index, field)| (data.offset_of_element(&fields, index as u32).unwrap_or(0), field))
            .collect()),
        BasicTypeEnum::ArrayType(array) => {
            let element = array.get_element_type();
            let stride = data.get_abi_size(&element);
            Ok((0..u64::from(array.len())).map(|index| (index * stride, element)).collect())
        }
        BasicTypeEnum::ScalableVectorType(vector) => {
            bail!("the size of `{vector}` is not known before the program runs")
        }
        _ => Ok(Vec::new()),
    }
}
