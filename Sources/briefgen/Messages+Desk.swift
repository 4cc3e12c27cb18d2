import BriefingModel
import Preview
import SystemPackage

/// What the commands of the desk say: init, new, templates, check, serve.
extension Messages {
    static let start = """
        Start with “briefgen build FOLDER” on a folder of articles, or make an example with “briefgen init FOLDER”.
        """

    static let quietAndVerbose = "--quiet and --verbose exclude each other."

    /// `extracting  512 of 1 000 articles, 2 345 a second`.
    static func progress(_ stage: BuildProgress.Stage, done: Int, total: Int?, seconds: Double) -> String {
        let unit = stage == .writing ? "page" : "article"
        guard stage != .merging else { return "merging" }
        let many = total.map { "\(grouped(done)) of \(count($0, unit))" } ?? count(done, unit)
        let rate = seconds >= 0.5 && done > 0 ? ", \(grouped(Int(Double(done) / seconds))) a second" : ""
        return "\(stage.rawValue)  \(many)\(rate)"
    }

    static let initDiscussion = """
        The people, meetings and articles in it are fictitious; comments in the files say what each line is for. Look \
        at it with “briefgen serve FOLDER --open”, then put your own articles in their place.
        """

    static func initialised(_ folder: String, files: Int) -> String {
        "wrote \(count(files, "file")) into \(folder); look at it with “briefgen serve \(folder) --open”"
    }

    static let serveDiscussion = """
        The site is built, served on this machine alone (127.0.0.1), and built again when a file of the corpus or of \
        the templates changes; open pages reload themselves. While a build finds errors they are shown on top of the \
        page. End it with ctrl-C.
        """

    static func serving(_ address: String, wished: UInt16, bound: UInt16) -> String {
        (wished == bound || wished == 0 ? "" : "port \(wished) is busy; ")
            + "serving \(address), rebuilding at every change; end with ctrl-C"
    }

    static func noBrowser(_ address: String) -> String { "no browser could be opened: open \(address) in yours" }

    static let stopped = "stopped"

    /// One line after each build but the first.
    static func rebuilt(_ outcome: SiteBuild.Outcome, seconds: Double) -> String {
        let files = outcome.report.map { "\($0.written) written, \($0.unchanged) unchanged" } ?? "site left as it was"
        return "rebuilt: \(files), \(tally(outcome.diagnostics)), \(rounded(seconds)) s"
    }

    /// What stands on top of a page while the corpus has errors.
    static func overlay(faults: Int, isPublished: Bool) -> String {
        "briefgen: \(count(faults, "error"))" + (isPublished ? "" : "; this is the last site that could be built")
    }

    /// Why the preview cannot be served, and what to do.
    static func sentence(_ error: PreviewError) -> String {
        switch error {
        case .noFreePort(let first):
            "No port from \(first) up is free. Give another one with --port, or 0 to have one chosen."
        case .portNotAllowed(let port): "Port \(port) is not open to you. Give one above 1023 with --port."
        case .cannotListen(let port, let reason):
            "The preview cannot listen on port \(port): \(reason). Give another one with --port."
        }
    }

    static let checkDiscussion = """
        Looks at the corpus (front matter, dates, names, offices, sources) and at every page and link of the site that \
        it makes. Each finding says where it is and what to write there; its name in brackets is explained in the \
        guide. Findings go to standard output. The exit status is 1 when there are errors.
        """

    /// The line that ends a check.
    static func checked(_ diagnostics: [Diagnostic]) -> String {
        tally(diagnostics) + ", " + count(diagnostics.count { $0.severity == .note }, "note")
    }

    static let nothingToFix = "nothing to fix: what is left needs you to decide"

    static func fixed(_ path: String, replacements: Int) -> String {
        "fixed \(path): \(count(replacements, "place"))"
    }

    static func fixTakenBack(_ path: String) -> String {
        "left \(path) as it was: what looked like a slip of the hand is more than that"
    }

    static let templatesDiscussion = """
        Change what you like, delete what you do not change, and give the folder to build or serve with --templates. \
        Files are known by their names alone, in whatever folder below it they are.
        """

    static func templatesWritten(_ folder: String, files: Int) -> String {
        "wrote \(count(files, "file")) into \(folder); use them with “briefgen build --templates \(folder)”"
    }

    static let newDiscussion = """
        What the articles say is filled in: other forms of the name, offices with the paragraph that states them, a \
        meeting’s place and days. Nothing that exists is overwritten. An article’s file is copied; a text file gets a \
        file of facts beside it, for what you know and the text does not say.
        """

    static func added(_ paths: [String]) -> String { "wrote " + paths.joined(separator: " and ") }

    /// What is wrong with a file, and what to do.
    static func sentence(_ error: FileError) -> String {
        switch error {
        case .exists(let path): "“\(path)” exists already. Edit it, or choose another name."
        case .folderNotEmpty(let path):
            "“\(path)” already holds files. Name a new folder, or build this one with “briefgen build \(path)”."
        case .notAFolder(let path): "“\(path)” is not a folder. Choose another name."
        case .missing(let path): "There is no “\(path)”. Check its name."
        case .noPermission(let path):
            "You may not write to or read “\(path)”. Check its permissions with “ls -ld \(path)”, or choose another folder."
        case .system(let path, let error): "“\(path)” cannot be used: \(error)."
        }
    }

    /// Why nothing was drafted, and what to do.
    static func sentence(_ error: DraftError) -> String {
        switch error {
        case .noSlug(let name): "“\(name)” cannot be the name of a file. Give a name with letters or digits."
        case .bareFolder(let path):
            "“\(path)” is a bare folder of articles, where a page would be read as an article. "
                + "Move its articles into “\(path.appending("articles"))” first."
        case .hasPage(let name, let path): "“\(name)” has a page already: edit “\(path)”."
        case .nameMissing(let kind): "Give the name: “briefgen new \(kind) \"NAME\"”."
        case .fromMissing: "Give the article’s file: “briefgen new article --from FILE”."
        case .fromUnwanted(let kind): "--from is for articles. Write “briefgen new \(kind) \"NAME\"”."
        case .webPage(let path):
            "“\(path)” is a saved web page. Take its text out first: "
                + "“trafilatura --markdown --with-metadata < \(path) > \(path.stem ?? "page").md”."
        case .portableDocument(let path):
            "“\(path)” is a PDF. Take its text out first: “pdftotext \(path) \(path.stem ?? "article").txt”."
        case .unknownFile(let path): "“\(path)” is no article that can be read: give a .txt, .md or .jsonl file."
        }
    }
}
