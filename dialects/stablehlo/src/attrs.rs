//! The attributes of this dialect: words, dimension numbers, and lists of fields that are kept
//! but not understood. Text is upstream's.

use ir::attr_values::{AttrValue, fits};
use ir::def::{AttrConstraint, AttrSyntax};
use ir::syntax::{Parser, Printer};
use ir::{Attr, AttrDef, AttrKind, Context, Failed, Type};

ir::dialect_enum! {
    /// How `stablehlo.compare` compares.
    pub enum Direction = DIRECTION("stablehlo.comparison_direction", "a direction of comparison") {
        Eq = "EQ", Ne = "NE", Ge = "GE", Gt = "GT", Le = "LE", Lt = "LT",
    }
    /// What order `stablehlo.compare` goes by.
    pub enum Order = ORDER("stablehlo.comparison_type", "a type of comparison") {
        NoType = "NOTYPE", Float = "FLOAT", TotalOrder = "TOTALORDER", Signed = "SIGNED", Unsigned = "UNSIGNED",
    }
    /// How exact a product is wanted.
    pub enum Precision = PRECISION("stablehlo.precision", "a precision") {
        Default = "DEFAULT", High = "HIGH", Highest = "HIGHEST",
    }
    /// Whether a matrix is transposed.
    pub enum Transposition = TRANSPOSITION("stablehlo.transpose", "a transposition") {
        Invalid = "TRANSPOSE_INVALID", No = "NO_TRANSPOSE", Yes = "TRANSPOSE", Adjoint = "ADJOINT",
    }
    /// A kind of Fourier transform.
    pub enum FftKind = FFT_KIND("stablehlo.fft_type", "a kind of Fourier transform") {
        Fft = "FFT", Ifft = "IFFT", Rfft = "RFFT", Irfft = "IRFFT",
    }
    /// A generator of random bits.
    pub enum RngAlgorithm = RNG_ALGORITHM("stablehlo.rng_algorithm", "a generator of random bits") {
        Default = "DEFAULT", ThreeFry = "THREE_FRY", Philox = "PHILOX",
    }
    /// A distribution of random numbers.
    pub enum Distribution = DISTRIBUTION("stablehlo.rng_distribution", "a distribution of random numbers") {
        Uniform = "UNIFORM", Normal = "NORMAL",
    }
}

