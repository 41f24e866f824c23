//! The walk of the conversion driver, and what rules are given.

use hashbrown::{HashMap, HashSet};
use ir::body::OpSpec;
use ir::builtin::UnrealizedConversionCast;
use ir::{BlockId, Body, Builder, Context, Failed, IdMap, Loc, Op, OpId, Point, RegionId, Sink, Type, ValueId, View};
use pass::Changed;

use super::rules::Rules;
use crate::regions::definition_order;

/// Adds arguments to a new block of a body and maps those of the old one, with
/// [`Conversion::map`]; where one parameter or argument becomes several.
pub type EntryHook<S> = fn(&mut Conversion<'_, S>, BlockId, BlockId) -> Result<(), Failed>;

/// What a conversion does.
pub struct ConvertOptions<'o, S> {
    /// What diagnostics call it.
    pub pass: &'o str,
    /// The rules.
    pub rules: &'o Rules<S>,
    /// Whether an operation stays as it is.
    pub is_legal: &'o dyn Fn(View<'_>) -> bool,
    /// What a type becomes; `None` if it cannot be converted.
    pub convert_type: &'o dyn Fn(&Context, Type) -> Option<Type>,
    /// How the parameters of the body are converted; one by one by their types without it.
    pub entry: Option<EntryHook<S>>,
    /// How the arguments of all other blocks are converted; one by one by their types without it.
    pub block: Option<EntryHook<S>>,
}

/// A conversion under way: what rules read and build with.
pub struct Conversion<'a, S> {
    /// The context.
    pub cx: &'a Context,
    /// What the rules of the pass share.
    pub state: &'a mut S,
    options: &'a ConvertOptions<'a, S>,
    body: &'a mut Body,
    sink: Sink<'a>,
    values: IdMap<ValueId, Option<ValueId>>,
    blocks: HashMap<BlockId, BlockId>,
    types: HashMap<Type, Option<Type>>,
    casts: Vec<OpId>,
    /// Old blocks, to be erased at the end.
    old: Vec<BlockId>,
    block: Option<BlockId>,
    loc: Loc,
    changed: Changed,
}

/// Converts a body. After an error the body is not to be used.
pub fn convert<S>(
    cx: &Context,
    body: &mut Body,
    options: &ConvertOptions<'_, S>,
    state: &mut S,
    sink: &mut Sink<'_>,
) -> Result<Changed, Failed> {
    if body.walk_all().all(|op| (options.is_legal)(View::new(cx, body, op))) && options.entry.is_none() {
        return Ok(Changed::No);
    }
    let loc = body.loc;
    let mut conversion = Conversion {
        cx,
        state,
        options,
        body,
        sink: Sink::new(cx),
        values: IdMap::new(None),
        blocks: HashMap::new(),
        types: HashMap::new(),
        casts: Vec::new(),
        old: Vec::new(),
        block: None,
        loc,
        changed: Changed::No,
    };
    for root in conversion.body.roots().to_vec() {
        conversion.region(root, options.entry);
    }
    if conversion.sink.result().is_ok() {
        conversion.erase_old();
        conversion.check_casts();
    }
    let (result, changed) = (conversion.sink.result(), conversion.changed);
    sink.append(conversion.sink);
    result.map(|()| changed)
}

// ---- what rules use ----

impl<'a, S> Conversion<'a, S> {
    /// The body, to read.
    pub fn body(&self) -> &Body {
        self.body
    }

