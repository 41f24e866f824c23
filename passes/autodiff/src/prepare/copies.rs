//! `memref.copy` as a nest of loops that load and store: its reverse moves each element's adjoint
//! to the source and leaves zero, and what it overwrites is seen element by element.

use ir::{Body, Builder, Context, Op, OpId, Sink, Type};

use super::views::size;
use crate::nest::nest;
use crate::values::integer_constant;

/// Rewrites all copies of memrefs with known ranks.
pub fn expand(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| memref::Copy::is(body, op)).collect();
    for op in ops {
        let copy = memref::Copy(op);
        let (source, target) = (copy.source(body), copy.target(body));
        let (Some(from), Some(to)) = (body.ty(source).shape(cx), body.ty(target).shape(cx)) else {
            let message = "automatic differentiation does not cover `memref.copy` of memrefs of unknown rank";
            sink.error(body.loc(op), message);
            continue;
        };
        // A size that is known on one side is that of the other.
        let known: Vec<Option<i64>> =
            from.iter().zip(to).map(|(&from, &to)| [from, to].into_iter().find(|&size| size != ir::DYNAMIC)).collect();
        let mut b = Builder::before(cx, body, op);
        let mut sizes = Vec::new();
        for (dim, known) in known.into_iter().enumerate() {
            match known {
                Some(known) => sizes.push(integer_constant(&mut b, known, Type::INDEX)),
                None => sizes.push(size(&mut b, source, dim)),
            }
        }
        nest(&mut b, &sizes, &[], &mut |b, indices, _| {
            let element = memref::load(b, source, indices);
            memref::store(b, element, target, indices);
            Vec::new()
        });
        body.erase(op);
    }
}
