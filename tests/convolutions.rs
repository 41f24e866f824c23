//! Random convolutions with windows of three taps: in tiles they compute what they did.

use harness::{Program, Random, same_results};

/// A convolution that mostly pays in tiles, with its dimensions in any order, and its rank.
fn program(seed: u64) -> (String, usize) {
    let mut random = Random(seed);
    let rank = 1 + random.below(3);
    // So many channels that what is saved is more than transforming takes.
    let (channels, features) = [(8, 17), (24, 33), (36, 44)][rank - 1];
    let (channels, features) = (channels + random.below(5), features + random.below(5));
    let mut dims = |first: char, second: char| {
        let mut letters: Vec<char> = [first, second].into_iter().chain("hwd".chars().take(rank)).collect();
        for at in (1..letters.len()).rev() {
            letters.swap(at, random.below(at + 1));
        }
        letters
    };
    let letters = [dims('b', 'f'), dims('o', 'i'), dims('b', 'f')];
    let batch = 1 + random.below(2);
    let most = [9, 6, 3][rank - 1];
    let windows: Vec<[usize; 3]> =
        (0..rank).map(|_| [2 + random.below(most), random.below(3), 1 + random.below(2)]).collect();
    let size = |letter: &char, is_kernel: bool, is_result: bool| match letter {
        'b' => batch,
        'f' if is_result => features,
        'o' => features,
        'f' | 'i' => channels,
        _ if is_kernel => 3,
        spatial => {
            let [size, low, high] = windows["hwd".find(*spatial).unwrap_or(0)];
            if is_result { size + low + high - 2 } else { size }
        }
    };
    let element = if random.below(2) == 0 { "f32" } else { "f64" };
    let ty = |at: usize| {
        let sizes: String = letters[at].iter().map(|letter| format!("{}x", size(letter, at == 1, at == 2))).collect();
        format!("tensor<{sizes}{element}>")
    };
    // Windows are in the order of the spatial dimensions of the input.
    let spatial = letters[0].iter().filter_map(|&letter| "hwd".find(letter));
    let padding: Vec<String> = spatial.map(|at| format!("[{}, {}]", windows[at][1], windows[at][2])).collect();
    let [input, kernel, result] = [0, 1, 2].map(ty);
    let names = letters.map(|letters| letters.into_iter().collect::<String>());
    let text = format!(
        "func.func @f(%x: {input}, %w: {kernel} {{ft.fixed}}) -> {result} {{\n  \
         %y = tensor.conv %x, %w dims = \"{},{}->{}\" padding = [{}] : ({input}, {kernel}) -> {result}\n  \
         return %y : {result}\n}}\n",
        names[0],
        names[1],
        names[2],
        padding.join(", ")
    );
    (text, rank)
}

#[test]
fn tiles_compute_what_convolutions_do() {
    let root = env!("CARGO_MANIFEST_DIR");
    let pass = format!("eqsat{{only=winograd fastmath=fast machine={root}/eqsat/products.machine}}");
    let mut in_tiles = [0; 3];
    for seed in 1..=60 {
        let (text, rank) = program(seed);
        let original = Program::parse(&text).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        let after = original.after(&pass).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{text}"));
        // Where the last tiles are mostly empty they do not pay.
        in_tiles[rank - 1] += usize::from(after.contains("tensor.einsum"));
        let found = Program::parse(&after).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{after}"));
        same_results([(&original, "f"), (&found, "f")]);
    }
    assert!(in_tiles.iter().all(|&count| count >= 5), "along 1, 2 and 3 dimensions: {in_tiles:?}");
}
