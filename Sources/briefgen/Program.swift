import ArgumentParser
import CPlatform
import Dispatch

/// Where the program begins.
@main
enum Program {
    /// Runs what the command line asks for: on the main thread, whose heap grows in larger steps than those of others, but
    /// for the commands that wait for the outside.
    static func main() {
        briefgen_keep_heap(room)
        start()
        dispatchMain()
    }

    /// Articles come and go by chunks: this many bytes are kept for the next ones, in large pages, which the system hands
    /// over in some hundred times fewer steps.
    private static let room: Int32 = 64 << 20

    /// Runs a command to its end, or sets one going that waits.
    nonisolated private static func start() {
        do {
            var command = try Briefgen.parseAsRoot()
            guard var waiting = command as? any AsyncParsableCommand else {
                try command.run()
                Briefgen.exit()
            }
            Task {
                do {
                    try await waiting.run()
                    Briefgen.exit()
                } catch {
                    Briefgen.exit(withError: error)
                }
            }
        } catch {
            Briefgen.exit(withError: error)
        }
    }
}