/// What a struct of fields holds: numbers by name, lists in brackets.
type Field = (&'static str, bool);

/// Declares structs of dimension numbers, `#d.x<a = [0], b = 1>`; a field that is empty or zero
/// is not written.
macro_rules! dimension_numbers {
    ($($(#[$doc:meta])* $name:ident = $def:ident($full:literal, $what:literal) {
        lists { $($(#[$list_doc:meta])* $list:ident = $list_text:literal),* $(,)? }
        numbers { $($(#[$number_doc:meta])* $number:ident = $number_text:literal),* $(,)? }
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
        pub struct $name {
            $($(#[$list_doc])* pub $list: Vec<i64>,)*
            $($(#[$number_doc])* pub $number: i64,)*
        }

        impl $name {
            const FIELDS: &'static [Field] = &[$(($list_text, true),)* $(($number_text, false),)*];
        }

        #[doc = concat!("`#", $full, "`.")]
        pub static $def: AttrDef = AttrDef {
            name: $full,
            summary: $what,
            parse: |parser| parse_numbers(parser, $what, $name::FIELDS),
            print: |printer, params| print_numbers(printer, params, $name::FIELDS),
        };

        impl AttrValue for $name {
            const CONSTRAINT: &'static AttrConstraint =
                &AttrConstraint { name: $what, holds: fits::<$name>, syntax: AttrSyntax::Whole };

            fn read(cx: &Context, attr: Attr) -> Option<$name> {
                let AttrKind::Extension { def, params } = attr.kind(cx) else { return None };
                if **def != $def {
                    return None;
                }
                let mut params = params.iter();
                Some($name {
                    $($list: params.next()?.as_ints(cx)?.to_vec(),)*
                    $($number: params.next()?.as_integer(cx)?.try_into().ok()?,)*
                })
            }

            fn attr(&self, cx: &Context) -> Attr {
                let params = vec![$(cx.ints(&self.$list),)* $(cx.integer(self.$number.into(), Type::I64),)*];
                cx.attr(AttrKind::Extension { def: &$def, params: params.into() })
            }
        }
    )*};
}

dimension_numbers! {
    /// What dimensions of operands, indices and result of `stablehlo.gather` mean.
    GatherDims = GATHER("stablehlo.gather", "dimension numbers of a gather") {
        lists {
            /// The dimensions of the result that run over a slice.
            offset_dims = "offset_dims",
            /// The dimensions of the operand, of slice size 1, that the result does not have.
            collapsed_slice_dims = "collapsed_slice_dims",
            /// The dimensions of the operand that go with dimensions of the indices.
            operand_batching_dims = "operand_batching_dims",
            /// The dimensions of the indices that go with them.
            start_indices_batching_dims = "start_indices_batching_dims",
            /// The dimensions of the operand that the parts of an index are for.
            start_index_map = "start_index_map",
        }
        numbers {
            /// The dimension of the indices that runs over the parts of an index.
            index_vector_dim = "index_vector_dim",
        }
    }
    /// What dimensions of operands, indices and updates of `stablehlo.scatter` mean.
    ScatterDims = SCATTER("stablehlo.scatter", "dimension numbers of a scatter") {
        lists {
            /// The dimensions of the updates that run over a window.
            update_window_dims = "update_window_dims",
            /// The dimensions of the operand, of window size 1, that the updates do not have.
            inserted_window_dims = "inserted_window_dims",
            /// The dimensions of the operand that go with dimensions of the indices.
            input_batching_dims = "input_batching_dims",
            /// The dimensions of the indices that go with them.
            scatter_indices_batching_dims = "scatter_indices_batching_dims",
            /// The dimensions of the operand that the parts of an index are for.
            scatter_dims_to_operand_dims = "scatter_dims_to_operand_dims",
        }
        numbers {
            /// The dimension of the indices that runs over the parts of an index.
            index_vector_dim = "index_vector_dim",
        }
    }
    /// What dimensions `stablehlo.dot_general` goes along.
    DotDims = DOT("stablehlo.dot", "dimension numbers of a product") {
        lists {
            /// Of the left operand: in the result once.
            lhs_batching = "lhs_batching_dimensions",
            /// Of the right operand: those that go with them.
            rhs_batching = "rhs_batching_dimensions",
            /// Of the left operand: summed.
            lhs_contracting = "lhs_contracting_dimensions",
            /// Of the right operand: those that go with them.
            rhs_contracting = "rhs_contracting_dimensions",
        }
        numbers {}
    }
}

/// `<a = [0], b = 1>`, in any order.
fn parse_numbers(parser: &mut Parser<'_>, what: &str, fields: &[Field]) -> Result<Vec<Attr>, Failed> {
    let cx = parser.cx;
    let mut values: Vec<Option<Attr>> = vec![None; fields.len()];
    parser.expect("<")?;
    parser.comma_list(">", |parser| {
        let span = parser.span();
        let name = parser.word()?;
        let Some(at) = fields.iter().position(|&(field, _)| field == name) else {
            let known: Vec<&str> = fields.iter().map(|&(field, _)| field).collect();
            let message = format!("the {what} have no field `{name}`; there are {}", known.join(", "));
            return Err(parser.error(span, message).failed());
        };
        if values[at].is_some() {
            return Err(parser.error(span, format!("the field `{name}` is given twice")).failed());
        }
        parser.expect("=")?;
        values[at] = Some(match fields[at].1 {
            true => cx.ints(&parser.ints()?),
            false => cx.integer(parser.int64()?.into(), Type::I64),
        });
        Ok(())
    })?;
    let default = |list| if list { cx.ints(&[]) } else { cx.integer(0, Type::I64) };
    Ok(values.into_iter().zip(fields).map(|(value, &(_, list))| value.unwrap_or_else(|| default(list))).collect())
}

fn print_numbers(printer: &mut Printer<'_>, params: &[Attr], fields: &[Field]) {
    let cx = printer.cx;
    let is_shown = |param: Attr| match param.as_ints(cx) {
        Some(list) => !list.is_empty(),
        None => param.as_integer(cx) != Some(0),
    };
    printer.text("<");
    let shown = fields.iter().zip(params).filter(|(_, param)| is_shown(**param));
    printer.list(shown, |printer, (&(name, _), &param)| {
        printer.text(name);
        printer.text(" = ");
        match param.as_ints(cx) {
            Some(list) => printer.ints(list),
            None => printer.attr_without_type(param),
        }
    });
    printer.text(">");
}

// ---- convolutions ----

/// What the dimensions of a convolution's operands and result mean.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct ConvDims {
    /// The image: batch, feature, then the spatial dimensions.
    pub lhs: Vec<i64>,
    /// The kernel: input feature, output feature, then the spatial dimensions.
    pub rhs: Vec<i64>,
    /// The result: batch, feature, then the spatial dimensions.
    pub out: Vec<i64>,
}

/// The letters of the two dimensions that are not spatial, in the order of [`ConvDims`].
const SIDES: [[&str; 2]; 3] = [["b", "f"], ["i", "o"], ["b", "f"]];

/// `#stablehlo.conv`.
pub static CONV: AttrDef = AttrDef {
    name: "stablehlo.conv",
    summary: "dimension numbers of a convolution",
    parse: |parser| {
        parser.expect("<")?;
        let dims = ConvDims::parse(parser)?;
        parser.expect(">")?;
        Ok(dims.params(parser.cx))
    },
    print: |printer, params| {
        printer.text("<");
        if let Some(dims) = ConvDims::of_params(printer.cx, params) {
            dims.print(printer);
        }
        printer.text(">");
    },
};

impl ConvDims {
    fn params(&self, cx: &Context) -> Vec<Attr> {
        [&self.lhs, &self.rhs, &self.out].map(|side| cx.ints(side)).to_vec()
    }

    fn of_params(cx: &Context, params: &[Attr]) -> Option<ConvDims> {
        let [lhs, rhs, out] = params else { return None };
        let side = |attr: &Attr| attr.as_ints(cx).map(<[i64]>::to_vec);
        Some(ConvDims { lhs: side(lhs)?, rhs: side(rhs)?, out: side(out)? })
    }

    /// Reads `[b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]`.
    pub fn parse(parser: &mut Parser<'_>) -> Result<ConvDims, Failed> {
        let lhs = parse_side(parser, SIDES[0])?;
        parser.expect("x")?;
        let rhs = parse_side(parser, SIDES[1])?;
        parser.expect("->")?;
        let out = parse_side(parser, SIDES[2])?;
        Ok(ConvDims { lhs, rhs, out })
    }

    /// Prints what [`ConvDims::parse`] reads.
    pub fn print(&self, printer: &mut Printer<'_>) {
        for (side, (letters, between)) in
            [&self.lhs, &self.rhs, &self.out].into_iter().zip(SIDES.iter().zip(["", "x", "->"]))
        {
            printer.text(between);
            printer.text("[");
            printer.list(0..side.len(), |printer, dim| match side.iter().position(|&at| at == dim as i64) {
                Some(role) if role < 2 => printer.text(letters[role]),
                Some(role) => printer.number(role as i64 - 2),
                None => printer.text("?"),
            });
            printer.text("]");
        }
    }
}

/// `[b, f, 0, 1]`: gives the place of each role.
fn parse_side(parser: &mut Parser<'_>, letters: [&str; 2]) -> Result<Vec<i64>, Failed> {
    let span = parser.span();
    let mut roles: Vec<i64> = Vec::new();
    parser.expect("[")?;
    parser.comma_list("]", |parser| {
        let role = match letters.iter().position(|letter| parser.eat(letter)) {
            Some(role) => role as i64,
            None => parser.int64()?.saturating_add(2),
        };
        roles.push(role);
        Ok(())
    })?;
    let places: Option<Vec<i64>> = (0..roles.len() as i64)
        .map(|role| roles.iter().position(|&other| other == role).map(|place| place as i64))
        .collect();
    places.filter(|places| places.len() >= 2).ok_or_else(|| {
        let span = parser.span_from(span);
        let message = format!(
            "these must be `{}`, `{}` and the numbers of the spatial dimensions from 0",
            letters[0], letters[1]
        );
        parser.error(span, message).failed()
    })
}

impl AttrValue for ConvDims {
    const CONSTRAINT: &'static AttrConstraint = &AttrConstraint {
        name: "dimension numbers of a convolution",
        holds: fits::<ConvDims>,
        syntax: AttrSyntax::Whole,
    };

    fn read(cx: &Context, attr: Attr) -> Option<ConvDims> {
        match attr.kind(cx) {
            AttrKind::Extension { def, params } if **def == CONV => ConvDims::of_params(cx, params),
            _ => None,
        }
    }

    fn attr(&self, cx: &Context) -> Attr {
        cx.attr(AttrKind::Extension { def: &CONV, params: self.params(cx).into() })
    }
}

// ---- fields that are kept as they are ----

/// Declares attributes that are kept: `#d.x<a = 1, b = f32>` or `#d.x<WORD>`.
macro_rules! kept {
    ($($name:ident = $full:literal, $what:literal;)*) => {$(
        #[doc = concat!("`#", $full, "`.")]
        pub static $name: AttrDef =
            AttrDef { name: $full, summary: $what, parse: parse_fields, print: |printer, params| print_fields(printer, params) };
    )*};
}

kept! {
    RESULT_ACCURACY = "stablehlo.result_accuracy", "how exact a result is wanted";
    RESULT_ACCURACY_MODE = "stablehlo.result_accuracy_mode", "a way to say how exact a result is wanted";
    DOT_ALGORITHM = "stablehlo.dot_algorithm", "how a product is computed";
    CHANNEL_HANDLE = "stablehlo.channel_handle", "a channel between machines";
    ALIAS = "stablehlo.output_operand_alias", "an operand that a result overwrites";
}

/// Names and values by turns; a field that is only a name has the value `unit`. A word that is no
/// attribute is kept as a type is: by name.
fn parse_fields(parser: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    let cx = parser.cx;
    let mut params = Vec::new();
    parser.expect("<")?;
    parser.comma_list(">", |parser| {
        params.push(cx.string(parser.word()?));
        params.push(match parser.eat("=") {
            false => Attr::UNIT,
            true if parser.at("[") => cx.ints(&parser.ints()?),
            true if parser.at_word() && !parser.at_attr() => cx.string(parser.word()?),
            true => parser.attr()?,
        });
        Ok(())
    })?;
    Ok(params)
}

fn print_fields(printer: &mut Printer<'_>, params: &[Attr]) {
    let cx = printer.cx;
    printer.text("<");
    printer.list(params.chunks_exact(2), |printer, field| {
        printer.text(field[0].as_str(cx).unwrap_or_default());
        if field[1] == Attr::UNIT {
            return;
        }
        printer.text(" = ");
        match field[1].kind(cx) {
            AttrKind::String(word) => printer.text(word),
            AttrKind::DenseArray(_, list) => printer.ints(list),
            _ => printer.attr_without_type(field[1]),
        }
    });
    printer.text(">");
}
