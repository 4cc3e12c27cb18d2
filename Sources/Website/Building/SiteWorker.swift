import Briefing
import BriefingModel
import SystemPackage
import Templating

/// Does a build's tasks, any number of them at a time.
struct SiteWorker: Sendable {
    /// What came of a task.
    struct Yield: Sendable {
        var files: [WrittenFile] = []
        var pages = 0
        var diagnostics: [Diagnostic] = []
        var pageDiagnostics: [PagePath: [Diagnostic]] = [:]
    }

    let renderer: PageRenderer
    let staging: SiteStaging
    let kept: KeptPages?

    /// Does one task.
    func run(_ task: SiteTask) throws(SiteError) -> Yield {
        var yield = Yield()
        switch task {
        case .pages(let chunk, let paths): try render(chunk, paths, &yield)
        case .file(let path, let bytes): yield.files.append(try write(bytes, to: path))
        case .generatedFile(let file):
            let bytes = try templating { () throws(TemplateError) in try file.make() }
            yield.files.append(try write(bytes, to: file.path))
        case .staticFile(let file): try copy(file, &yield)
        }
        return yield
    }

    private func render(_ chunk: PageChunk, _ paths: Set<PagePath>, _ yield: inout Yield) throws(SiteError) {
        if let before = try keep(paths) {
            yield = before
            return
        }
        var awaited = paths
        let announced = Set(chunk.paths)
        for page in try templating({ () throws(TemplateError) in try chunk.make() }) {
            guard awaited.remove(page.path) != nil else {
                if !announced.contains(page.path) {
                    yield.diagnostics.append(SiteProblem.unannounced(page.path).diagnostic)
                }
                continue
            }
            let rendered: RenderedPage
            do throws(RenderingError) {
                rendered = try renderer.render(page)
            } catch {
                throw .rendering(error)
            }
            yield.files.append(try write(rendered.htmlBytes, to: page.path.htmlFile))
            if let markdown = rendered.markdownBytes {
                yield.files.append(try write(markdown, to: page.path.markdownFile))
            }
            yield.diagnostics += rendered.diagnostics
            if !rendered.diagnostics.isEmpty { yield.pageDiagnostics[page.path] = rendered.diagnostics }
            yield.pages += 1
        }
        yield.diagnostics += awaited.sorted().map { SiteProblem.unannounced($0).diagnostic }
    }

    /// Stages pages as the former site has them; `nil` when one of them is to be made, or its file is not as it was.
    private func keep(_ paths: Set<PagePath>) throws(SiteError) -> Yield? {
        guard let kept else { return nil }
        var yield = Yield()
        for page in paths {
            guard let diagnostics = kept.diagnostics(of: page) else { return nil }
            yield.diagnostics += diagnostics
            if !diagnostics.isEmpty { yield.pageDiagnostics[page] = diagnostics }
        }
        let files = paths.sorted().flatMap(kept.files)
        guard files.allSatisfy({ staging.hasFormer($0) }) else { return nil }
        for file in files {
            do throws(OutputError) {
                yield.files.append(try staging.keep(file))
            } catch {
                throw .output(error)
            }
        }
        yield.pages = paths.count
        return yield
    }

    private func copy(_ file: StaticFile, _ yield: inout Yield) throws(SiteError) {
        let bytes: [UInt8]
        do throws(Errno) {
            bytes = try FolderHandle.readFile(file.source)
        } catch {
            yield.diagnostics.append(SiteProblem.unreadable(file, error).diagnostic)
            return
        }
        yield.files.append(try write(bytes, to: file.path))
    }

    private func write(_ bytes: [UInt8], to path: String) throws(SiteError) -> WrittenFile {
        try bytes.withRawBytes { bytes throws(SiteError) in try stage(bytes, path) }
    }

    private func stage(_ bytes: UnsafeRawBufferPointer, _ path: String) throws(SiteError) -> WrittenFile {
        do throws(OutputError) {
            return try staging.write(bytes, to: path)
        } catch {
            throw .output(error)
        }
    }

    private func templating<Result>(_ body: () throws(TemplateError) -> Result) throws(SiteError) -> Result {
        do throws(TemplateError) {
            return try body()
        } catch {
            throw .rendering(.template(error))
        }
    }
}
