//! A place in a program where a rule builds: one for both directions.
//!
//! A converter says what it calls a choice and another shape; the rest is the same.

use ir::{Attr, Body, Builder, Context, Dim, Failed, Loc, OpDef, Point, Sink, Type, ValueId};

/// A place in a program where operations are built.
pub(crate) struct Site<'a, 's> {
    pub cx: &'a Context,
    /// The program.
    pub body: &'a mut Body,
    pub sink: &'a mut Sink<'s>,
    /// Where the next operation goes; none between operations.
    pub place: Option<Point>,
    /// Where what is built comes from, and what reports speak of.
    pub loc: Loc,
    /// A choice between two values of one type.
    pub choice: &'static OpDef,
    /// The same elements in another shape.
    pub reshape: &'static OpDef,
}

impl Site<'_, '_> {
    /// Where the next operation goes.
    pub fn point(&self) -> Point {
        self.place.unwrap_or_else(|| unreachable!("rules run for an operation"))
    }

    /// Builds at this place.
    pub fn builder(&mut self) -> Builder<'_> {
        let point = self.point();
        Builder::new(self.cx, self.body, point, self.loc)
    }

    /// Reports the current operation.
    pub fn fail(&mut self, message: impl Into<String>) -> Failed {
        self.sink.error(self.loc, message.into()).failed()
    }

    /// The type of a value.
    pub fn ty(&self, value: ValueId) -> Type {
        self.body.ty(value)
    }

    /// The element type of a value.
    pub fn element(&self, value: ValueId) -> Type {
        self.ty(value).element(self.cx)
    }

    /// The sizes of a value.
    pub fn shape(&self, value: ValueId) -> Vec<Dim> {
        self.ty(value).shape(self.cx).unwrap_or(&[]).to_vec()
    }

    /// An operation with a result of a given type and attributes.
    pub fn make(
        &mut self,
        def: &'static OpDef,
        operands: &[ValueId],
        ty: Type,
        attrs: Vec<(&'static str, Attr)>,
    ) -> ValueId {
        let mut builder = self.builder();
        let op = builder.build(def, operands.to_vec(), Some(vec![ty]), attrs);
        builder.body.result(op, 0)
    }

    /// The elements turned into those of another type by an operation.
    pub fn convert_by(&mut self, def: &'static OpDef, value: ValueId, element: Type) -> ValueId {
        let ty = self.ty(value).with_element(self.cx, element);
        self.make(def, &[value], ty, Vec::new())
    }

    /// A choice.
    pub fn choose(&mut self, condition: ValueId, then: ValueId, otherwise: ValueId) -> ValueId {
        let ty = self.ty(then);
        self.make(self.choice, &[condition, then, otherwise], ty, Vec::new())
    }

    /// The same elements in another shape.
    pub fn reshape(&mut self, value: ValueId, shape: &[Dim]) -> ValueId {
        if self.shape(value) == shape {
            return value;
        }
        let ty = self.cx.tensor(shape, self.element(value));
        self.make(self.reshape, &[value], ty, Vec::new())
    }
}