    /// An operation as it was before the conversion.
    pub fn view(&self, op: OpId) -> View<'_> {
        View::new(self.cx, self.body, op)
    }

    /// A builder at the end of the current block, with the location of the operation that is
    /// converted.
    pub fn builder(&mut self) -> Builder<'_> {
        let point = Point::End(self.block());
        Builder::new(self.cx, self.body, point, self.loc)
    }

    /// The current block: new operations go to its end.
    pub fn block(&self) -> BlockId {
        self.block.expect("rules run while a block is converted")
    }

    /// Adds a block with arguments of (converted) types; blocks follow the current one in the
    /// order in which they are added and started.
    pub fn add_block(&mut self, types: &[Type]) -> BlockId {
        self.body.new_block(types)
    }

    /// Goes on at the end of another block; one from [`Conversion::add_block`] is put in its
    /// place, after the current one, when it is started first.
    pub fn start(&mut self, block: BlockId) {
        if self.body.region_of(block).is_none() {
            self.body.insert_block_after(block, self.block());
        }
        self.block = Some(block);
    }

    /// What a type becomes; reported at the current operation if it cannot be converted.
    pub fn convert_type(&mut self, ty: Type) -> Result<Type, Failed> {
        let (cx, convert) = (self.cx, self.options.convert_type);
        match *self.types.entry(ty).or_insert_with(|| convert(cx, ty)) {
            Some(new) => Ok(new),
            None => {
                let message = format!("`{}` cannot convert the type `{}`", self.options.pass, ty.text(cx));
                Err(self.sink.error(self.loc, message).failed())
            }
        }
    }

    /// The converted types of the results of an operation.
    pub fn result_types(&mut self, op: OpId) -> Result<Vec<Type>, Failed> {
        let types: Vec<Type> = self.body.results(op).map(|value| self.body.ty(value)).collect();
        types.into_iter().map(|ty| self.convert_type(ty)).collect()
    }

    /// What an old value became, in its converted type.
    pub fn value(&mut self, old: ValueId) -> Result<ValueId, Failed> {
        let wanted = self.convert_type(self.body.ty(old))?;
        let new = self.values[old].unwrap_or(old);
        Ok(self.cast(new, wanted))
    }

    /// Says what an old value becomes.
    pub fn map(&mut self, old: ValueId, new: ValueId) {
        if self.body.value_name(new).is_none() {
            let name = self.body.value_name(old);
            self.body.set_value_name(new, name);
        }
        self.values[old] = Some(new);
    }

    /// Says what the results of an operation become.
    ///
    /// # Panics
    /// If the number of values is not that of the results.
    pub fn replace(&mut self, op: OpId, values: &[ValueId]) {
        assert_eq!(values.len(), self.body.result_count(op), "one value for each result of {}", self.body.def(op).name);
        for (old, &new) in self.body.results(op).zip(values) {
            self.map(old, new);
        }
    }

    /// Converts a region of one block into the current block (or blocks, where rules in it
    /// start others), with these values for its arguments; gives the converted operands of its
    /// terminator, which itself is left out.
    pub fn inline(&mut self, region: RegionId, arguments: &[ValueId]) -> Result<Vec<ValueId>, Failed> {
        let Some(block) = self.body.entry(region) else { return Ok(Vec::new()) };
        for (index, &new) in arguments.iter().enumerate() {
            let old = self.body.arguments(block)[index];
            self.map(old, new);
        }
        let terminator = self.body.terminator(block);
        let mut next = self.body.first_op(block);
        while let Some(op) = next.filter(|&op| Some(op) != terminator) {
            next = self.body.next_op(op);
            self.op(op);
        }
        let Some(terminator) = terminator else { return Ok(Vec::new()) };
        self.operands(terminator)
    }

    /// The converted operands of an old operation.
    pub fn operands(&mut self, op: OpId) -> Result<Vec<ValueId>, Failed> {
        (0..self.body.operand_count(op)).map(|index| self.value(self.body.operand(op, index))).collect()
    }

    /// What an old block became, for branches in regions of several blocks.
    pub fn successor(&self, old: BlockId) -> BlockId {
        self.blocks.get(&old).copied().unwrap_or(old)
    }

    /// Reports that an operation cannot be converted.
    pub fn fail(&mut self, op: OpId, message: impl Into<String>) -> Failed {
        self.sink.error(self.body.loc(op), message).failed()
    }

    /// Where diagnostics go.
    pub fn sink(&mut self) -> &mut Sink<'a> {
        &mut self.sink
    }
}

// ---- the walk ----

