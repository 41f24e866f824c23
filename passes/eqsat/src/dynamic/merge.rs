//! `merge`: products and convolutions that read the same tensor, computed at once and cut in parts.
//!
//! `x A` and `x B` are parts of `x [A B]`: the patterns with several roots of TASO (Jia et al., 2019)
//! and TENSAT (Yang et al., 2021). No arithmetic is saved, only that kernels are started, so it is
//! tried where that takes time (`kernel-start` of the machine). Kernels of convolutions with
//! windows of several sizes get zeros around them, which needs `nnan`, `ninf` and `nsz`: a zero may
//! meet an infinity. The whole pays for all parts only, so that they are chosen together.

use arith::FastMath;
use egg::Id;
use hashbrown::HashMap;
use ir::{Attr, AttrDict, Context, DYNAMIC, Op, Type};
use tensor::convolution::Convolution;
use tensor::window::WindowDim;

use super::{attrs, head, joined, slice};
use crate::apply::add_op;
use crate::graph::{Graph, Read, add_constant, leaders};
use crate::log::{Application, Log};
use crate::node::{Def, Kind};

/// More products than this are not merged to one.
const MOST: usize = 64;

/// What products have in common that can be merged.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Common {
    /// The operand that all read.
    shared: Id,
    /// Whether it is the first one.
    is_first: bool,
    def: Def,
    /// The attributes, but for the padding.
    attrs: AttrDict,
    /// The type of the result and that of the other operand, with the size along which they are put
    /// together, and those of windows, left open.
    types: [Type; 2],
}

/// A product that can be merged.
struct Member {
    class: Id,
    /// The operand that others do not share.
    own: Id,
    /// Its window, if it is a convolution.
    window: Vec<WindowDim>,
}

/// Along which dimensions operands are put together and results are cut.
#[derive(Copy, Clone)]
struct Along {
    own: usize,
    result: usize,
}

/// Adds the whole for all products that share an operand; how many.
pub(crate) fn apply(graph: &mut Graph<'_>, granted: FastMath, log: &mut Log) -> usize {
    let rule = log.applier("merge");
    let mut groups: Vec<(Common, Along, Vec<Member>)> = Vec::new();
    let mut numbers: HashMap<Common, usize> = HashMap::new();
    for class in leaders(graph) {
        for (common, along, member) in candidates(graph, class) {
            let number = *numbers.entry(common.clone()).or_insert(groups.len());
            if number == groups.len() {
                groups.push((common, along, Vec::new()));
            }
            groups[number].2.push(member);
        }
    }
    let mut applied = 0;
    for (common, along, members) in groups {
        for members in members.chunks(MOST).filter(|members| members.len() > 1) {
            log.rules[rule as usize].found += 1;
            let Some(parts) = merge(graph, &common, along, members, granted) else { continue };
            let mut together = Vec::with_capacity(parts.len());
            for (member, part) in members.iter().zip(parts) {
                if graph.union(member.class, part) {
                    log.note(graph, Application { rule, left: member.class, right: part });
                    together.push((member.class, part));
                }
            }
            applied += together.len();
            graph.analysis.together.push(together.into());
        }
    }
    applied
}

