import Briefing
import BriefingModel
import Corpus
import Extraction
import SystemPackage
import Templating
import Website

/// One build of a site, from the folder that is read to the folder that is written.
struct SiteBuild: Sendable {
    /// What came of a build.
    struct Outcome: Sendable {
        /// What every stage had to say, sorted.
        var diagnostics: [Diagnostic] = []
        /// What was read; `nil` when nothing could be.
        var counts: CorpusCounts?
        /// What was not read, with the reasons.
        var skipped: [SkippedInput] = []
        /// People, meetings and systems that have a page.
        var ministers = 0, meetings = 0, systems = 0
        /// What was written; `nil` when the former site was left as it was.
        var report: SiteReport?
        /// Where the site is.
        var site: FilePath
        /// Whether warnings count as errors.
        var isStrict = false

        /// Whether the command ends with status 1.
        var hasFailed: Bool {
            report == nil || diagnostics.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
        }
    }

    let options: BuildOptions

    /// Builds the site; whatever goes wrong is in the outcome.
    func run() async -> Outcome {
        var outcome = Outcome(site: FilePath(options.output), isStrict: options.strict)
        do {
            try await build(&outcome)
        } catch let error as CorpusError {
            outcome.diagnostics.append(Diagnostic(.error, "no-corpus", "\(error)"))
        } catch let error as TemplateError {
            outcome.diagnostics.append(error.diagnostic)
        } catch let error as SiteError {
            outcome.diagnostics.append(error.diagnostic)
        } catch {
            outcome.diagnostics.append(Diagnostic(.error, "failed", "\(error)"))
        }
        outcome.diagnostics.sort()
        return outcome
    }

    private func build(_ outcome: inout Outcome) async throws {
        let templates = try TemplateSet(overridesIn: options.templates.map { FilePath($0) })
        let pipeline = Pipeline(jobs: options.jobs)
        var corpus = try pipeline.corpus(at: FilePath(options.corpus))
        outcome.counts = corpus.counts
        outcome.skipped = corpus.skipped
        outcome.diagnostics = corpus.diagnostics
        corpus.settings.baseURL = options.baseURL ?? corpus.settings.baseURL

        let facts = pipeline.facts(of: corpus.articles, knowledge: corpus.knowledge)
        let book = pipeline.book(of: corpus, facts: facts)
        outcome.ministers = book.ministers.count
        outcome.meetings = book.meetings.count
        outcome.systems = book.systems.count
        let composer = PageComposer(
            book: book, templates: templates, diagnostics: (corpus.diagnostics + book.diagnostics).sorted())
        let content = SiteContent(
            pages: try composer.parts().map { part in
                PageChunk(paths: part.paths) { () throws(TemplateError) in try part.make() }
            },
            assets: templates.assets,
            staticFiles: corpus.staticFiles.map { Website.StaticFile(path: $0.path, source: $0.file) },
            sources: Self.sources(of: corpus))
        let builder = SiteBuilder(
            templates: templates,
            settings: PageRenderer.Settings(
                language: corpus.settings.language, baseURL: corpus.settings.baseURL,
                isHiddenFromSearch: options.noindex),
            names: Self.names(of: corpus.knowledge), drawing: { $0.svg }, jobs: options.jobs)
        let report = try await builder.build(content, into: FilePath(options.output))
        outcome.diagnostics += report.diagnostics
        outcome.report = report
    }

    /// The page made from each file of the corpus, so that authors may link to the file.
    private static func sources(of corpus: Corpus) -> [String: PagePath] {
        var sources: [String: PagePath] = [:]
        for minister in corpus.knowledge.ministers {
            sources[minister.page.path] = PagePath(EntityReference(.minister, minister.page.id))
        }
        for meeting in corpus.knowledge.meetings {
            sources[meeting.page.path] = PagePath(EntityReference(.meeting, meeting.page.id))
        }
        for system in corpus.knowledge.systems {
            sources[system.page.path] = PagePath(EntityReference(.system, system.page.id))
        }
        for article in corpus.articles where !article.path.hasSuffix(".jsonl") {
            sources[article.path] = PagePath(article.id)
        }
        return sources
    }

    private static func names(of knowledge: Knowledge) -> Website.NameFinder {
        let finder = Extraction.NameFinder(knowledge: knowledge)
        return { text in finder.matches(in: text).map { ($0.scalars, $0.reference) } }
    }
}
