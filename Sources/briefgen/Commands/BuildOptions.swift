import ArgumentParser
import Foundation
import SystemPackage

/// What every command that builds a site can be told.
struct BuildOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The folder with your articles and entity pages.", valueName: "corpus"),
        completion: .directory)
    var corpus = "seeds"

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("The folder to leave the site in.", valueName: "site"),
        completion: .directory)
    var output = "Site"

    @Option(
        help: ArgumentHelp("Templates, panels and stylesheets that replace the default ones.", valueName: "folder"),
        completion: .directory)
    var templates: String?

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Where the site will be published; overrides site.yml.", valueName: "url"))
    var baseURL: String?

    @Option(help: ArgumentHelp("How many articles to work on at a time.", valueName: "number"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Flag(help: "Ask search engines not to list the site.")
    var noindex = false

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError(Messages.jobsMustBePositive(jobs)) }
        if let baseURL {
            guard let url = URL(string: baseURL), ["http", "https"].contains(url.scheme), url.host() != nil else {
                throw ValidationError(Messages.baseURLIsNoAddress(baseURL))
            }
        }
    }
}
