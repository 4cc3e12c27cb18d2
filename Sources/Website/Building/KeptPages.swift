import Briefing
import BriefingModel

/// Pages that an earlier build of the same process wrote and that would come out the same.
public struct KeptPages: Sendable {
    private let files: [String: WrittenFile]
    private let diagnostics: [PagePath: [Diagnostic]]
    private let isKept: @Sendable (PagePath) -> Bool

    /// Takes the pages of an earlier build for which `isKept` holds.
    public init(_ report: SiteReport, where isKept: @escaping @Sendable (PagePath) -> Bool) {
        files = report.files
        diagnostics = report.pageDiagnostics
        self.isKept = isKept
    }

    /// What an earlier build had to say of a page; `nil` when the page is to be made.
    func diagnostics(of page: PagePath) -> [Diagnostic]? {
        isKept(page) && files[page.htmlFile] != nil ? diagnostics[page] ?? [] : nil
    }

    /// The files of a page that is kept.
    func files(of page: PagePath) -> [WrittenFile] {
        [page.htmlFile, page.markdownFile].compactMap { files[$0] }
    }
}
