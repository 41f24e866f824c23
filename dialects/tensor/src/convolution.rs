//! The dimensions and windows of `tensor.conv`, read from text and from operations.

use std::fmt;

use ir::{Attr, Context, DYNAMIC, Dim, View};

use crate::window::WindowDim;

/// Which dimensions of input, kernel and result are what: `"bfhw,oihw->bfhw"`. Letters other
/// than `b f` (input and result) and `o i` (kernel), and digits, are spatial.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ConvDims {
    /// The batch dimension of the input.
    pub input_batch: usize,
    /// The feature dimension of the input.
    pub input_feature: usize,
    /// The spatial dimensions of the input.
    pub input_spatial: Vec<usize>,
    /// The dimension of the kernel for features of the input.
    pub kernel_input: usize,
    /// The dimension of the kernel for features of the result.
    pub kernel_output: usize,
    /// The spatial dimensions of the kernel, in the order of those of the input.
    pub kernel_spatial: Vec<usize>,
    /// The batch dimension of the result.
    pub output_batch: usize,
    /// The feature dimension of the result.
    pub output_feature: usize,
    /// The spatial dimensions of the result, in the order of those of the input.
    pub output_spatial: Vec<usize>,
}

impl ConvDims {
    /// Reads `"bfhw,oihw->bfhw"`. Spatial dimensions are numbered as the input has them.
    pub fn parse(text: &str) -> Result<ConvDims, String> {
        let parts = text.split_once("->").and_then(|(inputs, output)| Some((inputs.split_once(',')?, output)));
        let Some(((input, kernel), output)) = parts else {
            return Err(format!("`{text}` is not of the form `bf01,oi01->bf01`"));
        };
        let roles = |part: &str, roles: [char; 2]| Roles::parse(text, part, roles);
        let (input, kernel, output) =
            (roles(input, ['b', 'f'])?, roles(kernel, ['o', 'i'])?, roles(output, ['b', 'f'])?);
        Ok(ConvDims {
            kernel_spatial: kernel.spatial_like(text, &input)?,
            output_spatial: output.spatial_like(text, &input)?,
            input_batch: input.first,
            input_feature: input.second,
            input_spatial: input.spatial.iter().map(|&(_, dim)| dim).collect(),
            kernel_output: kernel.first,
            kernel_input: kernel.second,
            output_batch: output.first,
            output_feature: output.second,
        })
    }

    /// How many spatial dimensions there are.
    pub fn spatial_rank(&self) -> usize {
        self.input_spatial.len()
    }

    /// How many dimensions there are.
    pub fn rank(&self) -> usize {
        self.spatial_rank() + 2
    }
}

impl fmt::Display for ConvDims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |first: (usize, char), second: (usize, char), spatial: &[usize]| {
            let mut letters = vec!['?'; self.rank()];
            letters[first.0] = first.1;
            letters[second.0] = second.1;
            for (number, &dim) in spatial.iter().enumerate() {
                letters[dim] = char::from_digit(number as u32, 36).unwrap_or('z');
            }
            letters.into_iter().collect::<String>()
        };
        let input = part((self.input_batch, 'b'), (self.input_feature, 'f'), &self.input_spatial);
        let kernel = part((self.kernel_output, 'o'), (self.kernel_input, 'i'), &self.kernel_spatial);
        let output = part((self.output_batch, 'b'), (self.output_feature, 'f'), &self.output_spatial);
        write!(f, "{input},{kernel}->{output}")
    }
}

/// The dimensions of one tensor.
struct Roles {
    first: usize,
    second: usize,
    spatial: Vec<(char, usize)>,
}

