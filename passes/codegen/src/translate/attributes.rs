//! What is promised of functions, parameters and results: LLVM's attributes.
//!
//! Dictionaries of parameters also hold what other dialects put there (`ft.name`); only
//! `llvm.*` means something here.

use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::values::FunctionValue;
use ir::{Attr, AttrDict, AttrKind, Failed, Loc, View};

use super::Translation;
use super::raw::Value;

/// Attributes of parameters and results: the name behind `llvm.`, and LLVM's name if it is another.
/// Units, integers and types are told apart by the attribute's value.
const PARAMETER: &[(&str, &str)] = &[
    ("align", "align"),
    ("allocalign", "allocalign"),
    ("byref", "byref"),
    ("byval", "byval"),
    ("dereferenceable", "dereferenceable"),
    ("dereferenceable_or_null", "dereferenceable_or_null"),
    ("elementtype", "elementtype"),
    ("inalloca", "inalloca"),
    ("inreg", "inreg"),
    ("nest", "nest"),
    ("noalias", "noalias"),
    // `captures(none)`, whose number is 0.
    ("nocapture", "captures"),
    ("nofree", "nofree"),
    ("nonnull", "nonnull"),
    ("noundef", "noundef"),
    ("readnone", "readnone"),
    ("readonly", "readonly"),
    ("returned", "returned"),
    ("signext", "signext"),
    ("sret", "sret"),
    ("writeonly", "writeonly"),
    ("zeroext", "zeroext"),
];

/// Attributes of functions and calls that are units, with LLVM's names.
const FUNCTION: &[(&str, &str)] = &[
    ("no_inline", "noinline"),
    ("always_inline", "alwaysinline"),
    ("inline_hint", "inlinehint"),
    ("no_unwind", "nounwind"),
    ("will_return", "willreturn"),
    ("noreturn", "noreturn"),
    ("returns_twice", "returns_twice"),
    ("optimize_none", "optnone"),
    ("convergent", "convergent"),
    ("hot", "hot"),
    ("cold", "cold"),
    ("noduplicate", "noduplicate"),
    ("nocallback", "nocallback"),
];

