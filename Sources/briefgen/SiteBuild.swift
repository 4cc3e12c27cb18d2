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
        /// What the articles say, merged; `nil` when none could be read.
        var recognised: Recognised?
        /// What was written; `nil` when the former site was left as it was.
        var report: SiteReport?
        /// Where the site is.
        var site: FilePath
        /// Whether nothing was to be published.
        var isRehearsal = false
        /// Whether warnings count as errors.
        var isStrict = false
        /// How long each stage took.
        var timings: [BuildProgress.Timing] = []
        /// The file of the corpus that each page is made from, for those made from one.
        var sources: [PagePath: String] = [:]
        /// The files that the site carries as they are, relative to `static/`.
        var statics: Set<String> = []
        /// What is missing or in doubt, for those who ask.
        var doubts: [Diagnostic] = []

        /// Adds what came of writing.
        fileprivate mutating func take(_ report: SiteReport) {
            self.report = report
            diagnostics += report.diagnostics
        }

        /// Whether the command ends with status 1.
        var hasFailed: Bool {
            report == nil || diagnostics.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
        }
    }

    /// How much was recognised in the articles, each thing once for the whole corpus.
    struct Recognised: Hashable, Sendable {
        var people: Int, meetings: Int, systems: Int
        /// People, meetings and systems that the team wrote no page about.
        var withoutPage: Int
        var statements: Int, acts: Int

        init(_ book: Book) {
            people = book.ministers.count
            meetings = book.meetings.count
            systems = book.systems.count
            withoutPage =
                book.ministers.values.count { $0.page == nil } + book.meetings.values.count { $0.page == nil }
                + book.systems.values.count { $0.page == nil }
            statements = book.statements.count
            acts = book.acts.count
        }
    }

    let request: BuildRequest
    /// Whether to leave the output folder as it is and only tell what would be written.
    var isRehearsal = false
    /// Whether to show what is being done.
    var showsProgress = false
    /// What an earlier build of the same process left; `nil` to begin anew each time.
    var memory: BuildMemory?

    /// Builds the site; whatever goes wrong is in the outcome.
    ///
    /// - Parameter published: called as soon as the new site stands in its place, with all but what the removal of the
    ///   former one may add.
    func run(published: @Sendable (Outcome) async -> Void = { _ in }) async -> Outcome {
        var outcome = Outcome(site: request.output, isRehearsal: isRehearsal, isStrict: request.isStrict)
        let progress = BuildProgress(isShown: showsProgress)
        do {
            try await build(&outcome, progress, published)
        } catch let error as CorpusError {
            outcome.diagnostics.append(Diagnostic(.error, "no-corpus", "\(error)"))
        } catch let error as TemplateError {
            outcome.diagnostics.append(error.diagnostic)
        } catch let error as SiteError {
            outcome.diagnostics.append(error.diagnostic)
        } catch {
            outcome.diagnostics.append(Diagnostic(.error, "failed", "\(error)"))
        }
        outcome.timings = progress.end()
        outcome.diagnostics.sort()
        return outcome
    }

    private func build(
        _ outcome: inout Outcome, _ progress: BuildProgress, _ published: @Sendable (Outcome) async -> Void
    ) async throws {
        let former = isRehearsal ? nil : await memory?.former
        // Without a folder of own templates they are always the same.
        let templates =
            try request.templates == nil
            ? former?.templates ?? TemplateSet() : TemplateSet(overridesIn: request.templates)
        let pipeline = Pipeline(jobs: request.jobs, progress: progress)
        var corpus = try pipeline.corpus(at: request.corpus, memory: memory?.corpus)
        outcome.counts = corpus.counts
        outcome.skipped = corpus.skipped
        outcome.diagnostics = corpus.diagnostics + templates.warnings
        corpus.settings.baseURL = request.baseURL ?? corpus.settings.baseURL

        let facts = pipeline.facts(
            of: corpus.articles, knowledge: corpus.knowledge, known: former?.facts(for: corpus) ?? [:])
        let formerBook = former?.book(for: corpus)
        let book = formerBook ?? pipeline.book(of: corpus, facts: facts)
        // What changes with nothing but prose is what remains when `formerBook` is there.
        let kept = formerBook == nil || request.templates != nil ? nil : former
        outcome.recognised = Recognised(book)
        let audit =
            kept?.audit ?? CorpusAudit(knowledge: corpus.knowledge, articles: corpus.articles, book: book)
        outcome.diagnostics += audit.contradictions
        outcome.doubts = (audit.doubts + book.diagnostics + facts.flatMap(\.diagnostics)).sorted()
        let diagnostics = (corpus.diagnostics + audit.contradictions + book.diagnostics).sorted()
        let composer =
            kept?.composer.withPages(of: book, diagnostics: diagnostics)
            ?? PageComposer(book: book, templates: templates, diagnostics: diagnostics)
        let sources = Self.sources(of: corpus)
        outcome.sources = Dictionary(sources.map { ($1, $0) }) { first, _ in first }
        outcome.statics = Set(corpus.staticFiles.map(\.path))
        let parts = try composer.parts(of: kept == nil ? PageComposer.partSize : 1)
        progress.begin(.writing, total: parts.reduce(0) { $0 + $1.paths.count })
        let content = SiteContent(
            pages: parts.map { part in
                PageChunk(paths: part.paths) { () throws(TemplateError) in
                    defer { progress.advance(by: part.paths.count) }
                    return try part.make()
                }
            },
            assets: templates.assets,
            staticFiles: corpus.staticFiles.map { Website.StaticFile(path: $0.path, source: $0.file) },
            sources: sources, authored: Self.authored(in: corpus.knowledge),
            kept: kept?.keptPages(for: corpus))
        let builder = SiteBuilder(
            templates: templates,
            settings: PageRenderer.Settings(
                language: corpus.settings.language, baseURL: corpus.settings.baseURL,
                isHiddenFromSearch: request.isHiddenFromSearch),
            names: Self.names(of: corpus.knowledge), drawing: { $0.svg }, jobs: request.jobs)
        let before = outcome
        outcome.take(
            try await builder.build(content, into: request.output, publishing: !isRehearsal) { report in
                var outcome = before
                outcome.take(report)
                outcome.diagnostics.sort()
                await published(outcome)
            })
        if !isRehearsal, let report = outcome.report {
            await memory?.remember(
                BuildMemory.Former(
                    corpus: corpus, facts: facts, book: book, audit: audit, composer: composer, templates: templates,
                    report: report))
        }
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

    /// The team's own prose by page.
    private static func authored(in knowledge: Knowledge) -> [PagePath: AuthoredText] {
        let pages =
            knowledge.ministers.map { (EntityKind.minister, $0.page) }
            + knowledge.meetings.map { (.meeting, $0.page) } + knowledge.systems.map { (.system, $0.page) }
        return Dictionary(
            pages.map { kind, page in
                let text = AuthoredText(file: page.path, line: page.proseLine, text: page.prose)
                return (PagePath(EntityReference(kind, page.id)), text)
            }
        ) { first, _ in first }
    }

    private static func names(of knowledge: Knowledge) -> Website.NameFinder {
        let finder = Extraction.NameFinder(knowledge: knowledge)
        return { text in finder.matches(in: text).map { ($0.scalars, $0.reference) } }
    }
}
