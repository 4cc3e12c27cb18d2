import ArgumentParser
import BriefingModel
import Foundation
import SystemPackage
import Website

/// `briefgen check`: everything that is wrong, missing or in doubt, without writing a site.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong, missing or in doubt in a corpus and in the site it makes.",
        discussion: Messages.checkDiscussion)

    @OptionGroup var options: CorpusOptions

    @Option(help: "text for people and editors, json for tools.")
    var format = OutputFormat.text

    @Flag(help: "Write the answer where there is one safe answer, such as a misspelt key.")
    var fix = false

    func run() async throws {
        let console = Console()
        var outcome = try await examine()
        if fix {
            try await reportingFailures(to: console) { outcome = try await fixed(outcome, console) }
        }
        let diagnostics = (outcome.diagnostics + outcome.doubts).sorted()
        switch format {
        case .json: try console.put(Array(DiagnosticJSON.text(diagnostics).utf8))
        case .text: try console.put(Array(Self.text(diagnostics).utf8))
        }
        console.say(Messages.checked(diagnostics))
        if outcome.hasFailed { throw ExitCode.failure }
    }

    /// Builds the site into a folder that is taken away again, and looks at every page and link of it.
    private func examine() async throws -> SiteBuild.Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "briefgen-check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let site = FilePath(folder.appending(path: "site").path(percentEncoded: false))
        let request = BuildRequest(
            corpus: FilePath(options.corpus), output: site, templates: options.templates.map { FilePath($0) },
            jobs: options.jobs, isStrict: options.strict)
        var outcome = await SiteBuild(request: request).run()
        guard outcome.report != nil else { return outcome }
        do {
            let sources = PageSources(root: request.corpus, outcome.sources, statics: outcome.statics)
            outcome.diagnostics += try SiteCheck(folder: site).diagnostics.map(sources.located)
        } catch {
            outcome.diagnostics.append(error.diagnostic)
        }
        return outcome
    }

    /// Applies what is safe and looks again; a change that made things worse is taken back.
    private func fixed(_ outcome: SiteBuild.Outcome, _ console: Console) async throws -> SiteBuild.Outcome {
        let fixer = Fixer(root: FilePath(options.corpus))
        let changes = try fixer.apply(outcome.diagnostics)
        guard !changes.isEmpty else {
            console.say(Messages.nothingToFix)
            return outcome
        }
        let after = try await examine()
        for change in changes {
            let isWorse =
                after.diagnostics.count { $0.location?.file == change.path }
                >= outcome.diagnostics.count { $0.location?.file == change.path }
            if isWorse {
                try fixer.takeBack(change)
                console.say(Messages.fixTakenBack(change.path))
            } else {
                console.say(Messages.fixed(change.path, replacements: change.replacements))
            }
        }
        return try await examine()
    }

    private static func text(_ diagnostics: [Diagnostic]) -> String {
        let isColoured = isatty(STDOUT_FILENO) == 1 && Console().isColoured
        let printer = DiagnosticPrinter(isColoured: isColoured)
        return diagnostics.map { printer.text($0) + "\n" }.joined()
    }
}
