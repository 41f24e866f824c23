//! Order numbers stay in step with the list wherever operations are put.

use ir::body::OpSpec;
use ir::builtin::{Module, UnrealizedConversionCast};
use ir::{AttrDict, Body, Loc, Op, OpId, Point};

fn body() -> (Body, ir::BlockId) {
    let mut body = Body::new(Module::DEF, AttrDict::EMPTY, Loc::UNKNOWN, 1);
    let block = body.add_block(body.root(), &[]);
    (body, block)
}

fn put(body: &mut Body, point: Point) -> OpId {
    let op = body.create(OpSpec::new(UnrealizedConversionCast::DEF, Loc::UNKNOWN));
    body.insert(op, point);
    op
}

/// Puts operations at points that depend on how many there are and on the last one.
fn check(count: usize, mut point: impl FnMut(usize, OpId, OpId) -> Point) {
    let (mut body, block) = body();
    let first = put(&mut body, Point::End(block));
    let middle = put(&mut body, Point::End(block));
    for _ in 0..200 {
        put(&mut body, Point::End(block));
    }
    let mut last = first;
    for number in 0..count {
        last = put(&mut body, point(number, middle, last));
    }
    let ops: Vec<OpId> = body.ops(block).collect();
    assert_eq!(ops.len(), count + 202);
    assert!(ops.windows(2).all(|pair| body.is_before(pair[0], pair[1])));
}

#[test]
fn numbers_follow_the_list() {
    // Many, as renumbering the whole block each time would take long.
    let count = 20_000;
    check(count, |_, middle, _| Point::Before(middle));
    check(count, |_, middle, _| Point::After(middle));
    check(count, |_, _, last| Point::After(last));
    check(count, |_, _, last| Point::Before(last));
    check(count, |number, middle, last| if number % 3 == 0 { Point::Before(middle) } else { Point::After(last) });
}
