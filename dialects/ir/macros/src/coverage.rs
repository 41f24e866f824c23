//! Whether a format says all that its parser needs: values, types, attributes, regions.

use crate::format::{Element, Symbols, describe};
use crate::model::{Slot, SlotRef, TypeRule};

/// Checks that a format prints each thing once, and that nothing is lost.
pub fn check(elements: &[Element], symbols: &Symbols) -> Result<(), String> {
    let mut printed = Vec::new();
    collect(elements, &mut printed);
    check_twice(&printed, symbols)?;
    check_absent(elements, symbols)?;
    check_printed(&printed, symbols)?;
    check_types(&printed, symbols)
}

/// All elements, those of groups included.
fn collect<'e>(elements: &'e [Element], all: &mut Vec<&'e Element>) {
    for element in elements {
        all.push(element);
        if let Element::Optional { elements, otherwise, .. } = element {
            collect(elements, all);
            collect(otherwise, all);
        }
    }
}

fn check_twice(printed: &[&Element], symbols: &Symbols) -> Result<(), String> {
    let may_repeat =
        |element: &Element| matches!(element, Element::Literal(_) | Element::NoSpace | Element::Optional { .. });
    for (index, &element) in printed.iter().enumerate() {
        if !may_repeat(element) && printed[..index].contains(&element) {
            return Err(format!("{} stands here twice", describe(element, symbols)));
        }
    }
    Ok(())
}

/// An attribute that can be absent cannot be printed unconditionally.
fn check_absent(elements: &[Element], symbols: &Symbols) -> Result<(), String> {
    for element in elements {
        if let Element::Attr(at) | Element::SymbolName(at) = element {
            let attr = &symbols.attrs[*at];
            if attr.may_be_absent {
                let name = &attr.name;
                return Err(format!("${name} can be absent: it needs a group, as in (`{name}` ${name}^)?"));
            }
        }
    }
    Ok(())
}

fn check_printed(printed: &[&Element], symbols: &Symbols) -> Result<(), String> {
    let has = |element: Element| printed.contains(&&element);
    let missing = (0..symbols.operands.len()).find(|&at| !has(Element::Operand(at)) && !has(Element::Operands));
    if let Some(at) = missing {
        return Err(format!("the operand ${} is not printed", symbols.operands[at].name));
    }
    if let Some(at) = (0..symbols.regions.len()).find(|&at| !has(Element::Region(at))) {
        return Err(format!("the region ${} is not printed", symbols.regions[at].0));
    }
    if let Some(at) = (0..symbols.successors.len()).find(|&at| !has(Element::Successor(at))) {
        return Err(format!("the successor ${} is not printed", symbols.successors[at].0));
    }
    if !has(Element::AttrDict) && !has(Element::AttrDictWithKeyword) {
        return Err("attr-dict is missing: attributes that nothing else prints would be lost".into());
    }
    Ok(())
}

/// Which types are known, as sets over the slots.
struct Known {
    operands: Vec<bool>,
    results: Vec<bool>,
}

impl Known {
    fn at(&mut self, slot: SlotRef) -> &mut bool {
        match slot {
            SlotRef::Operand(at) => &mut self.operands[at],
            SlotRef::Result(at) => &mut self.results[at],
        }
    }
}

/// Every type must be written, or follow from what is written.
fn check_types(printed: &[&Element], symbols: &Symbols) -> Result<(), String> {
    let only = |slots: &[Slot]| slots.iter().map(|slot| slot.only).collect();
    let mut known = Known { operands: only(&symbols.operands), results: only(&symbols.results) };
    for element in printed {
        match element {
            Element::TypeOf(slot) => *known.at(*slot) = true,
            Element::OperandTypes => known.operands.fill(true),
            Element::ResultTypes => known.results.fill(true),
            Element::FunctionalType => {
                known.operands.fill(true);
                known.results.fill(true);
            }
            _ => {}
        }
    }
    follow(&mut known, symbols);
    if symbols.infers && known.operands.iter().all(|&known| known) {
        known.results.fill(true);
    }
    let operand = known.operands.iter().position(|known| !known).map(SlotRef::Operand);
    let missing = operand.or_else(|| known.results.iter().position(|known| !known).map(SlotRef::Result));
    match missing {
        None => Ok(()),
        Some(slot) => {
            let name = symbols.slot_name(slot);
            Err(format!("the type of ${name} is not determined: print type(${name}) or give it a rule"))
        }
    }
}

/// Follows type rules until nothing new is known; `Same` works in both directions.
fn follow(known: &mut Known, symbols: &Symbols) {
    let operands = symbols.operands.iter().enumerate().map(|(at, slot)| (SlotRef::Operand(at), slot));
    let results = symbols.results.iter().enumerate().map(|(at, slot)| (SlotRef::Result(at), slot));
    let rules: Vec<(SlotRef, TypeRule)> =
        operands.chain(results).filter_map(|(at, slot)| Some((at, slot.rule?))).collect();
    for _ in 0..=rules.len() {
        for &(to, rule) in &rules {
            match rule {
                TypeRule::Same(from) => {
                    let both = *known.at(from) || *known.at(to);
                    *known.at(from) = both;
                    *known.at(to) = both;
                }
                TypeRule::ElementOf(from) | TypeRule::BoolLike(from) => *known.at(to) |= *known.at(from),
                TypeRule::OfAttr(_) => *known.at(to) = true,
            }
        }
    }
}
