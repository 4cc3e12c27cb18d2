import ArgumentParser
import Foundation

/// What every command that reads a corpus and makes pages of it can be told.
struct CorpusOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The folder with your articles and entity pages.", valueName: "corpus"),
        completion: .directory)
    var corpus = "seeds"

    @Option(
        help: ArgumentHelp("Templates, panels and stylesheets that replace the default ones.", valueName: "folder"),
        completion: .directory)
    var templates: String?

    @Option(help: ArgumentHelp("How many articles to work on at a time.", valueName: "number"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError(Messages.jobsMustBePositive(jobs)) }
    }
}
