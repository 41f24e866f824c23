//! The arena of compiled code: memory for the buffers that a plan has given a place.
//!
//! Each thread has one arena, kept between calls. A function takes its frame from the top of it
//! and gives it back when it returns, so functions may call each other and themselves, in any
//! number of threads. A frame that does not fit is an allocation of its own; when the last
//! frame has gone, the arena grows to the most that was ever wanted at a time.
//!
//! To LLVM a place in a frame is an allocation (`__ft_arena_slot`), and giving it back frees it
//! (`__ft_arena_release`). It is told what it knows of `malloc` and `free`: that the memory is nobody
//! else's, and that nothing may be moved across the end of its life. So it sees that buffers do not
//! overlap though they have one arena, and may not mix up two that have the same place. When it has
//! optimised, [`settle`] makes an addition of the one and nothing of the other. Decision 25.
//!
//! The functions are internal to every module. Where an arena lies is known to this process for
//! code that runs in it, and to the module itself in objects and libraries, which also export
//! `ft_release_memory`.
#![allow(unsafe_code)]

use std::cell::UnsafeCell;
use std::ffi::c_void;
use std::ptr;

use anyhow::{Context as _, Result, anyhow, bail};
use inkwell::attributes::AttributeLoc;
use inkwell::builder::Builder;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::{Linkage, Module};
use inkwell::values::{BasicValueEnum, CallSiteValue, InstructionValue};

use crate::resolve::Symbols;

const ENTER: &str = "__ft_arena_enter";
const LEAVE: &str = "__ft_arena_leave";
const SLOT: &str = "__ft_arena_slot";
const RELEASE: &str = "__ft_arena_release";
/// Gives the address of the [`State`] of the thread.
const STATE: &str = "__ft_arena";

/// What LLVM is told of the functions while it optimises.
const PROMISES: &str = r#"
declare noalias nonnull noundef align 64 ptr @__ft_arena_enter(i64 noundef)
  nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @__ft_arena_leave(ptr noundef captures(none), i64 noundef)
  nounwind willreturn memory(inaccessiblemem: readwrite)
declare noalias nonnull noundef align 64 ptr @__ft_arena_slot(ptr noundef readnone captures(none), i64 noundef, i64 noundef)
  nounwind willreturn allockind("alloc,uninitialized") allocsize(2) memory(inaccessiblemem: readwrite)
  "alloc-family"="__ft_arena"
declare void @__ft_arena_release(ptr allocptr noundef captures(none))
  nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
  "alloc-family"="__ft_arena"
"#;

/// The functions. The state of a thread: where its arena starts, where the next frame begins, where
/// it ends; the bytes of frames that did not fit; the most bytes that were wanted at a time.
const FUNCTIONS: &str = "
%state = type { ptr, ptr, ptr, i64, i64 }

declare ptr @__ft_arena()
declare ptr @aligned_alloc(i64, i64)
declare void @free(ptr)
declare void @llvm.trap()

define ptr @__ft_arena_enter(i64 %size) nounwind noinline {
  %state = call ptr @__ft_arena()
  %at.top = getelementptr %state, ptr %state, i64 0, i32 1
  %at.end = getelementptr %state, ptr %state, i64 0, i32 2
  %top = load ptr, ptr %at.top
  %end = load ptr, ptr %at.end
  %from = ptrtoint ptr %top to i64
  %to = ptrtoint ptr %end to i64
  %room = sub i64 %to, %from
  %fits = icmp ule i64 %size, %room
  br i1 %fits, label %inside, label %outside
inside:
  %next = getelementptr i8, ptr %top, i64 %size
  store ptr %next, ptr %at.top
  ret ptr %top
outside:
  %frame = call ptr @__ft_arena_grow(ptr %state, i64 %size)
  ret ptr %frame
}

