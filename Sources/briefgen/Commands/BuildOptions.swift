import ArgumentParser
import Foundation
import SystemPackage

/// What every command that writes a site can be told.
struct BuildOptions: ParsableArguments {
    @OptionGroup var corpus: CorpusOptions

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("The folder to leave the site in.", valueName: "site"),
        completion: .directory)
    var output = "Site"

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Where the site will be published; overrides site.yml.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Ask search engines not to list the site.")
    var noindex = false

    func validate() throws {
        if let baseURL {
            guard let url = URL(string: baseURL), ["http", "https"].contains(url.scheme), url.host() != nil else {
                throw ValidationError(Messages.baseURLIsNoAddress(baseURL))
            }
        }
    }

    /// The site that is asked for.
    var request: BuildRequest {
        BuildRequest(
            corpus: FilePath(corpus.corpus), output: FilePath(output), templates: corpus.templates.map { FilePath($0) },
            baseURL: baseURL, jobs: corpus.jobs, isStrict: corpus.strict, isHiddenFromSearch: noindex)
    }
}
