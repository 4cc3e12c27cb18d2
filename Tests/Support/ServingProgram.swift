import Foundation
import Subprocess
import SystemPackage

/// `briefgen serve` while it runs, and what it has said so far.
public actor ServingProgram {
    /// What a wait was for that lasted too long.
    public struct Silence: Error {
        /// The words that never came.
        public var awaited: String
        /// What was said instead.
        public var said: [String]
    }

    /// Every line on standard error so far.
    public private(set) var lines: [String] = []
    private var seen = 0

    func take(_ line: String) { lines.append(line) }

    /// The next line that holds `words`, after those that earlier waits have seen.
    public func line(with words: String) async throws -> String {
        for _ in 0..<6000 {
            if let index = lines[seen...].firstIndex(where: { $0.contains(words) }) {
                seen = index + 1
                return lines[index]
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Silence(awaited: words, said: lines)
    }

    /// The port that the program says it serves on.
    public func port() async throws -> UInt16 {
        let line = try await line(with: "serving http://127.0.0.1:")
        let digits = line.split(separator: "127.0.0.1:").last?.prefix { $0.isNumber } ?? ""
        guard let port = UInt16(digits) else { throw Silence(awaited: "a port", said: lines) }
        return port
    }
}

extension BriefgenProgram {
    /// Runs `briefgen serve` with `arguments` while `body` talks to it, then ends it as ctrl-C does.
    public static func serve(
        _ arguments: [String], in folder: FilePath, environment: [String: String] = [:],
        _ body: @escaping @Sendable (ServingProgram) async throws -> Void
    ) async throws -> Outcome {
        let program = ServingProgram()
        var variables: [Environment.Key: String?] = [:]
        for (name, value) in environment {
            if let key = Environment.Key(rawValue: name) { variables[key] = value }
        }
        let result = try await Subprocess.run(
            .path(path), arguments: Arguments(["serve"] + arguments), environment: .inherit.updating(variables),
            workingDirectory: folder, input: .none,
            output: .discarded, error: .sequence
        ) { execution in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for try await line in execution.standardError.strings() { await program.take(line) }
                }
                group.addTask {
                    defer { try? execution.send(signal: .interrupt) }
                    try await body(program)
                }
                try await group.waitForAll()
            }
        }
        let status =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): 128 + Int(signal)
            }
        return Outcome(status: status, output: "", messages: await program.lines.joined(separator: "\n"))
    }
}
