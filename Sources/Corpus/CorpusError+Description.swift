extension CorpusError: CustomStringConvertible {
    /// One sentence that says what is wrong, and one that says what to do.
    public var description: String {
        switch self {
        case .missing(let path):
            "There is no “\(path)”. Give the folder that holds your articles, or make one with “briefgen init \(path)”."
        case .notAFolder(let path):
            "“\(path)” is not a folder. Give the folder that holds your articles."
        case .partOfCorpus(let path, let corpus):
            "“\(path)” is a part of the corpus “\(corpus)”. Give “\(corpus)”."
        case .noPermission(let path):
            "“\(path)” may not be read by this user. Check its permissions with “ls -ld \(path)”."
        case .empty(let path, let skipped):
            "“\(path)” holds no article" + Self.listing(skipped)
                + " Put .txt, .md or .jsonl files into it or into its folder “articles”."
        case .unreadable(let path, let reason):
            "“\(path)” cannot be read: \(reason)."
        }
    }

    /// ` (3 files were skipped; the first is “a.pdf”: no known file type).` or a full stop.
    private static func listing(_ skipped: [SkippedInput]) -> String {
        guard let first = skipped.first else { return "." }
        let files = skipped.count == 1 ? "1 file was skipped" : "\(skipped.count) files were skipped"
        return " (\(files); the first is “\(first.path)”: \(first.reason))."
    }
}
