//! `winograd`: convolutions with windows of three taps, in tiles of two results along each dimension
//! (Winograd, 1980; for networks Lavin and Gray, 2016).
//!
//! Two neighbouring results of a window of three take six products; of four sums of what lies under
//! both and four of the taps, four products do: `y = A ((G g) . (B d))`, where `B`, `G` and `A` have the
//! entries 0, 1, -1 and 1/2, so that nothing is rounded that need not be. Along two dimensions that is
//! 16 products instead of 36, and as sums over channels they are products of matrices. Larger tiles save
//! more, but lose digits.
//!
//! What is added reads the input four times along the way, which pays where there are many channels;
//! prices say where. The prices of processors do not tell these transformations well enough from
//! products (measured in decision 28), so this runs where starting a kernel takes time.

use arith::FastMath;
use egg::Id;
use ir::{AttrDict, AttrKind, Dense, Op, Type};
use tensor::convolution::{ConvDims, Convolution};
use tensor::einsum::EinsumSpec;
use tensor::window::WindowDim;

use super::{attrs, head, slice};
use crate::apply::add_op;
use crate::graph::{Graph, Read, add_constant, leaders};
use crate::log::{Application, Log};
use crate::node::Kind;

/// How many results a tile has along a dimension, and how many elements it reads.
const RESULTS: i64 = 2;
const READ: i64 = 4;
/// The taps of a window.
const TAPS: i64 = 3;

/// What is summed of the elements under a tile, of the taps, and of the products.
const OF_ELEMENTS: [[f64; 4]; 4] =
    [[1.0, 0.0, -1.0, 0.0], [0.0, 1.0, 1.0, 0.0], [0.0, -1.0, 1.0, 0.0], [0.0, 1.0, 0.0, -1.0]];
const OF_TAPS: [[f64; 3]; 4] = [[1.0, 0.0, 0.0], [0.5, 0.5, 0.5], [0.5, -0.5, 0.5], [0.0, 0.0, 1.0]];
const OF_PRODUCTS: [[f64; 4]; 2] = [[1.0, 1.0, 1.0, 0.0], [0.0, 1.0, -1.0, -1.0]];

/// What products become sums of others, and zeros are added to them.
const NEEDED: [FastMath; 4] = [FastMath::REASSOC, FastMath::NNAN, FastMath::NINF, FastMath::NSZ];

/// Names of spatial dimensions: of tiles, and of what is inside of them.
const TILES: [char; 3] = ['t', 's', 'r'];
const INSIDE: [char; 3] = ['y', 'x', 'z'];

/// A convolution that can be computed in tiles.
struct Found {
    dims: ConvDims,
    window: Vec<WindowDim>,
    input: Id,
    kernel: Id,
    ty: Type,
}

/// Adds the tiles of all convolutions; of how many.
pub(crate) fn apply(graph: &mut Graph<'_>, granted: FastMath, log: &mut Log) -> usize {
    let rule = log.applier("winograd");
    if !NEEDED.iter().all(|&flag| granted.has(flag)) {
        return 0;
    }
    let mut applied = 0;
    for class in leaders(graph) {
        let Some(found) = candidate(graph, class) else { continue };
        log.rules[rule as usize].found += 1;
        let Some((new, products)) = in_tiles(graph, &found) else { continue };
        if graph.union(class, new) {
            log.note(graph, Application { rule, left: class, right: new });
            applied += 1;
        }
        // Any other order of these products takes more of them.
        graph.analysis.note_product(products);
    }
    applied
}