define internal ptr @__ft_arena_grow(ptr %at.start, i64 %size) nounwind noinline cold {
  %at.top = getelementptr %state, ptr %at.start, i64 0, i32 1
  %at.end = getelementptr %state, ptr %at.start, i64 0, i32 2
  %at.aside = getelementptr %state, ptr %at.start, i64 0, i32 3
  %at.most = getelementptr %state, ptr %at.start, i64 0, i32 4
  %start = load ptr, ptr %at.start
  %top = load ptr, ptr %at.top
  %aside = load i64, ptr %at.aside
  %most = load i64, ptr %at.most
  %from = ptrtoint ptr %start to i64
  %to = ptrtoint ptr %top to i64
  %used.inside = sub i64 %to, %from
  %used = add i64 %used.inside, %aside
  %wanted = add i64 %used, %size
  %more = icmp ugt i64 %wanted, %most
  %bytes = select i1 %more, i64 %wanted, i64 %most
  store i64 %bytes, ptr %at.most
  %idle = icmp eq i64 %used, 0
  br i1 %idle, label %anew, label %apart
anew:
  call void @free(ptr %start)
  %arena = call ptr @aligned_alloc(i64 64, i64 %bytes)
  %no.arena = icmp eq ptr %arena, null
  br i1 %no.arena, label %none, label %begin
begin:
  store ptr %arena, ptr %at.start
  %next = getelementptr i8, ptr %arena, i64 %size
  store ptr %next, ptr %at.top
  %end = getelementptr i8, ptr %arena, i64 %bytes
  store ptr %end, ptr %at.end
  ret ptr %arena
apart:
  %frame = call ptr @aligned_alloc(i64 64, i64 %size)
  %no.frame = icmp eq ptr %frame, null
  br i1 %no.frame, label %none, label %count
count:
  %aside.now = add i64 %aside, %size
  store i64 %aside.now, ptr %at.aside
  ret ptr %frame
none:
  call void @llvm.trap()
  unreachable
}

define void @__ft_arena_leave(ptr %frame, i64 %size) nounwind noinline {
  %at.start = call ptr @__ft_arena()
  %at.top = getelementptr %state, ptr %at.start, i64 0, i32 1
  %at.end = getelementptr %state, ptr %at.start, i64 0, i32 2
  %start = load ptr, ptr %at.start
  %end = load ptr, ptr %at.end
  %from = ptrtoint ptr %start to i64
  %to = ptrtoint ptr %end to i64
  %at = ptrtoint ptr %frame to i64
  %offset = sub i64 %at, %from
  %bytes = sub i64 %to, %from
  %inside = icmp ult i64 %offset, %bytes
  br i1 %inside, label %give, label %apart
give:
  store ptr %frame, ptr %at.top
  %first = icmp eq i64 %offset, 0
  br i1 %first, label %idle, label %done
idle:
  %at.most = getelementptr %state, ptr %at.start, i64 0, i32 4
  %most = load i64, ptr %at.most
  %small = icmp ugt i64 %most, %bytes
  br i1 %small, label %drop, label %done
drop:
  call void @free(ptr %start)
  store ptr null, ptr %at.start
  store ptr null, ptr %at.top
  store ptr null, ptr %at.end
  ret void
apart:
  %at.aside = getelementptr %state, ptr %at.start, i64 0, i32 3
  %aside = load i64, ptr %at.aside
  %aside.now = sub i64 %aside, %size
  store i64 %aside.now, ptr %at.aside
  call void @free(ptr %frame)
  ret void
done:
  ret void
}
";

/// Where the arena of a thread lies in a program that objects are linked into: the objects of one
/// program share it. The number is that of the layout.
const OUR_STATE: &str = "
%state = type { ptr, ptr, ptr, i64, i64 }

@__ft_arena_state_1 = weak thread_local global %state zeroinitializer

declare ptr @llvm.threadlocal.address.p0(ptr)
declare void @free(ptr)

define ptr @__ft_arena() nounwind {
  %state = call ptr @llvm.threadlocal.address.p0(ptr @__ft_arena_state_1)
  ret ptr %state
}

define weak void @ft_release_memory() nounwind {
  %at.start = call ptr @__ft_arena()
  %at.top = getelementptr %state, ptr %at.start, i64 0, i32 1
  %at.end = getelementptr %state, ptr %at.start, i64 0, i32 2
  %start = load ptr, ptr %at.start
  %top = load ptr, ptr %at.top
  %idle = icmp eq ptr %start, %top
  br i1 %idle, label %drop, label %done
drop:
  call void @free(ptr %start)
  store %state zeroinitializer, ptr %at.start
  ret void
done:
  ret void
}
";

/// Tells LLVM what the functions do. To be called before it optimises.
pub(crate) fn promise(module: &Module<'_>) -> Result<()> {
    if !is_used(module) {
        return Ok(());
    }
    let promises = parsed(module, PROMISES)?;
    for promised in promises.get_functions() {
        let Some(function) = module.get_function(&promised.get_name().to_string_lossy()) else { continue };
        let parameters = (0..promised.count_params()).map(AttributeLoc::Param);
        for place in parameters.chain([AttributeLoc::Return, AttributeLoc::Function]) {
            promised.attributes(place).into_iter().for_each(|attribute| function.add_attribute(place, attribute));
        }
    }
    Ok(())
}

