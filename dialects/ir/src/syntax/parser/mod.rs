//! The parser: reads a file into the body of a module.
//!
//! It is a recursive descent over tokens, without a tree between: operations are built as they
//! are read. Errors are reported and the parser goes on with the next operation
//! (`recovery.rs`), so that one run shows several; if there was one, no body is given. How deep
//! things nest is limited, so that no text overflows the stack.
//!
//! `tokens.rs` has what hooks read small things with and `messages.rs` what they report errors
//! with; `op.rs` drives operations and reads the generic form, `op_parser.rs` is what custom
//! forms are read with, `format.rs` interprets formats, `region.rs` reads regions and blocks,
//! `scope.rs` knows the names of values; then there is a file for each kind of type and attribute.

mod affine;
mod aliases;
mod attrs;
mod dense;
mod dialect;
mod format;
mod format_types;
mod location;
mod meanings;
mod messages;
mod name_table;
mod op;
mod op_parser;
mod recovery;
mod region;
mod resources;
mod scope;
mod sparse;
mod tokens;
mod types;

use hashbrown::{HashMap, HashSet};

use crate::attrs::Attr;
use crate::body::Body;
use crate::context::{Context, Name};
use crate::def::OpDef;
use crate::diagnostics::{Failed, Sink};
use crate::ids::BlockId;
use crate::location::Loc;
use crate::resources::ResourceId;
use crate::syntax::lexer::{Kind, Token, lex};
use crate::verify::{SymbolTable, verify_readable};

use aliases::Aliases;
use op::{ResultName, State};
use region::BlockNames;
use scope::Names;

pub use op_parser::OpParser;
pub use scope::Operand;
pub use tokens::Literal;

/// What the parser lets pass.
#[derive(Copy, Clone, Debug, Default)]
pub struct ParseOptions {
    /// Operations that nobody registered are kept, if they are in the generic form.
    pub allow_unregistered: bool,
}

/// How deep regions, types, attributes, locations and affine expressions may nest, together.
const MAX_NESTING: u32 = 200;

/// Reads the text of a program. What hooks read types, attributes and words with.
pub struct Parser<'a> {
    /// The context.
    pub cx: &'a Context,
    /// Where errors go.
    pub sink: Sink<'a>,
    options: ParseOptions,
    text: &'a str,
    /// The position of the first byte of the text among all sources.
    base: u32,
    /// The next token.
    token: Token,
    /// The end of the token before it.
    last_end: u32,
    /// How many braces are open before the next token.
    braces: u32,
    /// How deep we are.
    depth: u32,
    /// The deepest we were since this was last set; see `aliases.rs`.
    deepest: u32,
    /// How many types and attributes were read, those in aliases counted at each use.
    weight: u64,
    /// The body that is being built: that of the innermost isolated operation.
    body: Body,
    /// The names of values in it.
    names: Names<'a>,
    /// The bodies and names of the isolated operations around it.
    outer: Vec<(Body, Names<'a>)>,
    /// The names of blocks, for each open region.
    blocks: Vec<BlockNames<'a>>,
    /// The dialect of names without a dot, for each open operation that has one.
    default_dialects: Vec<&'static str>,
    /// The names left of the `=` of the open operations.
    results: Vec<ResultName<'a>>,
    aliases: Aliases<'a>,
    /// What `distinct[number]` is in this text.
    distinct: HashMap<u64, Attr>,
    /// What `dense_resource<key>` is in this text.
    resources: HashMap<String, ResourceId>,
    /// States of finished operations, to be used again.
    #[expect(clippy::vec_box, reason = "they move in and out for each operation")]
    spare_states: Vec<Box<State<'a>>>,
    spare_names: Vec<Names<'a>>,
    /// Names of attributes that came lately; see [`Parser::cached_name`].
    lately: [Name; 64],
    /// Whether the text ended too early and that was reported.
    ended_early: bool,
    /// How often we went on after an error.
    recoveries: u32,
    /// The isolated operations with an error inside.
    broken: HashSet<Loc>,
    /// Whether an operation that may define a symbol could not be read.
    lost_symbols: bool,
}