/// The convolution that a class is, if it can be computed in tiles.
fn candidate(graph: &Graph<'_>, class: Id) -> Option<Found> {
    let cx = graph.analysis.cx;
    graph.nodes_of(class).iter().find_map(|node| {
        let Kind::Op(op) = graph.analysis.heads.kind(node.head) else { return None };
        if op.def.0.name != tensor::Conv::DEF.name || graph.is_fixed(node) {
            return None;
        }
        let [input, kernel] = [0, 1].map(|at| graph.find(node.children[at]));
        let types = [graph.ty(input)?, graph.ty(kernel)?, graph.ty(class)?];
        let is_known = |ty: &Type| ty.shape(cx).is_some_and(|shape| shape.iter().all(|&size| size > 0));
        let is_same =
            |ty: &Type| [Type::F32, Type::F64].contains(&ty.element(cx)) && ty.element(cx) == types[2].element(cx);
        if !types.iter().all(|ty| is_known(ty) && is_same(ty)) {
            return None;
        }
        let conv = Convolution::read(cx, |name| op.attrs.get(cx, name), types[1].shape(cx)?).ok()?;
        let is_plain = |dim: &WindowDim| {
            WindowDim { low: dim.low, high: dim.high, ..WindowDim::new(TAPS) } == *dim && dim.low >= 0 && dim.high >= 0
        };
        let rank = conv.window.len();
        let fits = conv.groups == 1 && conv.batch_groups == 1 && (1..=TILES.len()).contains(&rank);
        let found = Found { dims: conv.dims, window: conv.window, input, kernel, ty: types[2] };
        (fits && found.window.iter().all(is_plain)).then_some(found)
    })
}

/// Adds a convolution in tiles; its class, and those of the products in it.
fn in_tiles(graph: &mut Graph<'_>, found: &Found) -> Option<(Id, [Id; 2])> {
    let (cx, dims) = (graph.analysis.cx, &found.dims);
    let (element, rank) = (found.ty.element(cx), dims.spatial_rank());
    let output = found.ty.shape(cx)?.to_vec();
    let tiles: Vec<i64> = dims.output_spatial.iter().map(|&at| (output[at] + RESULTS - 1) / RESULTS).collect();
    let parts = READ.pow(rank as u32);

    let read = read_tiles(graph, found, &tiles)?;
    let (tile, inside): (String, String) = (TILES[..rank].iter().collect(), INSIDE[..rank].iter().collect());
    let mut kernel = vec!['k'; dims.rank()];
    kernel[dims.kernel_input] = 'c';
    dims.kernel_spatial.iter().zip(INSIDE).for_each(|(&at, name)| kernel[at] = name);
    let kernel: String = kernel.into_iter().collect();
    let shape = [&[parts], &vec![TAPS; rank][..]].concat();
    let of_taps = matrix(graph, &OF_TAPS, rank, cx.tensor(&shape, element));
    let taps = einsum(graph, &format!("p{inside},{kernel}->pkc"), [of_taps, found.kernel])?;
    let products = einsum(graph, &format!("pkc,bcp{tile}->pkb{tile}"), [taps, read])?;

    let mut letters = vec![String::new(); dims.rank()];
    letters[dims.output_batch] = "b".to_owned();
    letters[dims.output_feature] = "k".to_owned();
    for (number, &at) in dims.output_spatial.iter().enumerate() {
        letters[at] = String::from_iter([TILES[number], INSIDE[number]]);
    }
    let shape = [&vec![RESULTS; rank][..], &[parts]].concat();
    let of_products = matrix(graph, &OF_PRODUCTS, rank, cx.tensor(&shape, element));
    let results = einsum(graph, &format!("{inside}p,pkb{tile}->{}", letters.concat()), [of_products, products])?;
    let mut whole = output.clone();
    dims.output_spatial.iter().zip(tiles).for_each(|(&at, tiles)| whole[at] = tiles * RESULTS);
    let all = add_op(graph, head(tensor::Reshape::DEF, AttrDict::EMPTY, cx.tensor(&whole, element)), &[results]);
    // The last tile may be larger than what is left.
    let id = if whole == output { all } else { slice(graph, all, &vec![0; output.len()], &output, found.ty) };
    Some((id, [products, results]))
}

