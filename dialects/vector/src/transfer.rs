//! How `vector.transfer_read` and `vector.transfer_write` see memory: one view of both.

use ir::affine_map::{AffineExpr, AffineMap};
use ir::attr_values::AttrValue;
use ir::{AttrKind, Context, Op, Type, ValueId, View};

use crate::ops::TransferRead;
use crate::shape::{scalable, vector};

/// A transfer, to read.
pub struct Transfer<'a> {
    view: View<'a>,
    is_read: bool,
}

/// The map under which a vector goes along the last dimensions of a memref; `None` if it has more.
pub fn minor_identity(memref_rank: usize, vector_rank: usize) -> Option<AffineMap> {
    let first = memref_rank.checked_sub(vector_rank)?;
    let results = (first..memref_rank).map(|dim| AffineExpr::Dim(dim as u32)).collect();
    Some(AffineMap { dims: memref_rank as u32, symbols: 0, results })
}

/// For each dimension of the vector the one of the memref, `None` if elements are repeated;
/// `None` as a whole if the map says something else.
fn dims_of(map: &AffineMap) -> Option<Vec<Option<usize>>> {
    let dim = |expr: &AffineExpr| match *expr {
        AffineExpr::Dim(dim) if dim < map.dims => Some(Some(dim as usize)),
        AffineExpr::Constant(0) => Some(None),
        _ => None,
    };
    map.results.iter().map(dim).collect()
}

/// The dimensions of the vector in the order in which the memref has them, without those along
/// which elements are repeated: these are the dimensions of the mask.
fn mask_dims(map: &AffineMap) -> Vec<usize> {
    let dims = dims_of(map).unwrap_or_default();
    let mut used: Vec<(usize, usize)> =
        dims.iter().enumerate().filter_map(|(at, dim)| dim.map(|dim| (dim, at))).collect();
    used.sort_unstable();
    used.into_iter().map(|(_, at)| at).collect()
}

/// The type of the mask of a transfer.
pub fn mask_type(cx: &Context, map: &AffineMap, ty: Type) -> Type {
    let (shape, is_scalable) = (ty.shape(cx).unwrap_or(&[]), scalable(cx, ty));
    let dims: Vec<usize> = mask_dims(map).into_iter().filter(|&dim| dim < shape.len()).collect();
    if dims.is_empty() {
        // A mask has at least one dimension.
        return cx.vector(&[1], Type::I1);
    }
    let sizes: Vec<i64> = dims.iter().map(|&dim| shape[dim]).collect();
    let is_scalable: Vec<bool> = dims.iter().map(|&dim| is_scalable[dim]).collect();
    vector(cx, &sizes, &is_scalable, Type::I1)
}

impl<'a> Transfer<'a> {
    /// A transfer as such.
    pub fn of(view: View<'a>) -> Transfer<'a> {
        Transfer { view, is_read: TransferRead::is(view.body, view.op) }
    }

    /// Whether it reads.
    pub fn is_read(&self) -> bool {
        self.is_read
    }

    /// The number of the operand that is the memref.
    fn base_index(&self) -> usize {
        usize::from(!self.is_read)
    }

    /// The memref.
    pub fn base(&self) -> ValueId {
        self.view.operand(self.base_index())
    }

    /// The vector that is read or written.
    pub fn result_or_value(&self) -> ValueId {
        if self.is_read { self.view.result(0) } else { self.view.operand(0) }
    }

    /// The type of the memref.
    pub fn memref_type(&self) -> Type {
        self.view.body.ty(self.base())
    }

    /// The type of the vector.
    pub fn vector_type(&self) -> Type {
        self.view.body.ty(self.result_or_value())
    }

    /// The numbers of the operands that are indices.
    pub fn index_range(&self) -> std::ops::Range<usize> {
        let group = self.view.body.operand_group(self.view.cx, self.view.op, self.base_index() + 1);
        group.start..group.end
    }

    /// The indices.
    pub fn indices(&self) -> Vec<ValueId> {
        self.index_range().map(|index| self.view.operand(index)).collect()
    }

    /// The number of the operand behind the indices: the padding of a read.
    pub fn after_indices(&self) -> usize {
        self.index_range().end
    }

    /// The number of the operand that is the mask.
    pub fn mask_index(&self) -> Option<usize> {
        let at = self.after_indices() + usize::from(self.is_read);
        (at < self.view.body.operand_count(self.view.op)).then_some(at)
    }

    /// The mask.
    pub fn mask(&self) -> Option<ValueId> {
        self.mask_index().map(|at| self.view.operand(at))
    }

    /// The permutation map.
    pub fn map(&self) -> Option<&'a AffineMap> {
        match self.view.attr("permutation_map")?.kind(self.view.cx) {
            AttrKind::AffineMap(map) => Some(map),
            _ => None,
        }
    }

    /// For each dimension of the vector the one of the memref that it goes along, `None` if
    /// elements are repeated along it.
    pub fn dims(&self) -> Option<Vec<Option<usize>>> {
        dims_of(self.map()?)
    }

    /// The dimensions of the vector that are those of the mask.
    pub fn mask_dims(&self) -> Vec<usize> {
        self.map().map(mask_dims).unwrap_or_default()
    }

    /// Whether the vector goes along the last dimensions of the memref.
    pub fn is_minor_identity(&self) -> bool {
        let rank = |ty: Type| ty.shape(self.view.cx).map_or(0, <[i64]>::len);
        minor_identity(rank(self.memref_type()), rank(self.vector_type())).as_ref() == self.map()
    }

    /// For each dimension of the vector whether nothing is outside of the memref.
    pub fn in_bounds(&self) -> Vec<bool> {
        let cx = self.view.cx;
        let list = self.view.attr("in_bounds").and_then(|attr| attr.as_array(cx)).unwrap_or(&[]);
        list.iter().map(|&attr| bool::read(cx, attr) == Some(true)).collect()
    }
}
