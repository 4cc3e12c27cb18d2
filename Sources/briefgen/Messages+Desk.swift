import SystemPackage

/// What the commands of the desk say: init, new, templates, check, serve, discover.
extension Messages {
    static let initDiscussion = """
        The people, meetings and articles in it are fictitious; comments in the files say what each line is for. Look \
        at it with “briefgen serve FOLDER --open”, then put your own articles in their place.
        """

    static func initialised(_ folder: String, files: Int) -> String {
        "wrote \(count(files, "file")) into \(folder); look at it with “briefgen serve \(folder) --open”"
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
            "You may not write or read “\(path)”. Check its permissions with “ls -ld \(path)”, or choose another folder."
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
