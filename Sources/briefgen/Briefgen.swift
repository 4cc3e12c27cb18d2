import ArgumentParser

@main
struct Briefgen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "briefgen",
        abstract: "Turns a folder of news clippings into a linked site of briefings.",
        discussion: Messages.start,
        version: "1.0.0",
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, DiscoverCommand.self, InitCommand.self,
            NewCommand.self,
            TemplatesCommand.self, ExtractCommand.self,
        ]
    )

    /// Runs on the main thread, whose heap grows in larger steps than those of others.
    @MainActor
    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(withError: error)
        }
    }
}
