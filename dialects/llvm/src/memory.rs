//! Memory: allocation, loads, stores, addresses of elements.

use crate::atomics::Ordering;
use crate::attrs::*;
use crate::{effects, eval, fold, syntax, types, verify, verify_atomics};

/// The index of `llvm.getelementptr` that stands for an operand: the smallest `i32`.
pub const DYNAMIC_INDEX: i64 = i32::MIN as i64;

ir::ops! {
    dialect "llvm";

    /// Memory on the stack for a number of values, until the function returns.
    Alloca("alloca") {
        operands(arraySize: INTEGER)
        results(res: types::POINTER)
        attrs(alignment: Option<u64>, elem_type: Type, inalloca: Flag)
        syntax(custom syntax::parse_alloca, syntax::print_alloca)
        hooks { effects: effects::alloca, verify: verify::alignment, eval: eval::alloca }
    }

    /// The value at an address.
    Load("load") {
        operands(addr: types::POINTER)
        results(res: types::VALUE)
        attrs(
            alignment: Option<u64>, volatile_: Flag, nontemporal: Flag, invariant: Flag, invariantGroup: Flag,
            ordering: Ordering = Ordering::NotAtomic, syncscope: Option<Str>, dereferenceable: Option<Attr>, access_groups: Option<Attrs>,
            alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>, tbaa: Option<Attrs>
        )
        syntax("(`volatile` $volatile_^)? $addr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? (`invariant` $invariant^)? (`invariant_group` $invariantGroup^)? \
                attr-dict : type($addr) -> type($res)")
        hooks { effects: effects::load, verify: verify_atomics::access, eval: eval::load }
    }

    /// Puts a value at an address.
    Store("store") {
        operands(value: types::VALUE, addr: types::POINTER)
        attrs(
            alignment: Option<u64>, volatile_: Flag, nontemporal: Flag, invariantGroup: Flag,
            ordering: Ordering = Ordering::NotAtomic, syncscope: Option<Str>, access_groups: Option<Attrs>,
            alias_scopes: Option<Attrs>, noalias_scopes: Option<Attrs>, tbaa: Option<Attrs>
        )
        syntax("(`volatile` $volatile_^)? $value, $addr (`atomic` (`syncscope` `(` $syncscope^ `)`)? $ordering^)? (`invariant_group` $invariantGroup^)? \
                attr-dict : type($value), type($addr)")
        hooks { effects: effects::store, verify: verify_atomics::access, eval: eval::store }
    }

    /// The address of a part of what a pointer points to.
    ///
    /// The first index counts values of `elem_type`, the others go into it. An index that is known
    /// stands in `rawConstantIndices`; the smallest `i32` there stands for the next operand.
    GetElementPtr("getelementptr") {
        operands(base: types::POINTERS, dynamicIndices: .. types::INT)
        results(res: types::POINTERS)
        attrs(rawConstantIndices: Ints32, elem_type: Type, noWrapFlags: AddressFlags = AddressFlags::NONE)
        traits(PURE)
        syntax(custom syntax::parse_element_address, syntax::print_element_address)
        hooks { verify: verify::element_address, fold: fold::element_address, eval: eval::element_address }
    }
}

/// An index of `llvm.getelementptr`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ElementIndex {
    /// Known.
    Constant(i32),
    /// A value.
    Value(ir::ValueId),
}

impl GetElementPtr {
    /// The address of an element, with `inbounds` if the flags say so.
    pub fn at(
        b: &mut ir::Builder<'_>,
        base: ir::ValueId,
        element: ir::Type,
        indices: &[ElementIndex],
        flags: AddressFlags,
    ) -> ir::ValueId {
        let raw: Vec<i64> = indices
            .iter()
            .map(|index| match *index {
                ElementIndex::Constant(value) => i64::from(value),
                ElementIndex::Value(_) => DYNAMIC_INDEX,
            })
            .collect();
        let values: Vec<ir::ValueId> = indices
            .iter()
            .filter_map(|index| match *index {
                ElementIndex::Value(value) => Some(value),
                ElementIndex::Constant(_) => None,
            })
            .collect();
        let ty = b.ty(base);
        let made = GetElementPtr::build(b, ty, base, &values, raw, element);
        if flags != AddressFlags::NONE {
            made.set_no_wrap_flags(b.cx, b.body, flags);
        }
        made.res(b.body)
    }

    /// All indices, in order.
    pub fn indices(self, cx: &ir::Context, body: &ir::Body) -> Vec<ElementIndex> {
        let mut values = self.dynamic_indices(body).into_iter();
        let raw = self.raw_constant_indices(cx, body);
        raw.iter()
            .filter_map(|&index| match index {
                DYNAMIC_INDEX => values.next().map(ElementIndex::Value),
                index => Some(ElementIndex::Constant(index as i32)),
            })
            .collect()
    }
}
