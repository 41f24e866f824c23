//! The dimension numbers of `tensor.gather` and `tensor.scatter`, which are StableHLO's.
//!
//! Indices hold vectors along `index_vector_dim` (which may be one past the last dimension:
//! then each index is a vector of one), and say where windows start in the operand.

use ir::{Attr, Context, DYNAMIC, Dim, View};

macro_rules! numbers {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident,)* } $($(#[$flag_doc:meta])* $flag:ident)?) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: Vec<i64>,)*
            /// The dimension of the indices that holds index vectors.
            pub index_vector_dim: i64,
            $($(#[$flag_doc])* pub $flag: bool,)?
        }

        impl $name {
            /// The numbers of an operation.
            pub fn of(view: View<'_>) -> $name {
                $name::read(view.cx, |name| view.attr(name))
            }

            /// The numbers that attributes hold; lists that are not there are empty.
            pub fn read(cx: &Context, attr: impl Fn(&str) -> Option<Attr>) -> $name {
                let list = |name: &str| attr(name).and_then(|attr| attr.as_ints(cx)).unwrap_or(&[]).to_vec();
                let index_vector_dim = attr("index_vector_dim").and_then(|attr| attr.as_integer(cx));
                $name {
                    $($field: list(stringify!($field)),)*
                    index_vector_dim: index_vector_dim.and_then(|dim| dim.try_into().ok()).unwrap_or(0),
                    $($flag: attr(stringify!($flag)).is_some(),)?
                }
            }

            /// The attributes that hold these numbers; empty lists are left out.
            pub fn attrs(&self, cx: &Context) -> Vec<(&'static str, Attr)> {
                let lists = [$((stringify!($field), &self.$field)),*];
                let mut attrs: Vec<(&'static str, Attr)> = Vec::new();
                attrs.extend(lists.into_iter().filter(|(_, list)| !list.is_empty()).map(|(name, list)| (name, cx.ints(list))));
                attrs.push(("index_vector_dim", cx.integer(i128::from(self.index_vector_dim), ir::Type::I64)));
                $(attrs.extend(self.$flag.then_some((stringify!($flag), Attr::UNIT)));)?
                attrs
            }
        }
    };
}

numbers! {
    /// The dimension numbers of `tensor.gather`.
    GatherDims {
        /// The dimensions of the result that are dimensions of a window.
        offset_dims,
        /// The dimensions of the operand, of which windows have one element, that the result does not have.
        collapsed_slice_dims,
        /// The dimensions of the operand that are walked together with dimensions of the indices.
        operand_batching_dims,
        /// The dimensions of the indices that go with `operand_batching_dims`.
        start_indices_batching_dims,
        /// The dimensions of the operand that the entries of an index vector are for.
        start_index_map,
    }
}

numbers! {
    /// The dimension numbers of `tensor.scatter`.
    ScatterDims {
        /// The dimensions of the updates that are dimensions of a window.
        update_window_dims,
        /// The dimensions of the operand that windows do not have.
        inserted_window_dims,
        /// The dimensions of the operand that are walked together with dimensions of the indices.
        input_batching_dims,
        /// The dimensions of the indices that go with `input_batching_dims`.
        scatter_indices_batching_dims,
        /// The dimensions of the operand that the entries of an index vector are for.
        scatter_dims_to_operand_dims,
    }
    /// Whether windows are moved to lie within the operand.
    clamp
}

/// Both kinds of dimension numbers, by what they mean: how windows lie in an operand, and where
/// their dimensions are in the tensor of all windows (the result of a gather, the updates of a
/// scatter).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Windows {
    /// The rank of the operand.
    pub operand_rank: usize,
    /// For each dimension of the tensor of windows that is one of a window, in order: its number.
    pub window_dims: Vec<usize>,
    /// The other dimensions of the tensor of windows, in order.
    pub batch_dims: Vec<usize>,
    /// The dimension of the operand for each of `window_dims`.
    pub kept_dims: Vec<usize>,
    /// The dimension of the operand for each entry of an index vector.
    pub index_map: Vec<usize>,
    /// Pairs of a dimension of the operand and the number among `batch_dims` that it is walked with.
    pub batching: Vec<(usize, usize)>,
    /// The dimension of the indices that holds index vectors; its rank if each index is one.
    pub index_vector_dim: usize,
}

/// How dimension numbers call their lists, for messages.
struct Names {
    window: &'static str,
    collapsed: &'static str,
    operand_batching: &'static str,
    indices_batching: &'static str,
    map: &'static str,
}

/// The lists of either kind of dimension numbers.
struct Lists<'a> {
    window: &'a [i64],
    collapsed: &'a [i64],
    operand_batching: &'a [i64],
    indices_batching: &'a [i64],
    map: &'a [i64],
    index_vector_dim: i64,
    names: Names,
}

impl GatherDims {
    /// Checks the numbers and says what they mean, for an operand and indices of these sizes.
    pub fn windows(&self, operand: &[Dim], indices: &[Dim]) -> Result<Windows, String> {
        let names = Names {
            window: "offset_dims",
            collapsed: "collapsed_slice_dims",
            operand_batching: "operand_batching_dims",
            indices_batching: "start_indices_batching_dims",
            map: "start_index_map",
        };
        let lists = Lists {
            window: &self.offset_dims,
            collapsed: &self.collapsed_slice_dims,
            operand_batching: &self.operand_batching_dims,
            indices_batching: &self.start_indices_batching_dims,
            map: &self.start_index_map,
            index_vector_dim: self.index_vector_dim,
            names,
        };
        lists.windows(operand, indices)
    }
}

