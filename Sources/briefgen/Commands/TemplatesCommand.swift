import ArgumentParser
import SystemPackage
import Templates

/// `briefgen templates`: the default templates, to change.
struct TemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Write the default templates, panels and stylesheet into a folder, to change them.",
        discussion: Messages.templatesDiscussion)

    @Argument(
        help: ArgumentHelp("The new folder; it may exist when it is empty.", valueName: "folder"),
        completion: .directory)
    var folder: String

    func run() async throws {
        let console = Console()
        try await reportingFailures(to: console) {
            let files = NewFiles(folder: FilePath(folder))
            try files.makeFolder()
            for (name, bytes) in EmbeddedFiles.all { try files.write(bytes, to: Self.path(of: name)) }
            console.say(Messages.templatesWritten(folder, files: EmbeddedFiles.all.count))
        }
    }

    /// Where a template is put: pages at the top, the layout, panels and assets in folders of their own.
    private static func path(of name: String) -> String {
        let stem = name.prefix { $0 != "." }
        if name == "page.html" { return "layout/" + name }
        if !name.hasSuffix(".html"), !name.hasSuffix(".md") { return "assets/" + name }
        let isPanel = EmbeddedFiles.all.contains { $0.name == stem + ".html" }
        return isPanel ? "panels/" + name : name
    }
}
