import Briefing
import BriefingModel
import SystemPackage
import Templating

/// Builds a site: renders its pages on several workers and leaves it whole in its folder.
public struct SiteBuilder: Sendable {
    private let templates: TemplateSet
    private let settings: PageRenderer.Settings
    private let names: NameFinder?
    private let drawing: @Sendable (Drawing) -> String
    private let jobs: Int

    /// Makes a builder.
    ///
    /// - Parameters:
    ///   - names: finds entities in prose; `nil` links none.
    ///   - drawing: the HTML of a picture.
    ///   - jobs: how many workers render and write at a time, at least 1; the site is the same for any number.
    public init(
        templates: TemplateSet, settings: PageRenderer.Settings = PageRenderer.Settings(), names: NameFinder? = nil,
        drawing: @escaping @Sendable (Drawing) -> String = \.svg, jobs: Int = 1
    ) {
        self.templates = templates
        self.settings = settings
        self.names = names
        self.drawing = drawing
        self.jobs = max(1, jobs)
    }

    /// Renders everything beside the folder at `path` and then exchanges the two.
    ///
    /// - Parameters:
    ///   - publishing: whether to exchange them; if not, the folder stays as it is and the report tells what would be
    ///     written.
    ///   - published: called once the new site stands in its place, before the former one is removed.
    /// - Throws: when a template is at fault or the site cannot be written; the folder is as it was then.
    public func build(
        _ content: SiteContent, into path: FilePath, publishing: Bool = true,
        published: @Sendable (SiteReport) async -> Void = { _ in }
    ) async throws(SiteError) -> SiteReport {
        var plan = SitePlan(content)
        let staging: SiteStaging
        do throws(OutputError) {
            staging = try SiteStaging(at: path)
        } catch {
            throw .output(error)
        }
        let renderer = PageRenderer(
            templates: templates, map: content.map, settings: settings, names: names, authored: content.authored,
            drawing: drawing)
        let outcomes = await run(plan.tasks, SiteWorker(renderer: renderer, staging: staging, kept: content.kept))
        var files: [WrittenFile] = []
        var report = SiteReport()
        for outcome in outcomes {
            do throws(SiteError) {
                let result = try outcome.get()
                files += result.files
                plan.diagnostics += result.diagnostics
                report.pages += result.pages
                report.pageDiagnostics.merge(result.pageDiagnostics) { $0 + $1 }
            } catch {
                staging.abandon()
                throw error
            }
        }
        let site: PublishedSite
        do throws(OutputError) {
            for file in files { report.files[file.path] = file }
            site = try publishing ? staging.publish(files) : staging.rehearse(files)
        } catch {
            staging.abandon()
            throw .output(error)
        }
        report.take(site, at: path)
        report.diagnostics = (plan.diagnostics + report.diagnostics).sorted()
        if publishing { await published(report) }
        if let problem = staging.removeReplaced(by: site, at: path) {
            report.diagnostics = (report.diagnostics + [problem]).sorted()
        }
        return report
    }

    /// What became of each task, in the tasks' order; after a failure no further task is begun.
    private func run(_ tasks: [SiteTask], _ worker: SiteWorker) async -> [Result<SiteWorker.Yield, SiteError>] {
        let queue = WorkQueue(count: tasks.count)
        return await withTaskGroup(of: [(Int, Result<SiteWorker.Yield, SiteError>)].self) { group in
            for _ in 0..<jobs {
                group.addTask {
                    var outcomes: [(Int, Result<SiteWorker.Yield, SiteError>)] = []
                    while let index = await queue.take() {
                        let outcome = Result { () throws(SiteError) in try worker.run(tasks[index]) }
                        if case .failure = outcome { await queue.stop() }
                        outcomes.append((index, outcome))
                    }
                    return outcomes
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

extension SiteReport {
    /// Adds what became of the output folder at `path`.
    fileprivate mutating func take(_ site: PublishedSite, at path: FilePath) {
        written = site.written
        unchanged = site.unchanged
        removed = site.removed
        foreign = site.foreign
        diagnostics += site.conflicts.map { SiteProblem.foreignFileKept(folder: path, path: $0).diagnostic }
    }
}

extension SiteStaging {
    /// Removes the site that `site` replaced at `path`, and tells when that cannot be.
    fileprivate func removeReplaced(by site: PublishedSite, at path: FilePath) -> Diagnostic? {
        do throws(Errno) {
            try removeReplaced(by: site)
            return nil
        } catch {
            let folder = path.removingLastComponent().pushing(site.replaced ?? "")
            return SiteProblem.leftover(folder, error).diagnostic
        }
    }
}
