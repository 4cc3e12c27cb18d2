import ArgumentParser
import BriefingModel

/// `briefgen build`: from a corpus to a site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site of a corpus.",
        discussion: Messages.buildDiscussion)

    @OptionGroup var options: BuildOptions

    @OptionGroup var report: ReportOptions

    @Flag(help: "Do everything but write: say what would be written.")
    var dryRun = false

    func run() async throws {
        let console = Console()
        let clock = ContinuousClock()
        let start = clock.now
        let build = SiteBuild(
            request: options.request, isRehearsal: dryRun, showsProgress: console.isTerminal && !report.quiet)
        let outcome = await build.run()
        console.report(outcome.diagnostics.filter { !report.quiet || $0.severity == .error })
        console.say(
            Messages.summary(outcome, seconds: (clock.now - start) / .seconds(1), memory: PeakMemory.bytes, report))
        if outcome.hasFailed { throw ExitCode.failure }
    }
}
