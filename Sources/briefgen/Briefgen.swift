import ArgumentParser

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
}
