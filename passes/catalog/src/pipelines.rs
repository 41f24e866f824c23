//! The named pipelines, to be read as prose: what happens to a program, and why in this order.

use pass::{NamedPipeline, PipelineOption};

/// What is assumed of parameters, for all passes that ask.
const MAY_ALIAS: PipelineOption =
    PipelineOption { name: "may-alias", default: "false", doc: "Whether memref parameters of a function may overlap." };

/// The named pipelines.
pub const PIPELINES: &[NamedPipeline] = &[
    // Folding shows what is equal, and merging what is equal shows more to fold. What needs several
    // steps, of which some gain nothing, equality saturation finds; a second round tidies up.
    NamedPipeline {
        name: "simplify",
        doc: "Makes any program smaller without changing its level.",
        options: &[MAY_ALIAS],
        text: "canonicalize,cse{may-alias=$may-alias},eqsat{mode=simplify},canonicalize,cse{may-alias=$may-alias},\
               dce{may-alias=$may-alias}",
    },
    // What a call gives cannot be fused with what is done to it, so calls go first. Tensors are
    // simplified while they are still values, where equal ones are easy to see; the
    // loops that are left are tidied, because each stage writes the index arithmetic it needs.
    NamedPipeline {
        name: "tensor-to-loops",
        doc: "Takes tensors to buffers and loops.",
        options: &[
            PipelineOption {
                name: "check-sizes",
                default: "false",
                doc: "Whether sizes of tensors that only run time tells are checked.",
            },
            MAY_ALIAS,
        ],
        text: "inline,expand-chlo,canonicalize,cse{may-alias=$may-alias},lower-tensor-to-loops{check-sizes=$check-sizes},\
               canonicalize,cse{may-alias=$may-alias}",
    },
    // Down to what LLVM takes. What comes from other tools is made ours first, so that the rest
    // knows it. Derivatives that the program asks for are made while it is as it was written, and
    // rules for them have done their work.
    // Small buffers become values, which LLVM does only for those on the stack. Programs are tidied
    // while loops and buffers can still be seen; the address arithmetic that the lowering writes
    // out is full of equal parts, so they are merged after it. Where buffers lie is planned when
    // there are no fewer to come. LLVM does the rest.
    NamedPipeline {
        name: "cpu",
        doc: "Takes a program to the llvm dialect, ready for code generation on a CPU.",
        options: &[
            PipelineOption {
                name: "threads",
                default: "1",
                doc: "How many threads the program may use; more than one is not implemented yet and only gives a warning.",
            },
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
            PipelineOption {
                name: "arena",
                default: "true",
                doc: "Whether buffers of known size have places in an arena that is kept between calls; without, \
                      the program asks for nothing but the C library.",
            },
            MAY_ALIAS,
        ],
        text: "convert-stablehlo-to-tensor,convert-scf-to-loop,ad-expand{last=true may-alias=$may-alias},\
               @tensor-to-loops{check-sizes=$check-bounds may-alias=$may-alias},\
               mem2reg,canonicalize,cse{may-alias=$may-alias},plan-buffers{arena=$arena},\
               loops-to-llvm{threads=$threads check-bounds=$check-bounds math=$math may-alias=$may-alias},canonicalize,cse",
    },
];
