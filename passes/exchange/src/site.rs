//! A place in a program where a rule builds: what both directions need for it.
//!
//! A converter says where it is and what it calls a choice and another shape; the rest follows.

use ir::{Attr, Body, Builder, Context, Dim, OpDef, Type, ValueId};

/// A place in a program where operations are built.
pub(crate) trait Site {
    /// A choice between two values of one type.
    const CHOICE: &'static OpDef;
    /// The same elements in another shape.
    const RESHAPE: &'static OpDef;

    /// What types and attributes belong to.
    fn context(&self) -> &Context;

    /// The program.
    fn body(&self) -> &Body;

    /// Builds at this place.
    fn builder(&mut self) -> Builder<'_>;

    /// The type of a value.
    fn ty(&self, value: ValueId) -> Type {
        self.body().ty(value)
    }

    /// The element type of a value.
    fn element(&self, value: ValueId) -> Type {
        self.ty(value).element(self.context())
    }

    /// The sizes of a value.
    fn shape(&self, value: ValueId) -> Vec<Dim> {
        self.ty(value).shape(self.context()).unwrap_or(&[]).to_vec()
    }

    /// An operation with a result of a given type and attributes.
    fn make(
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
    fn convert_by(&mut self, def: &'static OpDef, value: ValueId, element: Type) -> ValueId {
        let ty = self.ty(value).with_element(self.context(), element);
        self.make(def, &[value], ty, Vec::new())
    }

    /// A choice.
    fn choose(&mut self, condition: ValueId, then: ValueId, otherwise: ValueId) -> ValueId {
        let ty = self.ty(then);
        self.make(Self::CHOICE, &[condition, then, otherwise], ty, Vec::new())
    }

    /// The same elements in another shape.
    fn reshape(&mut self, value: ValueId, shape: &[Dim]) -> ValueId {
        if self.shape(value) == shape {
            return value;
        }
        let ty = self.context().tensor(shape, self.element(value));
        self.make(Self::RESHAPE, &[value], ty, Vec::new())
    }
}