/// The sums of what lies under each tile: batch, channel, number of the sum, and the tile.
fn read_tiles(graph: &mut Graph<'_>, found: &Found, tiles: &[i64]) -> Option<Id> {
    let (cx, dims) = (graph.analysis.cx, &found.dims);
    let ty = graph.ty(found.input)?;
    let (element, rank) = (ty.element(cx), dims.spatial_rank());
    let order = [&[dims.input_batch, dims.input_feature], &dims.input_spatial[..]].concat();
    let shape: Vec<i64> = order.iter().map(|&at| ty.shape(cx).map_or(0, |shape| shape[at])).collect();
    let mut input = found.input;
    if !order.is_sorted() {
        let perm = cx.ints(&order.iter().map(|&at| at as i64).collect::<Vec<_>>());
        let head = head(tensor::Transpose::DEF, attrs(cx, &[("perm", perm)]), cx.tensor(&shape, element));
        input = add_op(graph, head, &[input]);
    }
    let reshape = |graph: &mut Graph<'_>, value: Id, shape: &[i64]| {
        add_op(graph, head(tensor::Reshape::DEF, AttrDict::EMPTY, cx.tensor(shape, element)), &[value])
    };
    let planes = shape[0].checked_mul(shape[1])?;
    let parts = READ.pow(rank as u32);
    let input = reshape(graph, input, &[&[planes, 1], &shape[2..]].concat());
    let kernel = cx.tensor(&[&[parts, 1], &vec![READ; rank][..]].concat(), element);
    let of_elements = matrix(graph, &OF_ELEMENTS, rank, kernel);
    let names: String = TILES[..rank].iter().collect();
    let text = cx.string(&format!("bf{names},oi{names}->bf{names}"));
    // From the first element under the first tile to the last one under the last tile.
    let padding = found.window.iter().zip(tiles).zip(&shape[2..]);
    let padding = padding.flat_map(|((dim, tiles), size)| [dim.low, tiles * RESULTS + TAPS - 1 - size - dim.low]);
    let padding = cx.ints(&padding.collect::<Vec<_>>());
    let entries = [("dims", text), ("padding", padding), ("strides", cx.ints(&vec![RESULTS; rank]))];
    let ty = cx.tensor(&[&[planes, parts], tiles].concat(), element);
    let sums = add_op(graph, head(tensor::Conv::DEF, attrs(cx, &entries), ty), &[input, of_elements]);
    Some(reshape(graph, sums, &[&[shape[0], shape[1], parts], tiles].concat()))
}

/// A product of tensors of known sizes, whose letters a text names.
fn einsum(graph: &mut Graph<'_>, text: &str, operands: [Id; 2]) -> Option<Id> {
    let cx = graph.analysis.cx;
    let spec = EinsumSpec::parse(text).ok()?;
    let types = [graph.ty(operands[0])?, graph.ty(operands[1])?];
    let sizes: Vec<(char, i64)> = spec
        .inputs
        .iter()
        .zip(types)
        .flat_map(|(names, ty)| names.iter().copied().zip(ty.shape(cx).unwrap_or(&[]).iter().copied()))
        .collect();
    let size = |name: &char| sizes.iter().find(|(known, _)| known == name).map(|&(_, size)| size);
    let shape = spec.output.iter().map(size).collect::<Option<Vec<i64>>>()?;
    let attributes = attrs(cx, &[("spec", cx.string(text))]);
    Some(add_op(graph, head(tensor::Einsum::DEF, attributes, cx.tensor(&shape, types[0].element(cx))), &operands))
}

/// A constant: the Kronecker product of a matrix with itself, once for each dimension.
fn matrix<const COLUMNS: usize>(graph: &mut Graph<'_>, of: &[[f64; COLUMNS]], rank: usize, ty: Type) -> Id {
    let cx = graph.analysis.cx;
    let digit = |number: usize, base: usize, at: usize| number / base.pow((rank - 1 - at) as u32) % base;
    let entry = |row: usize, column: usize| -> f64 {
        (0..rank).map(|at| of[digit(row, of.len(), at)][digit(column, COLUMNS, at)]).product::<f64>() + 0.0
    };
    let (rows, columns) = (of.len().pow(rank as u32), COLUMNS.pow(rank as u32));
    let entries = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
    let data: Vec<u8> = match ty.element(cx) == Type::F32 {
        true => entries.flat_map(|(row, column)| (entry(row, column) as f32).to_le_bytes()).collect(),
        false => entries.flat_map(|(row, column)| entry(row, column).to_le_bytes()).collect(),
    };
    add_constant(graph, cx.attr(AttrKind::Dense(Dense { ty, data: data.into(), splat: false })))
}