/// Reads a file: gives the body of its module.
///
/// The file is either exactly one `builtin.module`, or a list of operations to be put in one.
/// Every error is reported to `sink`; if there is any, the result is `Err`, and what could be
/// read was verified, so that one run tells all that is wrong. The context keeps the text, so who
/// has no other use for it should give it away.
pub fn parse_module(
    cx: &Context,
    file_name: &str,
    text: impl Into<String>,
    options: &ParseOptions,
    sink: &mut Sink<'_>,
) -> Result<Body, Failed> {
    let Some(source) = cx.sources.add(file_name, text) else {
        return Err(sink.error(Loc::UNKNOWN, "all source texts together are longer than 1 GiB").failed());
    };
    let Some(module) = cx.registry().op("builtin.module") else {
        return Err(sink.error(Loc::UNKNOWN, "the context does not know `builtin.module`").failed());
    };
    let loc = Loc::at(source.base);
    let mut parser = Parser {
        cx,
        sink: Sink::new(cx),
        options: *options,
        text: &source.text,
        base: source.base.0,
        token: lex(source.text.as_bytes(), 0),
        last_end: 0,
        braces: 0,
        depth: 0,
        deepest: 0,
        weight: 0,
        body: Body::new(module, crate::attrs::AttrDict::EMPTY, loc, 1),
        names: Names::default(),
        outer: Vec::new(),
        blocks: vec![BlockNames::default()],
        default_dialects: vec!["builtin"],
        results: Vec::new(),
        aliases: Aliases::default(),
        distinct: HashMap::new(),
        resources: HashMap::new(),
        spare_states: Vec::new(),
        spare_names: Vec::new(),
        lately: [Name::EMPTY; 64],
        ended_early: false,
        recoveries: 0,
        broken: HashSet::new(),
        lost_symbols: false,
    };
    let block = parser.body.add_block(parser.body.root(), &[]);
    parser.top_level(block);
    let result = parser.sink.result();
    if result.is_err() {
        // So that one run tells what is wrong in the functions that could be read, too.
        let symbols = if parser.lost_symbols { SymbolTable::Lost } else { SymbolTable::Complete };
        verify_readable(cx, &parser.body, &parser.broken, symbols, &mut parser.sink);
    }
    // What is not defined is known only at the end of its region.
    parser.sink.sort_by_place(0);
    sink.append(parser.sink);
    result.map(|()| only_module(parser.body, block, module))
}

/// The body of the module, if the block holds nothing but one; otherwise the body as it is.
fn only_module(mut body: Body, block: BlockId, module: &'static OpDef) -> Body {
    let only = body.first_op(block).filter(|&op| body.last_op(block) == Some(op) && body.def(op) == module);
    let nested = only.and_then(|op| body.extra(op)?.nested);
    nested.and_then(|id| body.nested[id].0.take()).map_or(body, |nested| *nested)
}

impl<'a> Parser<'a> {
    fn top_level(&mut self, block: BlockId) {
        loop {
            let (start, braces) = (self.token.start, self.braces);
            let read = match self.token.kind {
                Kind::End => break,
                Kind::Hash | Kind::Bang => self.alias_definition(),
                Kind::Other if self.at("{-#") => self.file_metadata(),
                Kind::RightBrace => self.stray_brace(),
                Kind::Block => {
                    let span = self.span();
                    Err(self.error(span, "the top level of a file has no block labels").failed())
                }
                _ => self.operation(block),
            };
            if read.is_err() {
                self.recover(start, braces);
            }
        }
        self.finish_names();
    }

    /// A closing brace that nothing opened. After an error it may well be our misreading.
    fn stray_brace(&mut self) -> Result<(), Failed> {
        if self.sink.error_count() == 0 {
            let span = self.span();
            self.error(span, "this `}` closes nothing");
        }
        self.advance();
        self.braces = 0;
        Ok(())
    }
}
