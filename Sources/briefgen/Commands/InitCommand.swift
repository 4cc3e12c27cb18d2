import ArgumentParser
import SystemPackage

/// `briefgen init`: a small corpus to start from.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a small corpus that builds at once, with an example of each kind.",
        discussion: Messages.initDiscussion)

    @Argument(
        help: ArgumentHelp("The new folder; it may exist when it is empty.", valueName: "folder"),
        completion: .directory)
    var folder: String

    func run() async throws {
        let console = Console()
        try await reportingFailures(to: console) {
            let files = NewFiles(folder: FilePath(folder))
            try files.makeFolder()
            for (path, bytes) in StarterCorpus.files { try files.write(bytes, to: path) }
            console.say(Messages.initialised(folder, files: StarterCorpus.files.count))
        }
    }
}