/// Makes addresses of places, and gives the module the functions. To be called when LLVM has optimised.
pub(crate) fn settle(module: &Module<'_>) -> Result<()> {
    if !is_used(module) {
        return Ok(());
    }
    let builder = module.get_context().create_builder();
    let blocks = module.get_functions().flat_map(|function| function.get_basic_block_iter());
    let calls: Vec<_> = blocks.flat_map(|block| block.get_instructions()).filter_map(call_of).collect();
    for (instruction, call) in calls {
        let name = call.get_called_fn_value().map(|function| function.get_name().to_owned());
        match name.as_deref().map(|name| name.to_bytes()) {
            Some(name) if name == SLOT.as_bytes() => settle_slot(module, &builder, instruction)?,
            Some(name) if name == RELEASE.as_bytes() => instruction.erase_from_basic_block(),
            _ => {}
        }
    }
    link(module, FUNCTIONS, &[ENTER, LEAVE])
}

/// Gives a module that is written to a file an arena in each thread.
pub(crate) fn define_in(module: &Module<'_>) -> Result<()> {
    if module.get_function(STATE).is_some() { link(module, OUR_STATE, &[STATE]) } else { Ok(()) }
}

/// Whether a program in the `llvm` dialect has buffers in the arena. An object or library made of it
/// exports `ft_release_memory`, which gives back what the calling thread keeps.
pub fn keeps_memory(cx: &ir::Context, module: &ir::Body) -> bool {
    ir::interfaces::Symbols::new(cx, module).get(ENTER).is_some()
}

fn is_used(module: &Module<'_>) -> bool {
    module.get_function(ENTER).is_some_and(|function| function.count_basic_blocks() == 0)
}

fn call_of<'ctx>(instruction: InstructionValue<'ctx>) -> Option<(InstructionValue<'ctx>, CallSiteValue<'ctx>)> {
    Some((instruction, CallSiteValue::try_from(instruction).ok()?))
}

fn settle_slot<'ctx>(module: &Module<'ctx>, builder: &Builder<'ctx>, call: InstructionValue<'ctx>) -> Result<()> {
    let operand = |index| call.get_operand(index).and_then(|operand| operand.value());
    let (Some(BasicValueEnum::PointerValue(frame)), Some(BasicValueEnum::IntValue(offset))) = (operand(0), operand(1))
    else {
        bail!("`{SLOT}` takes an address and a number");
    };
    builder.position_before(&call);
    let byte = module.get_context().i8_type();
    // SAFETY: the place lies in the frame, whose size the plan has made sure of.
    let address = unsafe { builder.build_in_bounds_gep(byte, frame, &[offset], "slot") }?;
    let address = address.as_instruction().context("the frame is no constant")?;
    call.replace_all_uses_with(&address);
    call.erase_from_basic_block();
    Ok(())
}

/// Gives a module what it declares; the functions of these names become internal.
fn link(module: &Module<'_>, text: &str, names: &[&str]) -> Result<()> {
    let made = parsed(module, text)?;
    made.set_triple(&module.get_triple());
    made.set_data_layout(&module.get_data_layout());
    module.link_in_module(made).map_err(|error| anyhow!(error.to_string()))?;
    for function in names.iter().filter_map(|name| module.get_function(name)) {
        function.set_linkage(Linkage::Internal);
    }
    Ok(())
}

fn parsed<'ctx>(module: &Module<'ctx>, text: &str) -> Result<Module<'ctx>> {
    let text = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "arena");
    module.get_context().create_module_from_ir(text).map_err(|error| anyhow!(error.to_string()))
}

// ---- the arena of code that runs in this process ----

unsafe extern "C" {
    fn free(pointer: *mut c_void);
}

/// As the functions know it.
#[repr(C)]
struct State {
    start: *mut c_void,
    top: *mut c_void,
    end: *mut c_void,
    aside: u64,
    most: u64,
}

impl State {
    /// That of a thread without an arena.
    const NONE: State = State { start: ptr::null_mut(), top: ptr::null_mut(), end: ptr::null_mut(), aside: 0, most: 0 };
}

/// Gives the memory back when the thread ends.
struct Guard;

thread_local! {
    // Without a destructor of its own, so that compiled code may run while the thread ends.
    static ARENA: UnsafeCell<State> = const { UnsafeCell::new(State::NONE) };
    static GUARD: Guard = const { Guard };
}

impl Drop for Guard {
    fn drop(&mut self) {
        ARENA.with(|arena| {
            // SAFETY: the thread ends, so no compiled code runs in it that holds a frame; the block
            // is the C library's, or null.
            unsafe {
                let state = &mut *arena.get();
                free(state.start);
                *state = State::NONE;
            }
        });
    }
}

extern "C" fn state() -> *mut c_void {
    // That somebody looks at it once is enough. What a thread takes behind that, when it ends, stays.
    let _ = GUARD.try_with(|_| ());
    ARENA.with(|arena| arena.get().cast())
}

/// Lets code that runs in this process find the arena of its thread.
pub(crate) fn define_for_host(symbols: &mut Symbols) -> Result<()> {
    symbols.define(STATE, state as *const ())
}
