import ArgumentParser
import BriefingModel

/// `briefgen build`: from a corpus to a site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site of a corpus.",
        discussion: Messages.buildDiscussion)

    @OptionGroup var options: BuildOptions

    func run() async throws {
        let console = Console()
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = await SiteBuild(options: options).run()
        console.report(outcome.diagnostics)
        console.say(Messages.summary(outcome, seconds: (clock.now - start) / .seconds(1), memory: PeakMemory.bytes))
        if outcome.hasFailed { throw ExitCode.failure }
    }
}
