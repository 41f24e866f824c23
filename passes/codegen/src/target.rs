//! The machine that we compile for: this one, with every feature that its processor has.
//!
//! LLVM's default is the oldest processor of the family. The CPU and its features are therefore set twice: on the
//! target machine, which writes the code, and as attributes on every function, which the optimiser's cost models read.

use anyhow::{Context as _, Result, anyhow};
use inkwell::attributes::AttributeLoc;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;
use inkwell::targets::{
    CodeModel, FileType, InitializationConfig, RelocMode, Target, TargetData, TargetMachine, TargetTriple,
};

use crate::bfloat;
use crate::optimise::OptLevel;

/// A target machine for the processor that this program runs on, at one optimisation level.
#[derive(Debug)]
pub struct Host {
    pub(crate) machine: TargetMachine,
    triple: TargetTriple,
    cpu: String,
    features: String,
    vector_bits: u32,
    level: OptLevel,
}

/// The vector registers that a feature promises, widest first.
const VECTOR_BITS: [(&str, u32); 4] = [("+avx512f", 512), ("+avx", 256), ("+sse2", 128), ("+neon", 128)];

impl Host {
    /// Asks LLVM for the host's CPU and features and makes a target machine.
    ///
    /// Code is position independent at every level: a shared library needs it, and the JIT then reaches the C library
    /// wherever it is loaded, without LLVM's large code model.
    pub fn new(level: OptLevel) -> Result<Self> {
        let native = InitializationConfig::default();
        Target::initialize_native(&native)
            .map_err(|message| anyhow!("no LLVM back end for this machine: {message}"))?;
        let triple = TargetMachine::get_default_triple();
        let cpu = TargetMachine::get_host_cpu_name().to_string_lossy().into_owned();
        let features = TargetMachine::get_host_cpu_features().to_string_lossy().into_owned();
        let machine = Target::from_triple(&triple)
            .map_err(|message| anyhow!("{}", message.to_string_lossy()))?
            .create_target_machine(&triple, &cpu, &features, level.of_machine(), RelocMode::PIC, CodeModel::Default)
            .with_context(|| {
                format!("LLVM knows no machine `{}` with CPU `{cpu}`", triple.as_str().to_string_lossy())
            })?;
        let vector_bits = widest_vector(&features);
        Ok(Self { machine, triple, cpu, features, vector_bits, level })
    }

    /// Prefers vectors of `bits` bits to the widest that the processor has (some slow down at their widest).
    #[must_use]
    pub fn with_vector_bits(self, bits: u32) -> Self {
        Self { vector_bits: bits, ..self }
    }

    /// The host CPU as LLVM names it, such as `znver4`.
    pub fn cpu(&self) -> &str {
        &self.cpu
    }

    /// The host's features as LLVM spells them, such as `+avx2,+fma,-sse4a`.
    pub fn features(&self) -> &str {
        &self.features
    }

    /// The width in bits of the vectors that generated code should use.
    pub fn vector_bits(&self) -> u32 {
        self.vector_bits
    }

    /// The optimisation level of the code generator and of [`optimise`](crate::optimise).
    pub fn level(&self) -> OptLevel {
        self.level
    }

    /// Sizes, alignments and offsets of LLVM types on this machine.
    pub fn data(&self) -> TargetData {
        self.machine.get_target_data()
    }

    /// Gives the module the host's triple and data layout, and its functions the host's CPU, features and vector width.
    ///
    /// A function that already says what it is compiled for keeps its word.
    pub fn prepare(&self, module: &Module<'_>) {
        module.set_triple(&self.triple);
        module.set_data_layout(&self.data().get_data_layout());
        let context = module.get_context();
        let width = self.vector_bits.to_string();
        let attributes =
            [("target-cpu", &self.cpu), ("target-features", &self.features), ("prefer-vector-width", &width)];
        for function in module.get_functions().filter(|function| function.count_basic_blocks() > 0) {
            for (key, value) in attributes {
                if function.get_string_attribute(AttributeLoc::Function, key).is_none() {
                    function.add_attribute(AttributeLoc::Function, context.create_string_attribute(key, value));
                }
            }
        }
    }

    /// Runs the code generator. It changes the module, so this comes after everything else.
    pub(crate) fn machine_code(&self, module: &Module<'_>, file_type: FileType) -> Result<MemoryBuffer<'static>> {
        bfloat::add_conversions(module)?;
        self.machine
            .write_to_memory_buffer(module, file_type)
            .map_err(|message| anyhow!("LLVM cannot generate code: {}", message.to_string_lossy()))
    }
}

/// The width of the widest vector register among `features`; 128 on a processor that names none that we know.
fn widest_vector(features: &str) -> u32 {
    let has = |wanted: &str| features.split(',').any(|feature| feature == wanted);
    VECTOR_BITS.iter().find(|(feature, _)| has(feature)).map_or(128, |(_, bits)| *bits)
}
