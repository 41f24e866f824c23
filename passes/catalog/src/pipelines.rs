//! The named pipelines, to be read as prose: what happens to a program, and why in this order.

use pass::{NamedPipeline, PipelineOption};

/// No options.
const NONE: &[PipelineOption] = &[];

/// The named pipelines.
pub const PIPELINES: &[NamedPipeline] = &[
    // Folding shows what is equal, and merging what is equal shows more to fold. What needs several
    // steps, of which some gain nothing, equality saturation finds; a second round tidies up.
    NamedPipeline {
        name: "simplify",
        doc: "Makes any program smaller without changing its level.",
        options: NONE,
        text: "canonicalize,cse,eqsat{mode=simplify},canonicalize,cse,dce",
    },
    // What a call gives cannot be fused with what is done to it, so calls go first. Tensors are
    // simplified while they are still values, where equal ones are easy to see; the
    // loops that are left are tidied, because each stage writes the index arithmetic it needs.
    NamedPipeline {
        name: "tensor-to-loops",
        doc: "Takes tensors to buffers and loops.",
        options: &[PipelineOption {
            name: "check-sizes",
            default: "false",
            doc: "Whether sizes of tensors that only run time tells are checked.",
        }],
        text: "inline,canonicalize,cse,lower-tensor-to-loops{check-sizes=$check-sizes},canonicalize,cse",
    },
    // Down to what LLVM takes. What comes from other tools is made ours first, so that the rest
    // knows it. Derivatives that the program asks for are made while it is as it was written, and
    // rules for them have done their work.
    // Small buffers become values, which LLVM does only for those on the stack. Programs are tidied
    // while loops and buffers can still be seen; the address arithmetic that the lowering writes
    // out is full of equal parts, so they are merged after it. LLVM does the rest.
    NamedPipeline {
        name: "cpu",
        doc: "Takes a program to the llvm dialect, ready for code generation on a CPU.",
        options: &[
            PipelineOption { name: "threads", default: "1", doc: "How many threads the program may use." },
            PipelineOption {
                name: "check-bounds",
                default: "false",
                doc: "Whether accesses to memrefs check that indices are inside, and sizes of tensors that they fit.",
            },
            PipelineOption {
                name: "math",
                default: "inline",
                doc: "Where functions such as `exp` come from: written out (`inline`) or the C library (`libm`).",
            },
        ],
        text: "convert-stablehlo-to-tensor,convert-scf-to-loop,ad-expand{last=true},@tensor-to-loops{check-sizes=$check-bounds},mem2reg,canonicalize,cse,\
               loops-to-llvm{threads=$threads check-bounds=$check-bounds math=$math},canonicalize,cse",
    },
];
