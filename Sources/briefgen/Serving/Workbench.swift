import ArgumentParser
import BriefingModel
import Preview
import SystemPackage

/// Builds the site again and again, and tells the preview and the terminal what came of it.
actor Workbench {
    private let build: SiteBuild
    private let server: PreviewServer
    private let console: Console
    private let report: ReportOptions
    private let clock = ContinuousClock()
    private var edition = 0
    private var hasEnded = false
    private let firstBuild = AsyncStream.makeStream(of: SiteBuild.Outcome.self)

    /// Diagnostics that the overlay of a page shows at most.
    private static let shownLimit = 50

    init(build: SiteBuild, server: PreviewServer, console: Console, report: ReportOptions) {
        self.build = build
        self.server = server
        self.console = console
        self.report = report
    }

    /// Builds once, and shows the outcome.
    func rebuild() async {
        let start = clock.now
        let isFirstSite = edition == 0
        // Pages are told before the terminal: who has read the line there finds its state in the browser.
        let outcome = await build.run { outcome in await self.show(outcome) }
        guard !hasEnded else { return }
        if outcome.report == nil { await show(outcome) }
        console.report(outcome.diagnostics.filter { !report.quiet || $0.severity == .error })
        let seconds = (clock.now - start) / .seconds(1)
        if isFirstSite || report.verbose {
            console.say(Messages.summary(outcome, seconds: seconds, memory: PeakMemory.bytes, report))
        } else {
            console.say(Messages.rebuilt(outcome, seconds: seconds))
        }
        firstBuild.continuation.yield(outcome)
    }

    /// Shows an outcome on the open pages, which load themselves anew when there is a new site.
    private func show(_ outcome: SiteBuild.Outcome) async {
        guard !hasEnded else { return }
        if outcome.report != nil { edition += 1 }
        await server.show(state(after: outcome))
    }

    /// The outcome of the first build, once it is there.
    func firstOutcome() async -> SiteBuild.Outcome? {
        for await outcome in firstBuild.stream { return outcome }
        return nil
    }

    /// Says nothing more, since the person has ended the program.
    func end() { hasEnded = true }

    /// The errors, and what else counts as one, are shown on the page until they are mended.
    private func state(after outcome: SiteBuild.Outcome) -> PreviewState {
        guard outcome.hasFailed else { return PreviewState(edition: edition) }
        let faults = outcome.diagnostics.filter {
            $0.severity == .error || (outcome.isStrict && $0.severity == .warning)
        }
        return PreviewState(
            edition: edition,
            heading: Messages.overlay(faults: faults.count, isPublished: outcome.report != nil),
            diagnostics: Array(faults.prefix(Self.shownLimit)))
    }
}
