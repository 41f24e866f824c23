//! The specification of `tensor.einsum`: `"ij,jk->ik"`, read, checked and written.

use std::fmt;

use ir::{DYNAMIC, Dim};

/// What the letters of an einsum say: each names a dimension of the operands and the result.
/// Letters that the result does not have are summed over.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct EinsumSpec {
    /// The letters of each operand; a letter that stands twice takes the diagonal.
    pub inputs: Vec<Vec<char>>,
    /// The letters of the result, each once.
    pub output: Vec<char>,
}

impl EinsumSpec {
    /// Reads a specification; the error says what is wrong with it.
    pub fn parse(text: &str) -> Result<EinsumSpec, String> {
        let Some((inputs, output)) = text.split_once("->") else {
            return Err(format!("`{text}` has no `->` before the letters of the result"));
        };
        let letters = |part: &str| match part.chars().find(|letter| !letter.is_ascii_alphabetic()) {
            Some(other) => Err(format!("dimensions have the names a-z and A-Z, found `{other}` in `{text}`")),
            None => Ok(part.chars().collect::<Vec<char>>()),
        };
        let inputs = inputs.split(',').map(letters).collect::<Result<Vec<_>, String>>()?;
        let spec = EinsumSpec { inputs, output: letters(output)? };
        for (index, &letter) in spec.output.iter().enumerate() {
            if spec.output[..index].contains(&letter) {
                return Err(format!("the result has the dimension `{letter}` twice in `{text}`"));
            }
            if !spec.inputs.iter().any(|input| input.contains(&letter)) {
                return Err(format!("the result has the dimension `{letter}`, which no operand has, in `{text}`"));
            }
        }
        Ok(spec)
    }

    /// What `tensor.matmul` does to operands of a rank of at least 2.
    pub fn of_matmul(rank: usize) -> EinsumSpec {
        let letter = |number: usize| char::from(if number < 26 { b'a' } else { b'A' - 26 } + number as u8);
        let batch: Vec<char> = (0..rank - 2).map(letter).collect();
        let [i, j, k] = [0, 1, 2].map(|number| letter(rank - 2 + number));
        let with = |last: [char; 2]| [&batch[..], &last[..]].concat();
        EinsumSpec { inputs: vec![with([i, j]), with([j, k])], output: with([i, k]) }
    }

    /// The letters that the result does not have, in the order in which operands name them.
    pub fn summed(&self) -> Vec<char> {
        let mut letters = Vec::new();
        for &letter in self.inputs.iter().flatten() {
            if !self.output.contains(&letter) && !letters.contains(&letter) {
                letters.push(letter);
            }
        }
        letters
    }

    /// All letters: those of the result, then those that are summed over.
    pub fn letters(&self) -> Vec<char> {
        self.output.iter().copied().chain(self.summed()).collect()
    }

    /// The size of each letter of [`EinsumSpec::letters`]; known if any dimension of that name
    /// is. The error names what does not fit.
    pub fn sizes(&self, shapes: &[&[Dim]]) -> Result<Vec<(char, Dim)>, String> {
        if shapes.len() != self.inputs.len() {
            let (named, given) = (self.inputs.len(), shapes.len());
            return Err(format!("`{self}` names {named} operands, but there are {given}"));
        }
        for (number, (shape, letters)) in shapes.iter().zip(&self.inputs).enumerate() {
            if shape.len() != letters.len() {
                let (rank, named) = (shape.len(), letters.len());
                return Err(format!("operand {number} has rank {rank}, but `{self}` names {named} of its dimensions"));
            }
        }
        self.letters().into_iter().map(|letter| Ok((letter, self.size_of(letter, shapes)?))).collect()
    }

    fn size_of(&self, letter: char, shapes: &[&[Dim]]) -> Result<Dim, String> {
        let mut known = DYNAMIC;
        for (shape, letters) in shapes.iter().zip(&self.inputs) {
            for (&size, _) in shape.iter().zip(letters).filter(|&(_, &other)| other == letter) {
                if size != DYNAMIC && known != DYNAMIC && size != known {
                    return Err(format!("the dimension `{letter}` of `{self}` has the sizes {known} and {size}"));
                }
                known = if size == DYNAMIC { known } else { size };
            }
        }
        Ok(known)
    }
}

impl fmt::Display for EinsumSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, letters) in self.inputs.iter().enumerate() {
            f.write_str(if number > 0 { "," } else { "" })?;
            letters.iter().try_for_each(|letter| write!(f, "{letter}"))?;
        }
        f.write_str("->")?;
        self.output.iter().try_for_each(|letter| write!(f, "{letter}"))
    }
}
