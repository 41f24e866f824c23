//! The loops of a gather: every element, with the terms of the iterations that there are.

use affine::Access;
use hashbrown::{HashMap, HashSet};
use ir::{Body, Builder, CloneMap, Context, OpId, Type, ValueId};

use super::{Group, Nest};
use crate::values::{add, constant_integer, integer_constant, sub};

impl Group {
    /// Emits the gather before the nest.
    pub(super) fn emit(&self, cx: &Context, body: &mut Body, nest: &Nest) {
        let root = nest.root();
        let loc = body.loc(root);
        let slices = self.members.iter().map(|member| nest.slice(body, member.value)).collect();
        let at = Access::of(body, self.members[0].op).expect("it is an accumulate").subscripts;
        let at_slice = at.iter().flat_map(|&index| nest.slice(body, index)).collect::<HashSet<_>>();
        let all = nest.loops.iter().flat_map(|level| body.ops(level.block));
        let at_slice: Vec<OpId> = all.filter(|op| at_slice.contains(op)).collect();
        let mut b = Builder::before(cx, body, root);
        b.loc = loc;
        let mut map = CloneMap::default();
        let bounds = nest.loops.iter().map(|level| {
            [level.lower, level.upper].map(|bound| {
                let slice = nest.slice(b.body, bound);
                copy(&mut b, &slice, &mut map);
                map.value(bound)
            })
        });
        let bounds = bounds.collect();
        let emission = Emission { group: self, nest, bounds, slices, at, at_slice };
        let guards = vec![None; self.members.len()];
        emission.level(&mut b, &mut Vec::new(), &guards);
    }
}

/// The emission of one group.
struct Emission<'g> {
    group: &'g Group,
    nest: &'g Nest,
    /// For each loop, its bounds before the nest.
    bounds: Vec<[ValueId; 2]>,
    /// For each member, what its value is made of.
    slices: Vec<Vec<OpId>>,
    /// The subscripts of the first member, and what they are made of.
    at: Vec<ValueId>,
    at_slice: Vec<OpId>,
}

/// For each member, the condition under which its iteration exists; none where it always does.
type Guards = Vec<Option<ValueId>>;

