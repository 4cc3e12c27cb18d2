import ArgumentParser
import Dispatch

/// Where the program begins.
@main
enum Program {
    /// Runs what the command line asks for: on the main thread, whose heap grows in larger steps than those of others, but
    /// for the commands that wait for the outside.
    static func main() {
        do {
            var command = try Briefgen.parseAsRoot()
            guard command is any AsyncParsableCommand else { return try command.run() }
        } catch {
            Briefgen.exit(withError: error)
        }
        Task {
            await Briefgen.main()
            Briefgen.exit()
        }
        dispatchMain()
    }
}
