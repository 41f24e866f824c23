//! Vectors in random programs.

use crate::program::Generator;

impl Generator {
    /// Loads a vector, computes with it, stores and sums it up.
    pub fn vector(&mut self) {
        let [loaded, spread, joined, bounded, moved, mask, result] = [(); 7].map(|()| self.fresh());
        let float = self.float();
        let (from, to) = (*self.random.pick(&["%a", "%t"]), *self.random.pick(&["%a", "%t"]));
        let [first, second] = [(); 2].map(|()| format!("%c{}", self.random.below(3)));
        let op = *self.random.pick(&["arith.mulf", "arith.addf", "arith.maximumf"]);
        let bound = *self.random.pick(&["math.sin", "math.tanh", "math.cos"]);
        let lanes: Vec<String> = (0..4).map(|_| self.random.below(8).to_string()).collect();
        let kind = *self.random.pick(&["add", "mul", "minimumf"]);
        let (memref, vector) = ("memref<6xf64>", "vector<4xf64>");
        self.line(&format!("{loaded} = vector.load {from}[{first}] : {memref}, {vector}"));
        self.line(&format!("{spread} = vector.broadcast {float} : f64 to {vector}"));
        self.line(&format!("{joined} = {op} {loaded}, {spread} : {vector}"));
        self.line(&format!("{bounded} = {bound} {joined} : {vector}"));
        self.line(&format!("{moved} = vector.shuffle {bounded}, {loaded} [{}] : {vector}, {vector}", lanes.join(", ")));
        match self.random.below(3) {
            0 => self.line(&format!("vector.store {moved}, {to}[{second}] : {memref}, {vector}")),
            1 => {
                self.line(&format!("{mask} = vector.create_mask %n : vector<4xi1>"));
                self.line(&format!(
                    "vector.maskedstore {to}[{second}], {mask}, {moved} : {memref}, vector<4xi1>, {vector}"
                ));
            }
            // The last elements are outside.
            _ => self.line(&format!("vector.transfer_write {moved}, {to}[%c4] : {vector}, {memref}")),
        }
        self.line(&format!("{result} = vector.reduction <{kind}>, {bounded} : {vector} into f64"));
        self.floats.push(result);
    }
}
