//! Elements that get what iterations add through an index array, from a list of these iterations.
//!
//! ```text
//! for i in l..u { for c in 0..n { dx[at[i], c] += f(i, c) } }
//!
//! count, for each row of dx, the iterations that add to it; sum up; write them row by row
//! for e in 0..rows(dx) { for p in start[e]..start[e + 1] { i = order[p]; for c in 0..n { dx[at[i], c] += f(i, c) } } }
//! ```
//!
//! The lists are those of compressed sparse rows, of the inverse of the index array. Every element
//! has its iterations in the order of before, so sums have the same bits. That pays only where an
//! index is used for more than one element, else adding in order costs less than the lists.

use affine::{Access, Linear, Term};
use hashbrown::HashSet;
use ir::{Body, Builder, CloneMap, Context, DYNAMIC, OpId, Type, ValueId};

use super::additions::{Additions, counted};
use crate::program::{Kind, kind_of};
use crate::values::{add, integer_constant};

/// What a subscript depends on.
struct Keys {
    /// The loops inside that it depends on, outermost first.
    keys: Vec<OpId>,
    /// The other loops around the additions.
    others: Vec<OpId>,
    /// What it, and whether it is used, are made of.
    slice: HashSet<OpId>,
}

impl Keys {
    fn of(cx: &Context, body: &Body, additions: &Additions, subscript: ValueId) -> Result<Keys, &'static str> {
        let is_loop = |op: &OpId| kind_of(body, *op) == Kind::For;
        let loops: Vec<OpId> = additions.around.iter().copied().filter(is_loop).collect();
        if loops.iter().any(|&op| counted(cx, body, op).is_none()) {
            return Err("the steps of a loop inside are not of one");
        }
        // Whose iterations the subscript, the conditions around and the bounds of such loops need.
        let mut seeds = vec![subscript];
        seeds.extend(additions.around.iter().filter(|op| !is_loop(op)).map(|&op| body.operand(op, 0)));
        let mut keys: Vec<OpId> = Vec::new();
        let slice = loop {
            let slice = additions.slice(cx, body, seeds.clone())?;
            let used: HashSet<ValueId> = slice
                .iter()
                .flat_map(|&op| {
                    let inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
                    std::iter::once(op).chain(inner).flat_map(|op| body.operands(op)).collect::<Vec<_>>()
                })
                .chain(seeds.iter().copied())
                .collect();
            let is_new = |op: &OpId| {
                !keys.contains(op) && counted(cx, body, *op).is_some_and(|inner| used.contains(&inner.induction))
            };
            match loops.iter().copied().find(is_new) {
                Some(op) => {
                    keys.push(op);
                    seeds.extend(body.operands(op).take(3));
                }
                None => break slice,
            }
        };
        let (keys, others) = loops.into_iter().partition(|op| keys.contains(op));
        Ok(Keys { keys, others, slice })
    }
}

/// How to make the lists.
pub(super) struct Inverse {
    additions: Additions,
    /// The dimension whose subscript comes through the index array.
    dim: usize,
    subscript: ValueId,
    /// The loops inside that the subscript depends on.
    keys: Vec<OpId>,
    /// The other loops inside.
    others: Vec<OpId>,
    /// What the subscript, and whether it is used, are made of.
    slice: HashSet<OpId>,
}

