//! Tables of conversion rules.

use hashbrown::HashMap;
use ir::{Failed, OpDef, OpId, ValueId};

use super::driver::Conversion;

/// Converts one operation: appends new operations to the current block and calls
/// [`Conversion::replace`] for the results. `operands` are the converted operands. `S` is the
/// state that the rules of a pass share: options, runtime functions that they need.
pub type Rule<S> = fn(&mut Conversion<'_, S>, OpId, &[ValueId]) -> Result<(), Failed>;

/// Rules by definition; made once per pass and shared by all functions.
pub struct Rules<S> {
    /// By the address of the definition, as a number so that threads can share it.
    table: HashMap<usize, Rule<S>>,
}

impl<S> Rules<S> {
    /// The rules of several tables; a later one wins.
    pub fn new(tables: &[&[(&'static OpDef, Rule<S>)]]) -> Rules<S> {
        let rules = tables.iter().flat_map(|table| table.iter());
        Rules { table: rules.map(|&(def, rule)| (address(def), rule)).collect() }
    }

    /// The rule of a definition.
    pub fn get(&self, def: &'static OpDef) -> Option<Rule<S>> {
        self.table.get(&address(def)).copied()
    }
}

fn address(def: &'static OpDef) -> usize {
    std::ptr::from_ref(def).addr()
}