/// The ways in which a class may be a part of something larger.
fn candidates(graph: &Graph<'_>, class: Id) -> Vec<(Common, Along, Member)> {
    let cx = graph.analysis.cx;
    let contraction = graph.nodes_of(class).iter().find_map(|node| match graph.analysis.heads.kind(node.head) {
        Kind::Op(op) if !graph.is_fixed(node) && node.children.len() == 2 => Some((node, op)),
        _ => None,
    });
    let Some((node, op)) = contraction else { return Vec::new() };
    let [left, right] = [0, 1].map(|at| graph.find(node.children[at]));
    let (Some(result), Some(kernel)) = (graph.ty(class), graph.ty(right)) else { return Vec::new() };
    let rank = result.shape(cx).map_or(0, <[i64]>::len);
    let common = |is_first: bool, along: Along, attrs: AttrDict, open: &[usize]| {
        let (shared, own) = if is_first { (left, right) } else { (right, left) };
        let types = [opened(cx, result, &[along.result])?, opened(cx, graph.ty(own)?, &[open, &[along.own]].concat())?];
        Some((Common { shared, is_first, def: op.def, attrs, types }, own))
    };
    let plain = |is_first, at: usize| {
        let along = Along { own: at, result: at };
        let (common, own) = common(is_first, along, op.attrs, &[])?;
        Some((common, along, Member { class, own, window: Vec::new() }))
    };
    match op.def.0.name {
        "tensor.matmul" if rank >= 2 => [plain(true, rank - 1), plain(false, rank - 2)].into_iter().flatten().collect(),
        "tensor.conv" => {
            let read = |shape| Convolution::read(cx, |name| op.attrs.get(cx, name), shape).ok();
            let Some(conv) = kernel.shape(cx).and_then(read).filter(|conv| conv.groups == 1 && conv.batch_groups == 1)
            else {
                return Vec::new();
            };
            let along = Along { own: conv.dims.kernel_output, result: conv.dims.output_feature };
            let attrs = without_padding(cx, op.attrs);
            let found = common(true, along, attrs, &conv.dims.kernel_spatial);
            found.map(|(common, own)| (common, along, Member { class, own, window: conv.window })).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// A type with some sizes left open; none if another is unknown.
fn opened(cx: &Context, ty: Type, open: &[usize]) -> Option<Type> {
    let mut shape = ty.shape(cx)?.to_vec();
    if shape.contains(&DYNAMIC) {
        return None;
    }
    open.iter().for_each(|&at| shape[at] = DYNAMIC);
    Some(cx.tensor(&shape, ty.element(cx)))
}

/// Adds the whole, and a part of it for each member.
fn merge(
    graph: &mut Graph<'_>,
    common: &Common,
    along: Along,
    members: &[Member],
    granted: FastMath,
) -> Option<Vec<Id>> {
    let cx = graph.analysis.cx;
    let padding = match common_window(members) {
        Some(window) => {
            let is_granted = [FastMath::NNAN, FastMath::NINF, FastMath::NSZ].iter().all(|&flag| granted.has(flag));
            if members.iter().any(|member| sizes(&member.window) != sizes(&window)) && !is_granted {
                return None;
            }
            window
        }
        None if members[0].window.is_empty() => Vec::new(),
        None => return None,
    };
    let mut owns = Vec::with_capacity(members.len());
    for member in members {
        owns.push(widened(graph, common, member, &padding)?);
    }
    let length = |graph: &Graph<'_>, own: Id| graph.ty(own)?.shape(cx).map(|shape| shape[along.own]);
    let lengths = owns.iter().map(|&own| length(graph, own)).collect::<Option<Vec<i64>>>()?;
    let total = lengths.iter().try_fold(0i64, |sum, &length| sum.checked_add(length))?;
    let sized = |ty: Type, at: usize| {
        let mut shape = ty.shape(cx)?.to_vec();
        shape[at] = total;
        Some(cx.tensor(&shape, ty.element(cx)))
    };
    let own = sized(graph.ty(owns[0])?, along.own)?;
    let whole = sized(common.types[0], along.result)?;
    let all = add_op(graph, head(tensor::Concat::DEF, attrs(cx, &[("dim", number(cx, along.own))]), own), &owns);
    let entries = [("padding", cx.ints(&padding.iter().flat_map(|dim| [dim.low, dim.high]).collect::<Vec<_>>()))];
    let attributes = if padding.is_empty() { common.attrs } else { joined(cx, common.attrs, &entries) };
    let operands = if common.is_first { [common.shared, all] } else { [all, common.shared] };
    let whole_id = add_op(graph, head(common.def.0, attributes, whole), &operands);
    let mut start = 0;
    let mut parts = Vec::with_capacity(members.len());
    for (member, length) in members.iter().zip(lengths) {
        let ty = graph.ty(member.class)?;
        let mut starts = vec![0; whole.shape(cx)?.len()];
        starts[along.result] = start;
        start += length;
        let mut limits = whole.shape(cx)?.to_vec();
        limits[along.result] = start;
        parts.push(slice(graph, whole_id, &starts, &limits, ty));
    }
    Some(parts)
}

/// The least window that all members fit in at the places where they are; none if there is none.
fn common_window(members: &[Member]) -> Option<Vec<WindowDim>> {
    let mut window = members[0].window.clone();
    if window.is_empty() {
        return None;
    }
    for member in members {
        for (all, own) in window.iter_mut().zip(&member.window) {
            let plain = |dim: &WindowDim| dim.window_dilation == 1 && !dim.reversed;
            if all.size != own.size && !(plain(all) && plain(own)) {
                return None;
            }
            // From the first tap of one to the last of the other.
            let more = [(own.low - all.low).max(0), (own.high - all.high).max(0)];
            (all.size, all.low, all.high) = (all.size + more[0] + more[1], all.low + more[0], all.high + more[1]);
        }
    }
    let fits = |member: &Member| {
        let mut pairs = window.iter().zip(&member.window);
        pairs.all(|(all, own)| all.size == own.size + (all.low - own.low) + (all.high - own.high))
    };
    members.iter().all(fits).then_some(window)
}

fn sizes(window: &[WindowDim]) -> Vec<i64> {
    window.iter().map(|dim| dim.size).collect()
}

/// The kernel of a member with zeros around it, as large as the common window.
fn widened(graph: &mut Graph<'_>, common: &Common, member: &Member, window: &[WindowDim]) -> Option<Id> {
    if sizes(window) == sizes(&member.window) {
        return Some(member.own);
    }
    let cx = graph.analysis.cx;
    let ty = graph.ty(member.own)?;
    let mut shape = ty.shape(cx)?.to_vec();
    let conv = Convolution::read(cx, |name| common.attrs.get(cx, name), &shape).ok()?;
    let (mut low, mut high) = (vec![0; shape.len()], vec![0; shape.len()]);
    for ((&at, all), own) in conv.dims.kernel_spatial.iter().zip(window).zip(&member.window) {
        (low[at], high[at], shape[at]) = (all.low - own.low, all.high - own.high, all.size);
    }
    let element = ty.element(cx);
    let zero = if element.is_float(cx) { cx.float(0.0, element) } else { cx.integer(0, element) };
    let zero = add_constant(graph, zero);
    let entries = [("low", cx.ints(&low)), ("high", cx.ints(&high)), ("interior", cx.ints(&vec![0; shape.len()]))];
    let head = head(tensor::Pad::DEF, attrs(cx, &entries), cx.tensor(&shape, element));
    Some(add_op(graph, head, &[member.own, zero]))
}

fn number(cx: &Context, at: usize) -> Attr {
    cx.integer(at as i128, Type::I64)
}

fn without_padding(cx: &Context, dict: AttrDict) -> AttrDict {
    cx.dict(dict.entries(cx).iter().copied().filter(|entry| entry.name.str(cx) != "padding").collect())
}
