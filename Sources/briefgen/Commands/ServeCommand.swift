import ArgumentParser
import BriefingModel
import Preview
import SystemPackage

/// `briefgen serve`: the site in the browser, built again at every change.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in the browser and rebuild it whenever a file changes.",
        discussion: Messages.serveDiscussion)

    @OptionGroup var options: BuildOptions

    @OptionGroup var report: ReportOptions

    @Option(
        help: ArgumentHelp("The port to listen on; the next free one is taken when it is busy.", valueName: "number"))
    var port: UInt16 = 8000

    @Flag(help: "Open the browser.")
    var open = false

    @Flag(help: "Look for changes twice a second instead of being told, as some network folders need.")
    var poll = false

    func run() async throws {
        let console = Console()
        let request = options.request
        let server = PreviewServer(folder: request.output)
        let build = SiteBuild(
            request: request, showsProgress: console.isTerminal && !report.quiet, memory: BuildMemory())
        let workbench = Workbench(build: build, server: server, console: console, report: report)
        let watcher = FolderWatcher(
            WatchedFolders(
                [request.corpus] + (request.templates.map { [$0] } ?? []), excluding: [request.output]))
        let changes = ChangeSignal()
        let status = try await watcher.watch(changes, method: poll ? .polling : watcher.bestMethod) { _ in
            try await serve(workbench, server, console, changes)
        }
        if let status { throw status }
    }

    /// Builds, serves and waits for ctrl-C; gives the exit status when it ends by itself.
    private func serve(
        _ workbench: Workbench, _ server: PreviewServer, _ console: Console, _ changes: ChangeSignal
    ) async throws -> ExitCode? {
        try await withThrowingTaskGroup(of: ExitCode?.self) { group in
            group.addTask {
                await RebuildLoop(changes: changes) { await workbench.rebuild() }.run()
                return nil
            }
            group.addTask {
                guard let first = await workbench.firstOutcome() else { return nil }
                // What no edit of the corpus or the templates can mend ends the command.
                if first.report == nil, first.cannotBeMended { return .failure }
                do {
                    try await server.run(port: port) { bound in await announce(bound, console) }
                } catch let error as PreviewError {
                    console.say(Messages.failure(Messages.sentence(error)))
                    return .failure
                }
                return nil
            }
            group.addTask {
                await Interruption.wait()
                await workbench.end()
                return nil
            }
            defer { group.cancelAll() }
            let status = try await group.next() ?? nil
            if status == nil { console.say(Messages.stopped) }
            return status
        }
    }

    private func announce(_ bound: UInt16, _ console: Console) async {
        let address = "http://127.0.0.1:\(bound)/"
        console.say(Messages.serving(address, wished: port, bound: bound))
        if open, await !Browser.open(address) { console.say(Messages.noBrowser(address)) }
    }
}

extension SiteBuild.Outcome {
    /// Whether a failed build has a reason outside of the corpus and the templates.
    fileprivate var cannotBeMended: Bool {
        diagnostics.contains { $0.identifier.hasPrefix("output-") || $0.identifier == "no-corpus" }
    }
}