impl Roles {
    fn parse(text: &str, part: &str, [first, second]: [char; 2]) -> Result<Roles, String> {
        let mut letters: Vec<char> = Vec::new();
        for letter in part.chars() {
            if !letter.is_ascii_alphanumeric() {
                return Err(format!("a dimension has a letter or digit as its name, found `{letter}` in `{text}`"));
            }
            if letters.contains(&letter) {
                return Err(format!("`{part}` in `{text}` has the dimension `{letter}` twice"));
            }
            letters.push(letter);
        }
        let place = |wanted: char| {
            let found = letters.iter().position(|&letter| letter == wanted);
            found.ok_or_else(|| format!("`{part}` in `{text}` has no dimension `{wanted}`"))
        };
        let others = letters.iter().copied().enumerate().filter(|&(_, letter)| letter != first && letter != second);
        let spatial = others.map(|(dim, letter)| (letter, dim)).collect();
        Ok(Roles { first: place(first)?, second: place(second)?, spatial })
    }

    /// The spatial dimensions in the order of those of the input.
    fn spatial_like(&self, text: &str, input: &Roles) -> Result<Vec<usize>, String> {
        if self.spatial.len() != input.spatial.len() {
            return Err(format!("the three parts of `{text}` must have the same spatial dimensions"));
        }
        let find = |&(letter, _): &(char, usize)| {
            let found = self.spatial.iter().find(|&&(other, _)| other == letter);
            found.map(|&(_, dim)| dim).ok_or_else(|| format!("not all parts of `{text}` have the dimension `{letter}`"))
        };
        input.spatial.iter().map(find).collect()
    }
}

/// A convolution, with what its attributes leave out filled in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Convolution {
    /// The dimensions.
    pub dims: ConvDims,
    /// The windows, one for each spatial dimension; their sizes are those of the kernel.
    pub window: Vec<WindowDim>,
    /// How many groups the features fall in, each with its own part of the kernel.
    pub groups: i64,
    /// How many groups the batch falls in.
    pub batch_groups: i64,
}

impl Convolution {
    /// The convolution that an operation is, for a kernel of these sizes.
    pub fn of(view: View<'_>, kernel: &[Dim]) -> Result<Convolution, String> {
        Convolution::read(view.cx, |name| view.attr(name), kernel)
    }

    /// The convolution that attributes describe, for a kernel of these sizes.
    pub fn read(cx: &Context, attr: impl Fn(&str) -> Option<Attr>, kernel: &[Dim]) -> Result<Convolution, String> {
        let text = attr("dims").and_then(|attr| attr.as_str(cx)).unwrap_or("");
        let dims = ConvDims::parse(text)?;
        if kernel.len() != dims.rank() {
            return Err(format!("`{text}` is of rank {}, but the kernel has rank {}", dims.rank(), kernel.len()));
        }
        let sizes: Vec<Dim> = dims.kernel_spatial.iter().map(|&dim| kernel[dim]).collect();
        let names = WindowNames { base_dilation: "lhs_dilation", window_dilation: "rhs_dilation" };
        let mut window = read_window(cx, &attr, &sizes, &names)?;
        for &dim in attr("reverse").and_then(|attr| attr.as_ints(cx)).unwrap_or(&[]) {
            let known = usize::try_from(dim).ok().and_then(|dim| window.get_mut(dim));
            let window = known.ok_or_else(|| format!("there is no spatial dimension {dim} to reverse"))?;
            window.reversed = true;
        }
        let number = |name: &str| attr(name).and_then(|attr| attr.as_integer(cx)).map_or(1, |number| number as i64);
        let (groups, batch_groups) = (number("groups"), number("batch_groups"));
        if groups < 1 || batch_groups < 1 || (groups > 1 && batch_groups > 1) {
            return Err(format!(
                "groups and batch_groups are positive and one of them is 1, found {groups} and {batch_groups}"
            ));
        }
        Ok(Convolution { dims, window, groups, batch_groups })
    }

