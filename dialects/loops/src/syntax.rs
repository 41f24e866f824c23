//! The custom forms of loops and conditionals, as upstream's of `scf`, under our names.

use ir::structured::syntax::{self, BARE, LABELLED, print_types};
use ir::syntax::{OpParser, Printer};
use ir::{Failed, Op, View};

use crate::ops::Yield;

pub(crate) fn parse_for(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    syntax::parse_for(p, Yield::DEF)
}

pub(crate) fn print_for(p: &mut Printer<'_>, view: View<'_>) {
    syntax::print_for(p, view, " : ", &[]);
}

pub(crate) fn parse_if(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    syntax::parse_if(p, Yield::DEF)
}

pub(crate) fn print_if(p: &mut Printer<'_>, view: View<'_>) {
    syntax::print_if(p, view);
}

pub(crate) fn parse_while(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    syntax::parse_while(p, Yield::DEF)
}

pub(crate) fn print_while(p: &mut Printer<'_>, view: View<'_>) {
    syntax::print_while_start(p, view);
    print_types(p, view, view.body.operands(view.op));
    p.text(" -> ");
    print_types(p, view, view.body.results(view.op));
    p.text(" ");
    p.region(view, 0, BARE);
    p.text(" do ");
    p.region(view, 1, LABELLED);
    p.attr_dict(view, &[]);
}
