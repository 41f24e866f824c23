//! The program `ft-opt`: streams, a big stack, and the exit code.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

/// Passes and the printer recurse along nested regions; deep programs need room.
const STACK: usize = 256 << 20;

fn main() -> ExitCode {
    let work = || {
        let arguments: Vec<String> = std::env::args_os().map(|text| text.to_string_lossy().into_owned()).collect();
        let (mut stdin, mut err) = (std::io::stdin().lock(), std::io::stderr().lock());
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let mut streams = ft_opt::Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color };
        let code = ft_opt::run(&arguments, &mut streams);
        // A reader that has seen enough closes the pipe; that is not our failure to report.
        let _ = out.flush();
        // All memory is given back at once by the end of the process.
        code
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work);
    match thread.map(|thread| thread.join()) {
        Ok(Ok(code)) => ExitCode::from(code),
        _ => ExitCode::FAILURE,
    }
}