impl Inverse {
    /// Finds the subscript that comes through an index array.
    pub fn of(cx: &Context, body: &Body, root: OpId, buffer: ValueId) -> Result<Inverse, &'static str> {
        let additions = Additions::of(cx, body, root, buffer)?;
        let subscripts = |op: OpId| Access::of(body, op).map_or_else(Vec::new, |access| access.subscripts);
        let first = subscripts(additions.ops[0]);
        let mut why = "no subscript comes through an index array";
        for (dim, &subscript) in first.iter().enumerate() {
            let keys = Keys::of(cx, body, &additions, subscript)?;
            if !keys.slice.iter().any(|&op| kind_of(body, op) == Kind::Load) {
                continue;
            }
            if body.ty(subscript) != Type::INDEX || additions.ops.iter().any(|&op| subscripts(op)[dim] != subscript) {
                why = "subscripts come through several index arrays";
                continue;
            }
            return Inverse::by(cx, body, additions, dim, subscript, keys);
        }
        Err(why)
    }

    fn by(
        cx: &Context,
        body: &Body,
        additions: Additions,
        dim: usize,
        subscript: ValueId,
        keys: Keys,
    ) -> Result<Inverse, &'static str> {
        let place = additions.around.last().copied().unwrap_or(additions.root);
        if additions.ops.iter().any(|&op| body.parent_op(op) != Some(place)) {
            return Err("its additions stand in different loops or conditionals");
        }
        if keys.others.is_empty() {
            return Err("an index is used for one element only");
        }
        let Keys { keys, others, slice } = keys;
        let found = Inverse { additions, dim, subscript, keys, others, slice };
        found.check_order(cx, body)?;
        Ok(found)
    }

    /// A loop around one that the subscript depends on comes to stand inside of it. In an iteration of
    /// the root, an element gets its terms in the same order if each iteration of such a loop has
    /// elements of its own, or if each iteration of the loop inside has.
    fn check_order(&self, cx: &Context, body: &Body) -> Result<(), &'static str> {
        let outermost = self.additions.around.first().copied();
        let is_fixed = |value| outermost.is_none_or(|op| !body.is_defined_inside(value, op));
        let is_apart = |subscript: ValueId, op: OpId| {
            let (form, induction) =
                (Linear::of(cx, body, subscript), counted(cx, body, op).map(|inner| inner.induction));
            let is_own = |term: Term| term.second.is_none() && Some(term.first) == induction;
            form.terms.iter().any(|&(term, _)| is_own(term))
                && form.terms.iter().all(|&(term, _)| is_own(term) || term.values().all(is_fixed))
        };
        if matches!(self.keys[..], [key] if is_apart(self.subscript, key)) {
            return Ok(());
        }
        let subscripts = |op: OpId| Access::of(body, op).map_or_else(Vec::new, |access| access.subscripts);
        let is_outer = |op: &&OpId| self.keys.iter().any(|&key| body.is_inside(key, **op));
        let is_kept = |&op: &OpId| {
            let mut adds = self.additions.ops.iter();
            adds.all(|&add| subscripts(add).into_iter().any(|subscript| is_apart(subscript, op)))
        };
        if self.others.iter().filter(is_outer).all(is_kept) {
            return Ok(());
        }
        Err("terms of one element would come in another order")
    }

    /// What becomes a loop over elements.
    pub fn additions(&self) -> &Additions {
        &self.additions
    }

    /// Writes the lists and the loop over elements before the loop over iterations.
    pub fn emit(&self, cx: &Context, body: &mut Body) {
        let root = &self.additions.counted;
        let loc = body.loc(self.additions.root);
        let mut inductions = vec![root.induction];
        inductions.extend(self.keys.iter().filter_map(|&op| Some(counted(cx, body, op)?.induction)));
        let mut b = Builder::before(cx, body, self.additions.root);
        b.loc = loc;
        let b = &mut b;
        let [zero, one] = [0, 1].map(|number| integer_constant(b, number, Type::INDEX));
        let size = memref::dim(b, self.additions.buffer, self.dim);
        let open = cx.memref(&[DYNAMIC], Type::INDEX);
        let entries = add(b, size, one);
        let starts = memref::alloc(b, open, &[entries]);
        b.body.name_value(cx, starts, "starts");
        let next = memref::alloc(b, open, &[entries]);
        b.body.name_value(cx, next, "next");
        loops::build_for(b, zero, entries, one, &[], |b, at, _| {
            memref::store(b, zero, starts, &[at]);
            Vec::new()
        });
        self.each(b, size, &mut |b, element, _| {
            let after = add(b, element, one);
            let count = memref::load(b, starts, &[after]);
            let count = add(b, count, one);
            memref::store(b, count, starts, &[after]);
        });
        let total = loops::build_for(b, zero, entries, one, &[zero], |b, at, sum| {
            let count = memref::load(b, starts, &[at]);
            let sum = add(b, sum[0], count);
            memref::store(b, sum, starts, &[at]);
            memref::store(b, sum, next, &[at]);
            vec![sum]
        });
        let orders: Vec<ValueId> = inductions.iter().map(|_| memref::alloc(b, open, &total)).collect();
        orders.iter().for_each(|&order| b.body.name_value(cx, order, "order"));
        self.each(b, size, &mut |b, element, map| {
            let place = memref::load(b, next, &[element]);
            for (&order, &induction) in orders.iter().zip(&inductions) {
                memref::store(b, map.value(induction), order, &[place]);
            }
            let after = add(b, place, one);
            memref::store(b, after, next, &[element]);
        });
        let made = loops::build_for_op(b, zero, size, one, &[], |b, element, _| {
            let after = add(b, element, one);
            let [from, to] = [element, after].map(|at| memref::load(b, starts, &[at]));
            loops::build_for(b, from, to, one, &[], |b, place, _| {
                let mut map = CloneMap::default();
                for (&order, &induction) in orders.iter().zip(&inductions) {
                    let number = memref::load(b, order, &[place]);
                    map.map(induction, number);
                }
                self.additions.write(b, &self.keys, &mut map);
                Vec::new()
            });
            Vec::new()
        });
        made.set_parallel(cx, b.body, true);
        for buffer in orders.into_iter().chain([next, starts]) {
            memref::dealloc(b, buffer);
        }
    }

    /// A loop over all iterations that add, in their order. Where no element is added to after all,
    /// because a loop inside does not run, the subscript may be anything.
    fn each(&self, b: &mut Builder<'_>, size: ValueId, inner: &mut dyn FnMut(&mut Builder<'_>, ValueId, &CloneMap)) {
        let root = &self.additions.counted;
        loops::build_for(b, root.lower, root.upper, root.step, &[], |b, iteration, _| {
            let mut map = CloneMap::default();
            map.map(root.induction, iteration);
            self.additions.write_instead(b, &self.slice, &self.others, &mut map, &mut |b, _, map| {
                let element = map.value(self.subscript);
                let is_one = arith::Cmpi::emit(b, element, size, arith::CmpI::Ult);
                loops::build_if(
                    b,
                    is_one,
                    &[],
                    |b| {
                        inner(b, element, map);
                        Vec::new()
                    },
                    |_| Vec::new(),
                );
            });
            Vec::new()
        });
    }
}
