//! Row-major shapes: which dimensions of two shapes of the same elements go together.

use std::ops::Range;

use ir::{DYNAMIC, Dim};

/// Splits two shapes with the same number of elements in runs of dimensions with the same number
/// of elements, as short as can be. Sizes that are not known stay in one run with all others,
/// beside dimensions of size 1 and equal known ones at the front.
pub(crate) fn runs(source: &[Dim], result: &[Dim]) -> Vec<(Range<usize>, Range<usize>)> {
    let mut runs = Vec::new();
    let (mut i, mut j) = (0, 0);
    let has_unknown = source.contains(&DYNAMIC) || result.contains(&DYNAMIC);
    if has_unknown {
        while i < source.len() && j < result.len() && source[i] == result[j] && source[i] != DYNAMIC {
            runs.push((i..i + 1, j..j + 1));
            (i, j) = (i + 1, j + 1);
        }
        if i < source.len() || j < result.len() {
            runs.push((i..source.len(), j..result.len()));
        }
        return runs;
    }
    if source.contains(&0) {
        return vec![(0..source.len(), 0..result.len())];
    }
    while i < source.len() || j < result.len() {
        let (first, other) = (i, j);
        let (mut p, mut q): (i128, i128) = (1, 1);
        // Take at least one dimension, then whatever makes the products equal.
        loop {
            if p <= q && i < source.len() && (p < q || i == first) {
                p *= i128::from(source[i]);
                i += 1;
            } else if q <= p && j < result.len() && (q < p || j == other) {
                q *= i128::from(result[j]);
                j += 1;
            } else if p < q && i < source.len() {
                p *= i128::from(source[i]);
                i += 1;
            } else if q < p && j < result.len() {
                q *= i128::from(result[j]);
                j += 1;
            } else {
                break;
            }
        }
        if (first, other) == (i, j) {
            break;
        }
        runs.push((first..i, other..j));
    }
    runs
}

/// Whether an index of the source of a run takes divisions to find.
pub(crate) fn divides(source: &[Dim], result: &[Dim]) -> bool {
    runs(source, result).iter().any(|(from, to)| {
        let wide = |sizes: &[Dim]| sizes.iter().filter(|&&size| size != 1).count();
        wide(&source[from.clone()]) > 1 && source[from.clone()] != result[to.clone()]
    })
}