impl ScatterDims {
    /// Checks the numbers and says what they mean, for an operand and indices of these sizes.
    pub fn windows(&self, operand: &[Dim], indices: &[Dim]) -> Result<Windows, String> {
        let names = Names {
            window: "update_window_dims",
            collapsed: "inserted_window_dims",
            operand_batching: "input_batching_dims",
            indices_batching: "scatter_indices_batching_dims",
            map: "scatter_dims_to_operand_dims",
        };
        let lists = Lists {
            window: &self.update_window_dims,
            collapsed: &self.inserted_window_dims,
            operand_batching: &self.input_batching_dims,
            indices_batching: &self.scatter_indices_batching_dims,
            map: &self.scatter_dims_to_operand_dims,
            index_vector_dim: self.index_vector_dim,
            names,
        };
        lists.windows(operand, indices)
    }
}

impl Lists<'_> {
    fn windows(&self, operand: &[Dim], indices: &[Dim]) -> Result<Windows, String> {
        let names = &self.names;
        let vector_dim = usize::try_from(self.index_vector_dim).ok().filter(|&dim| dim <= indices.len());
        let index_vector_dim = vector_dim.ok_or_else(|| {
            format!("index_vector_dim is {}, but the indices have rank {}", self.index_vector_dim, indices.len())
        })?;
        let collapsed = dims(names.collapsed, self.collapsed, operand.len(), Order::Sorted)?;
        let operand_batching = dims(names.operand_batching, self.operand_batching, operand.len(), Order::Sorted)?;
        let indices_batching = dims(names.indices_batching, self.indices_batching, indices.len(), Order::Any)?;
        let index_map = dims(names.map, self.map, operand.len(), Order::Any)?;
        if let Some(dim) = operand_batching.iter().find(|dim| collapsed.contains(dim) || index_map.contains(dim)) {
            let (batching, collapsed, map) = (names.operand_batching, names.collapsed, names.map);
            return Err(format!("dimension {dim} of the operand is in `{batching}` and in `{collapsed}` or `{map}`"));
        }
        if operand_batching.len() != indices_batching.len() {
            let (operand, indices) = (names.operand_batching, names.indices_batching);
            return Err(format!("`{operand}` and `{indices}` go together, but they differ in length"));
        }
        if indices_batching.contains(&index_vector_dim) {
            return Err(format!("`{}` has the index_vector_dim, {index_vector_dim}", names.indices_batching));
        }
        let entries = indices.get(index_vector_dim).copied().unwrap_or(1);
        if entries != DYNAMIC && entries != index_map.len() as i64 {
            let map = names.map;
            return Err(format!("index vectors have size {entries}, but `{map}` has length {}", index_map.len()));
        }
        for (&ours, &theirs) in operand_batching.iter().zip(&indices_batching) {
            let (size, other) = (operand[ours], indices[theirs]);
            if size != other && size != DYNAMIC && other != DYNAMIC {
                return Err(format!(
                    "dimension {ours} of the operand goes with dimension {theirs} of the indices, but their sizes are {size} and {other}"
                ));
            }
        }
        let kept = |dim: &usize| !collapsed.contains(dim) && !operand_batching.contains(dim);
        let kept_dims: Vec<usize> = (0..operand.len()).filter(kept).collect();
        let batch_rank = indices.len() - usize::from(index_vector_dim < indices.len());
        let window_dims = dims(names.window, self.window, kept_dims.len() + batch_rank, Order::Sorted)?;
        if window_dims.len() != kept_dims.len() {
            let (wanted, found) = (kept_dims.len(), window_dims.len());
            return Err(format!("windows have rank {wanted}, but `{}` has length {found}", names.window));
        }
        // Batch dimensions are those of the indices without the one of index vectors.
        let batch_number = |dim: usize| dim - usize::from(dim > index_vector_dim);
        let batching = operand_batching.iter().zip(&indices_batching);
        Ok(Windows {
            operand_rank: operand.len(),
            batch_dims: (0..kept_dims.len() + batch_rank).filter(|dim| !window_dims.contains(dim)).collect(),
            batching: batching.map(|(&ours, &theirs)| (ours, batch_number(theirs))).collect(),
            window_dims,
            kept_dims,
            index_map,
            index_vector_dim,
        })
    }
}

impl Windows {
    /// The sizes of the indices without the dimension of index vectors.
    pub fn batch_sizes(&self, indices: &[Dim]) -> Vec<Dim> {
        let sizes = indices.iter().enumerate().filter(|&(dim, _)| dim != self.index_vector_dim);
        sizes.map(|(_, &size)| size).collect()
    }
}

/// How a list of dimensions is ordered.
#[derive(PartialEq, Eq)]
pub(crate) enum Order {
    /// Anyhow.
    Any,
    /// From the least on.
    Sorted,
}

/// A list of different dimensions of a tensor of a rank, checked.
pub(crate) fn dims(name: &str, list: &[i64], rank: usize, order: Order) -> Result<Vec<usize>, String> {
    let mut seen = vec![false; rank];
    let mut dims: Vec<usize> = Vec::with_capacity(list.len());
    for &dim in list {
        let Some(dim) = usize::try_from(dim).ok().filter(|&dim| dim < rank) else {
            return Err(format!("`{name}` has {dim}, but the rank is {rank}"));
        };
        if std::mem::replace(&mut seen[dim], true) {
            return Err(format!("`{name}` has dimension {dim} twice"));
        }
        if order == Order::Sorted && dims.last().is_some_and(|&last| last > dim) {
            return Err(format!("`{name}` must be sorted, found {} before {dim}", dims[dims.len() - 1]));
        }
        dims.push(dim);
    }
    Ok(dims)
}