impl<'ctx> Translation<'_, 'ctx> {
    /// An attribute that is a number, or nothing but a name.
    pub(super) fn enum_attribute(&self, name: &str, value: u64) -> Attribute {
        self.llvm.create_enum_attribute(Attribute::get_named_enum_kind_id(name), value)
    }

    /// Puts all attributes on a function, its parameters and its result.
    pub(super) fn function_attributes(&mut self, view: View<'_>, function: FunctionValue<'ctx>) -> Result<(), Failed> {
        for attribute in self.unit_attributes(view) {
            function.add_attribute(AttributeLoc::Function, attribute);
        }
        for (name, key) in [("target_cpu", "target-cpu"), ("tune_cpu", "tune-cpu")] {
            if let Some(text) = view.attr(name).and_then(|attr| attr.as_str(view.cx)) {
                let attribute = self.llvm.create_string_attribute(key, text);
                function.add_attribute(AttributeLoc::Function, attribute);
            }
        }
        let passthrough = view.attr("passthrough").and_then(|attr| attr.as_array(view.cx)).unwrap_or(&[]);
        for &attr in passthrough {
            let attribute = self.passed_through(attr, view.body.loc(view.op))?;
            function.add_attribute(AttributeLoc::Function, attribute);
        }
        for (location, attribute) in self.parameter_attributes(view)? {
            function.add_attribute(location, attribute);
        }
        Ok(())
    }

    /// Puts all attributes on a call.
    pub(super) fn call_attributes(&mut self, view: View<'_>, call: Value<'ctx>) -> Result<(), Failed> {
        for attribute in self.unit_attributes(view) {
            call.add_call_attribute(Value::FUNCTION_INDEX, attribute);
        }
        for (location, attribute) in self.parameter_attributes(view)? {
            let index = match location {
                AttributeLoc::Param(index) => Value::parameter_index(index),
                AttributeLoc::Return => Value::RETURN_INDEX,
                AttributeLoc::Function => Value::FUNCTION_INDEX,
            };
            call.add_call_attribute(index, attribute);
        }
        Ok(())
    }

    fn unit_attributes(&self, view: View<'_>) -> Vec<Attribute> {
        let entries = view.body.attrs(view.op).entries(view.cx);
        let unit = |name: &str| FUNCTION.iter().find(|(known, _)| *known == name);
        let units = entries.iter().filter(|entry| entry.inherent).filter_map(|entry| unit(entry.name.str(view.cx)));
        units.map(|(_, name)| self.enum_attribute(name, 0)).collect()
    }

    /// `"nounwind"` or `["key", "value"]`.
    fn passed_through(&mut self, attr: Attr, loc: Loc) -> Result<Attribute, Failed> {
        let cx = self.cx;
        match attr.kind(cx) {
            AttrKind::String(name) if Attribute::get_named_enum_kind_id(name) != 0 => Ok(self.enum_attribute(name, 0)),
            AttrKind::String(key) => Ok(self.llvm.create_string_attribute(key, "")),
            AttrKind::Array(pair) => match pair.iter().map(|attr| attr.as_str(cx)).collect::<Vec<_>>()[..] {
                [Some(key), Some(value)] => Ok(self.pair(key, value)),
                _ => Err(self.fail(loc, "a pair in `passthrough` is two strings")),
            },
            _ => Err(self.fail(loc, "`passthrough` holds strings and pairs of strings")),
        }
    }

    /// A key that LLVM knows takes a number.
    fn pair(&self, key: &str, value: &str) -> Attribute {
        match (Attribute::get_named_enum_kind_id(key), value.parse()) {
            (kind, Ok(number)) if kind != 0 => self.llvm.create_enum_attribute(kind, number),
            _ => self.llvm.create_string_attribute(key, value),
        }
    }

    fn parameter_attributes(&mut self, view: View<'_>) -> Result<Vec<(AttributeLoc, Attribute)>, Failed> {
        let mut all = Vec::new();
        for (name, is_result) in [("arg_attrs", false), ("res_attrs", true)] {
            let dicts = view.attr(name).and_then(|attr| attr.as_array(view.cx)).unwrap_or(&[]);
            for (index, dict) in dicts.iter().enumerate() {
                let location = if is_result { AttributeLoc::Return } else { AttributeLoc::Param(index as u32) };
                let dict = dict.as_dict(view.cx).unwrap_or(AttrDict::EMPTY);
                for attribute in self.parameter_dict(dict, view.body.loc(view.op))? {
                    all.push((location, attribute));
                }
            }
        }
        Ok(all)
    }

    fn parameter_dict(&mut self, dict: AttrDict, loc: Loc) -> Result<Vec<Attribute>, Failed> {
        let mut all = Vec::new();
        for entry in dict.entries(self.cx) {
            let Some(name) = entry.name.str(self.cx).strip_prefix("llvm.") else { continue };
            let Some((_, known)) = PARAMETER.iter().find(|(known, _)| *known == name) else {
                let near = ir::diagnostics::did_you_mean(name, PARAMETER.iter().map(|&(known, _)| known));
                return Err(self.fail(loc, format!("LLVM has no attribute `{name}` of parameters{near}")));
            };
            all.push(self.parameter_attribute(known, entry.attr, loc)?);
        }
        Ok(all)
    }

    fn parameter_attribute(&mut self, name: &str, attr: Attr, loc: Loc) -> Result<Attribute, Failed> {
        match *attr.kind(self.cx) {
            AttrKind::Unit => Ok(self.enum_attribute(name, 0)),
            AttrKind::Integer(value, _) => Ok(self.enum_attribute(name, value as u64)),
            AttrKind::Type(ty) => {
                let ty = self.ty(ty, loc)?.to_inkwell();
                Ok(self.llvm.create_type_attribute(Attribute::get_named_enum_kind_id(name), ty))
            }
            _ => Err(self.fail(loc, format!("`{}` is no value of the attribute `{name}`", attr.text(self.cx)))),
        }
    }
}
