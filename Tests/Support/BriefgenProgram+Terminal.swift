import Foundation
import Subprocess
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension BriefgenProgram {
    /// Runs `briefgen` as `run` does, with a terminal as its standard error.
    ///
    /// `messages` is everything that the terminal was sent, its control characters included, with plain line feeds.
    public static func runOnTerminal(_ arguments: [String], in folder: FilePath) async throws -> Outcome {
        var leader: Int32 = -1
        var follower: Int32 = -1
        guard openpty(&leader, &follower, nil, nil, nil) == 0 else { throw Errno(rawValue: errno) }
        let terminal = leader
        async let sent = everything(from: terminal)
        let result = try await Subprocess.run(
            .path(path), arguments: Arguments(arguments),
            environment: .inherit.updating(["TERM": "xterm", "NO_COLOR": nil]), workingDirectory: folder,
            input: .none, output: .string(limit: 1 << 24),
            error: .fileDescriptor(FileDescriptor(rawValue: follower), closeAfterSpawningProcess: true))
        let status =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): 128 + Int(signal)
            }
        let messages = String(decoding: await sent, as: UTF8.self).replacing("\r\n", with: "\n")
        return Outcome(status: status, output: result.standardOutput, messages: messages)
    }

    /// Reads on a thread of its own until nobody holds the terminal open.
    private static func everything(from leader: Int32) async -> [UInt8] {
        await withCheckedContinuation { continuation in
            Thread {
                var all: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while true {
                    let count = read(leader, &buffer, buffer.count)
                    if count <= 0 { break }
                    all += buffer[..<count]
                }
                close(leader)
                continuation.resume(returning: all)
            }.start()
        }
    }
}
