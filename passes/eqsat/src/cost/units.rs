//! The prices of single operations, and the numbers about tensors, as a machine has them.

use hashbrown::HashMap;
use ir::{Context, OpDef, Type};
use machine::Machine;

use crate::node::{Def, Mixer};

/// The prices of operations, by the addresses of their definitions: names are looked up once.
pub(crate) struct Units<'a> {
    machine: &'a Machine,
    /// Those that files of rules set instead.
    set: &'a HashMap<String, f64>,
    of: HashMap<usize, Unit, Mixer>,
    pub(super) tensors: Tensors,
}

/// The numbers of a machine that are about tensors, as `machine` explains them.
pub(super) struct Tensors {
    pub product: f64,
    pub factor: f64,
    pub operand: f64,
    pub read: f64,
    byte: f64,
    byte_in_cache: f64,
    cache: f64,
    pub moving: f64,
    pub copying: f64,
    pub own_loop: f64,
    pub start: f64,
}

impl Tensors {
    fn new(machine: &Machine) -> Tensors {
        let number = |name| machine.number(name);
        Tensors {
            product: number("tensor-product"),
            factor: number("tensor-factor"),
            operand: number("tensor-operand"),
            read: number("tensor-read"),
            byte: number("tensor-byte"),
            byte_in_cache: number("tensor-byte-in-cache"),
            cache: number("tensor-cache-bytes"),
            moving: number("tensor-move"),
            copying: number("tensor-copy"),
            own_loop: number("tensor-loop"),
            start: number("kernel-start"),
        }
    }

    /// What it costs to write a tensor of so many elements and to read it again.
    pub fn store(&self, cx: &Context, count: f64, ty: Option<Type>) -> f64 {
        let bytes = count * bytes(cx, ty);
        bytes * if bytes <= self.cache { self.byte_in_cache } else { self.byte }
    }
}

/// The bytes of an element.
pub(super) fn bytes(cx: &Context, ty: Option<Type>) -> f64 {
    ty.and_then(|ty| ty.element(cx).bytes(cx)).unwrap_or(8) as f64
}

/// The price of an operation.
#[derive(Copy, Clone)]
struct Unit {
    price: machine::Price,
    /// With a constant as the second operand.
    by_constant: machine::Price,
}

impl<'a> Units<'a> {
    /// The prices of a machine, and those that files of rules set instead. Of these operations they
    /// are looked up now.
    pub fn new(
        machine: &'a Machine,
        set: &'a HashMap<String, f64>,
        ops: impl IntoIterator<Item = &'static OpDef>,
    ) -> Units<'a> {
        let mut units = Units { machine, set, of: HashMap::default(), tensors: Tensors::new(machine) };
        for def in ops {
            let address = Def(def).address();
            if !units.of.contains_key(&address) {
                units.of.insert(address, units.unit(def.name));
            }
        }
        units
    }

    fn unit(&self, name: &str) -> Unit {
        let set = self.set.get(name);
        let price = match set {
            Some(&price) => machine::Price { scalar: price, element: price },
            None => self.machine.price(name),
        };
        let is_other = is_division(name) && set.is_none();
        let by_constant = if is_other { self.machine.price("integer-division-by-constant") } else { price };
        Unit { price, by_constant }
    }

    pub(super) fn get(&self, def: &'static OpDef, by_constant: bool) -> machine::Price {
        let unit = self.of.get(&Def(def).address()).copied().unwrap_or_else(|| self.unit(def.name));
        if by_constant { unit.by_constant } else { unit.price }
    }
}

fn is_division(name: &str) -> bool {
    name.starts_with("arith.") && (name.contains("div") || name.contains("rem")) && !name.ends_with('f')
}