    /// The sizes of the result; the error says what does not fit.
    pub fn output_shape(&self, input: &[Dim], kernel: &[Dim]) -> Result<Vec<Dim>, String> {
        let dims = &self.dims;
        if input.len() != dims.rank() {
            return Err(format!("`{dims}` is of rank {}, but the input has rank {}", dims.rank(), input.len()));
        }
        let (features, taken) = (input[dims.input_feature], kernel[dims.kernel_input]);
        if features != DYNAMIC && taken != DYNAMIC && taken.checked_mul(self.groups) != Some(features) {
            let groups = self.groups;
            return Err(format!(
                "the input has {features} features, but the kernel takes {taken} in each of {groups} groups"
            ));
        }
        let (batch, outputs) = (input[dims.input_batch], kernel[dims.kernel_output]);
        for (what, size, parts) in [
            ("output features of the kernel", outputs, self.groups),
            ("output features of the kernel", outputs, self.batch_groups),
            ("batch of the input", batch, self.batch_groups),
        ] {
            if size != DYNAMIC && size % parts != 0 {
                return Err(format!("the {what}, {size}, do not fall in {parts} equal groups"));
            }
        }
        let mut shape = vec![0; dims.rank()];
        shape[dims.output_batch] = if batch == DYNAMIC { DYNAMIC } else { batch / self.batch_groups };
        shape[dims.output_feature] = outputs;
        for (number, window) in self.window.iter().enumerate() {
            let size = window.output_size(input[dims.input_spatial[number]]);
            shape[dims.output_spatial[number]] = size.ok_or("the padded input is too large")?;
        }
        Ok(shape)
    }
}

/// How an operation calls its dilations.
pub(crate) struct WindowNames {
    pub base_dilation: &'static str,
    pub window_dilation: &'static str,
}

/// Padding beyond this is a mistake, and positions would overflow.
const MAX_PADDING: u64 = 1 << 48;

/// A number of a window.
type Field = fn(&mut WindowDim) -> &mut i64;

/// The windows that the attributes of an operation describe: one for each size.
pub(crate) fn read_window(
    cx: &Context,
    attr: impl Fn(&str) -> Option<Attr>,
    sizes: &[Dim],
    names: &WindowNames,
) -> Result<Vec<WindowDim>, String> {
    let rank = sizes.len();
    let mut window: Vec<WindowDim> = sizes.iter().map(|&size| WindowDim::new(size)).collect();
    let list = |name: &str, length: usize| -> Result<Option<&[i64]>, String> {
        let Some(list) = attr(name).and_then(|attr| attr.as_ints(cx)) else { return Ok(None) };
        if list.len() == length { Ok(Some(list)) } else { Err(lengths(name, rank, list.len() * rank / length.max(1))) }
    };
    let fields: [(&str, Field); 3] = [
        ("strides", |dim| &mut dim.stride),
        (names.base_dilation, |dim| &mut dim.base_dilation),
        (names.window_dilation, |dim| &mut dim.window_dilation),
    ];
    for (name, field) in fields {
        for (number, &value) in list(name, rank)?.unwrap_or(&[]).iter().enumerate() {
            if value < 1 {
                return Err(format!("{name} are positive, found {value} for dimension {number}"));
            }
            *field(&mut window[number]) = value;
        }
    }
    for (number, pair) in list("padding", 2 * rank)?.unwrap_or(&[]).chunks(2).enumerate() {
        if pair.iter().any(|padding| padding.unsigned_abs() > MAX_PADDING) {
            return Err(format!("the padding [{}, {}] of dimension {number} is too large", pair[0], pair[1]));
        }
        (window[number].low, window[number].high) = (pair[0], pair[1]);
    }
    Ok(window)
}

/// The message for a list that does not have an entry for each dimension.
pub(crate) fn lengths(name: &str, wanted: usize, found: usize) -> String {
    let entries = if found == 1 { "entry" } else { "entries" };
    let dims = if wanted == 1 { "1 dimension" } else { &format!("{wanted} dimensions") };
    format!("`{name}` has {found} {entries} for {dims}")
}
