import BriefingModel
import Foundation

/// Where a command writes: data to standard output, everything else to standard error.
struct Console: Sendable {
    /// Whether standard error is a terminal that shows colours.
    let isColoured: Bool
    /// Whether standard error is a terminal on which a line can be written over.
    let isTerminal: Bool

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        isTerminal = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        isColoured = isTerminal && environment["NO_COLOR"] == nil
    }

    /// Writes a line to standard error.
    func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Writes data to standard output.
    func put(_ bytes: [UInt8]) throws {
        try FileHandle.standardOutput.write(contentsOf: bytes)
    }

    /// Prints diagnostics in their order: `file:line:column: severity: summary [identifier]`.
    func report(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        let printer = DiagnosticPrinter(isColoured: isColoured)
        say(diagnostics.sorted().map(printer.text).joined(separator: "\n"))
    }
}
