#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The streams of the process: results, and what is not a result.
struct Terminal {
    /// Whether a person can see a line that rewrites itself.
    let isInteractive = isatty(STDERR_FILENO) == 1

    func progress(_ text: String) {
        guard isInteractive else { return }
        put("\r\u{1B}[K" + text)
    }

    func clearProgress() { progress("") }

    func complain(_ text: String) {
        clearProgress()
        put(text + "\n")
    }

    /// Prints a line that whoever reads it gets at once, also from a pipe.
    func answer(_ line: String) { put(line + "\n", to: STDOUT_FILENO) }

    /// Ends the process. Statuses: 0 all well, 1 something failed, 2 a wrong command line.
    func end(_ status: Int32) -> Never { exit(status) }

    private func put(_ text: String, to file: Int32 = STDERR_FILENO) {
        let bytes = Array(text.utf8)
        unsafe bytes.withUnsafeBytes { buffer in
            // Nothing is left to be done when even this fails.
            _ = unsafe write(file, buffer.baseAddress, buffer.count)
        }
    }
}
