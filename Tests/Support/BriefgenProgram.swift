import Foundation
import Subprocess
import SystemPackage

/// The program itself, as people run it.
public enum BriefgenProgram {
    /// What a run of the program left behind.
    public struct Outcome: Sendable {
        /// The exit status; 128 and the signal's number when a signal ended it.
        public var status: Int
        /// Standard output.
        public var output: String
        /// Standard error.
        public var messages: String
    }

    /// The built binary, which stands beside the tests' own.
    public static let path: FilePath = {
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return FilePath(tests.deletingLastPathComponent().appending(path: "briefgen").path(percentEncoded: false))
    }()

    /// Runs `briefgen` with `arguments` in `folder`; variables in `environment` are set beside those inherited.
    public static func run(
        _ arguments: [String], in folder: FilePath? = nil, environment: [String: String] = [:]
    ) async throws -> Outcome {
        var variables: [Environment.Key: String?] = [:]
        for (name, value) in environment {
            if let key = Environment.Key(rawValue: name) { variables[key] = value }
        }
        let result = try await Subprocess.run(
            .path(path), arguments: Arguments(arguments), environment: .inherit.updating(variables),
            workingDirectory: folder, output: .bytes(limit: 1 << 28), error: .bytes(limit: 1 << 26))
        let status =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): 128 + Int(signal)
            }
        return Outcome(
            status: status, output: String(decoding: result.standardOutput, as: UTF8.self),
            messages: String(decoding: result.standardError, as: UTF8.self))
    }
}