impl<S> Conversion<'_, S> {
    /// Converts the blocks of a region in place.
    fn region(&mut self, region: RegionId, entry: Option<EntryHook<S>>) {
        let outer = (self.block, self.loc);
        let order = definition_order(self.body, region);
        let old: Vec<BlockId> = self.body.blocks(region).collect();
        // Blocks that control cannot reach may use what is never defined: they are dropped.
        let reached: HashSet<BlockId> = order.iter().copied().collect();
        self.changed |= Changed::when(reached.len() < old.len());
        for (number, &block) in old.iter().enumerate().filter(|(_, block)| reached.contains(*block)) {
            let new = self.body.new_block(&[]);
            let name = self.body.block_name(block);
            self.body.set_block_name(new, name);
            self.body.append_block(region, new);
            self.blocks.insert(block, new);
            self.block = Some(new);
            // What goes wrong is in the sink; the rest is converted all the same.
            let hook = if number == 0 { entry } else { self.options.block };
            let _ = match hook {
                Some(hook) => hook(self, block, new),
                None => self.arguments(block, new),
            };
        }
        for block in order {
            self.block = Some(self.successor(block));
            let mut next = self.body.first_op(block);
            while let Some(op) = next {
                next = self.body.next_op(op);
                self.op(op);
            }
        }
        self.old.extend(old);
        (self.block, self.loc) = outer;
    }

    /// Gives a new block the arguments of an old one in their converted types.
    fn arguments(&mut self, block: BlockId, new: BlockId) -> Result<(), Failed> {
        for old in self.body.arguments(block).to_vec() {
            let ty = self.convert_type(self.body.ty(old))?;
            let argument = self.body.add_argument(new, ty);
            self.changed |= Changed::when(ty != self.body.ty(old));
            self.map(old, argument);
        }
        Ok(())
    }

    /// Converts or keeps one operation, at the end of the current block.
    fn op(&mut self, op: OpId) {
        let outer = std::mem::replace(&mut self.loc, self.body.loc(op));
        if self.convert_op(op).is_err() {
            self.poison(op);
        }
        self.loc = outer;
    }

    fn convert_op(&mut self, op: OpId) -> Result<(), Failed> {
        if (self.options.is_legal)(self.view(op)) {
            self.keep(op);
            return Ok(());
        }
        self.changed = Changed::Yes;
        let def = self.body.def(op);
        if let Some(rule) = self.options.rules.get(def) {
            let operands = self.operands(op)?;
            return rule(self, op, &operands);
        }
        if UnrealizedConversionCast::is(self.body, op) && self.body.operand_count(op) == 1 {
            return self.source_cast(op);
        }
        let message = format!("`{}` cannot convert `{}`: it has no rule for it", self.options.pass, def.name);
        Err(self.fail(op, message))
    }

    /// Moves a legal operation to the current block; its regions are converted in place.
    fn keep(&mut self, op: OpId) {
        for index in 0..self.body.operand_count(op) {
            let old = self.body.operand(op, index);
            if let Some(new) = self.values[old] {
                let new = self.cast(new, self.body.ty(old));
                self.body.set_operand(op, index, new);
            }
        }
        for index in 0..self.body.successors(op).len() {
            let block = self.successor(self.body.successors(op)[index]);
            self.body.set_successor(op, index, block);
        }
        self.body.move_to(op, Point::End(self.block()));
        for region in self.body.regions(op).to_vec() {
            self.region(region, None);
        }
    }

    /// A cast of the program: both sides may have one type now.
    fn source_cast(&mut self, op: OpId) -> Result<(), Failed> {
        let types = self.result_types(op)?;
        let old = self.body.operand(op, 0);
        let operand = self.values[old].unwrap_or(old);
        let values: Vec<ValueId> = types.into_iter().map(|ty| self.cast(operand, ty)).collect();
        self.replace(op, &values);
        Ok(())
    }

    /// A value in another type, by a cast that hopefully cancels out.
    fn cast(&mut self, value: ValueId, ty: Type) -> ValueId {
        if self.body.ty(value) == ty {
            return value;
        }
        if let Some(cast) = UnrealizedConversionCast::defining(self.body, value)
            && self.body.operand_count(cast.id()) == 1
            && self.body.ty(self.body.operand(cast.id(), 0)) == ty
        {
            return self.body.operand(cast.id(), 0);
        }
        let cast = self.build_cast(vec![value], ty);
        self.casts.push(cast);
        self.body.result(cast, 0)
    }

    fn build_cast(&mut self, operands: Vec<ValueId>, ty: Type) -> OpId {
        let spec = OpSpec { operands, results: vec![ty], ..OpSpec::new(UnrealizedConversionCast::DEF, self.loc) };
        self.builder().insert(spec)
    }

    /// After an error: stands for the results, so that their users are not reported as well.
    fn poison(&mut self, op: OpId) {
        for old in self.body.results(op) {
            let ty = self.body.ty(old);
            let (cx, convert) = (self.cx, self.options.convert_type);
            let ty = self.types.entry(ty).or_insert_with(|| convert(cx, ty)).unwrap_or(ty);
            let cast = self.build_cast(Vec::new(), ty);
            self.values[old] = Some(self.body.result(cast, 0));
        }
    }

    // ---- the end ----

    /// Erases the old blocks with all that is left in them.
    fn erase_old(&mut self) {
        for &block in &self.old {
            let ops: Vec<OpId> = self.body.ops(block).collect();
            for op in ops {
                let regions = self.body.regions(op).iter();
                let inner: Vec<OpId> = regions.flat_map(|&region| self.body.walk(region)).collect();
                for op in std::iter::once(op).chain(inner) {
                    self.body.set_operands(op, &[]);
                }
            }
        }
        for &block in &self.old {
            self.body.erase_block(block);
        }
    }

    /// Casts that nobody uses go; all others are errors.
    fn check_casts(&mut self) {
        for &cast in self.casts.iter().rev() {
            if !self.body.any_result_used(cast) {
                self.body.erase(cast);
            }
        }
        for &cast in self.casts.iter().filter(|&&cast| self.body.block_of(cast).is_some()) {
            let result = self.body.result(cast, 0);
            let (from, to) = (self.body.ty(self.body.operand(cast, 0)), self.body.ty(result));
            let user = self.body.users(result).last().map_or("an operation", |op| self.body.def(op).name);
            let message = format!(
                "`{}` made a `{}` of this value, but `{user}` needs it as `{}`",
                self.options.pass,
                from.text(self.cx),
                to.text(self.cx)
            );
            self.sink.error(self.body.loc(cast), message);
        }
    }
}