impl Emission<'_> {
    /// Emits the loops from a level inwards.
    fn level(&self, b: &mut Builder<'_>, places: &mut Vec<ValueId>, guards: &Guards) {
        let at = places.len();
        let Some(&[lower, upper]) = self.bounds.get(at) else {
            return self.element(b, places, guards);
        };
        let span = self.group.span(at);
        if span == 0 {
            return self.range(b, (lower, upper), None, places, guards);
        }
        let ty = b.ty(lower);
        let width = integer_constant(b, span, ty);
        let (inner, end) = (add(b, lower, width), add(b, upper, width));
        // Without iterations there are no elements either.
        let (low_end, high_end) = match (constant_integer(b, lower), constant_integer(b, upper)) {
            (Some(low), Some(high)) if low < high => (inner, end),
            (Some(_), Some(_)) => return,
            _ => {
                let runs = arith::Cmpi::emit(b, lower, upper, arith::CmpI::Slt);
                (arith::Select::emit(b, runs, inner, lower), arith::Select::emit(b, runs, end, lower))
            }
        };
        let is_innermost = at + 1 == self.bounds.len();
        if !is_innermost {
            return self.range(b, (lower, high_end), Some((lower, upper)), places, guards);
        }
        // Only at the borders does it matter which iterations exist.
        self.range(b, (lower, low_end), Some((lower, upper)), places, guards);
        self.range(b, (inner, upper), None, places, guards);
        let high_start = arith::Maxsi::emit(b, inner, upper);
        self.range(b, (high_start, high_end), Some((lower, upper)), places, guards);
    }

    /// Emits one loop; `checked` has the bounds that iterations of members must be in.
    fn range(
        &self,
        b: &mut Builder<'_>,
        (from, to): (ValueId, ValueId),
        checked: Option<(ValueId, ValueId)>,
        places: &mut Vec<ValueId>,
        guards: &Guards,
    ) {
        if constant_integer(b, from).zip(constant_integer(b, to)).is_some_and(|(from, to)| from >= to) {
            return;
        }
        let is_outermost = places.is_empty();
        let one = integer_constant(b, 1, b.ty(from));
        let made = loops::build_for_op(b, from, to, one, &[], |b, place, _| {
            let guards = match checked {
                Some(bounds) => self.checked(b, bounds, place, places.len(), guards),
                None => guards.clone(),
            };
            places.push(place);
            self.level(b, places, &guards);
            places.pop();
            Vec::new()
        });
        if is_outermost {
            made.set_parallel(b.cx, b.body, true);
        }
    }

    fn checked(
        &self,
        b: &mut Builder<'_>,
        (lower, upper): (ValueId, ValueId),
        place: ValueId,
        at: usize,
        guards: &Guards,
    ) -> Guards {
        let span = self.group.span(at);
        let ty = b.ty(place);
        let mut known: HashMap<i64, Option<ValueId>> = HashMap::new();
        let mut all = Guards::new();
        for (member, &outer) in self.group.members.iter().zip(guards) {
            let shift = member.shifts[at];
            let own = *known.entry(shift).or_insert_with(|| {
                let offset = integer_constant(b, shift, ty);
                let start = (shift > 0).then(|| {
                    let first = add(b, lower, offset);
                    arith::Cmpi::emit(b, place, first, arith::CmpI::Sge)
                });
                let end = (shift < span).then(|| {
                    let last = add(b, upper, offset);
                    arith::Cmpi::emit(b, place, last, arith::CmpI::Slt)
                });
                both(b, start, end)
            });
            all.push(both(b, outer, own));
        }
        all
    }

    /// Emits what one element gets.
    fn element(&self, b: &mut Builder<'_>, places: &[ValueId], guards: &Guards) {
        let mut map = self.shifted(b, places, &self.group.members[0].shifts);
        copy(b, &self.at_slice, &mut map);
        let indices: Vec<ValueId> = self.at.iter().map(|&index| map.value(index)).collect();
        let mut sum = memref::load(b, self.group.buffer, &indices);
        let ty = b.ty(sum);
        for (number, &guard) in guards.iter().enumerate() {
            sum = match guard {
                None => self.term(b, number, places, sum),
                Some(condition) => self.guarded(b, number, places, (condition, sum), ty),
            };
        }
        memref::store(b, sum, self.group.buffer, &indices);
    }

    fn guarded(
        &self,
        b: &mut Builder<'_>,
        number: usize,
        places: &[ValueId],
        (condition, sum): (ValueId, ValueId),
        ty: Type,
    ) -> ValueId {
        loops::build_if(b, condition, &[ty], |b| vec![self.term(b, number, places, sum)], |_| vec![sum])[0]
    }

    /// The sum and what a member adds.
    fn term(&self, b: &mut Builder<'_>, number: usize, places: &[ValueId], sum: ValueId) -> ValueId {
        let member = &self.group.members[number];
        let mut map = self.shifted(b, places, &member.shifts);
        copy(b, &self.slices[number], &mut map);
        arith::Addf::emit(b, sum, map.value(member.value))
    }

    /// The iteration of a member for an element.
    fn shifted(&self, b: &mut Builder<'_>, places: &[ValueId], shifts: &[i64]) -> CloneMap {
        let mut map = CloneMap::default();
        for ((level, &place), &shift) in self.nest.loops.iter().zip(places).zip(shifts) {
            let offset = integer_constant(b, shift, b.ty(place));
            let iteration = sub(b, place, offset);
            map.map(level.induction, iteration);
        }
        map
    }
}

fn both(b: &mut Builder<'_>, x: Option<ValueId>, y: Option<ValueId>) -> Option<ValueId> {
    match (x, y) {
        (Some(x), Some(y)) => Some(arith::Andi::emit(b, x, y)),
        _ => x.or(y),
    }
}

fn copy(b: &mut Builder<'_>, ops: &[OpId], map: &mut CloneMap) {
    for &op in ops {
        b.body.clone_op(op, b.point, map);
    }
}
