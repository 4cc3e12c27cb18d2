import BriefingModel

extension CorpusDiagnostic {
    /// The diagnostic with its sentences, at `location`.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            severity, identifier, summary, at: location, notes: notes, advice: advice, replacement: replacement)
    }

    /// A few words that say why an input was skipped.
    var shortReason: String {
        switch self {
        case .unreadableFolder(let reason), .unreadableFile(let reason): "cannot be read: \(reason)"
        case .fileTooLarge: "too large"
        case .tooDeep: "nested too deeply"
        case .linkLeavesTheCorpus: "a link that leaves the corpus"
        case .linkInACircle: "a link in a circle"
        case .brokenLink: "a link to nothing"
        case .notAFile: "neither file nor folder"
        case .unknownFileType: "not a known file type"
        case .savedWebPage: "a saved web page"
        case .misnamed: "not a name that a corpus knows"
        case .sidecarAlone(let expected): "no “\(expected)” beside it"
        case .emptyArticle: "no text"
        case .sameIdentifier(let id, _): "the identifier “\(id)” is taken"
        case .reservedIdentifier(let id): "the identifier “\(id)” is reserved"
        case .jsonSyntax: "not JSON"
        case .jsonNotAnObject: "not a JSON object"
        case .jsonWithoutText: "no text"
        case .unclosedFrontMatter, .missingFrontMatter: "no front matter"
        case .yamlSyntax, .yamlTooLarge, .yamlTooManyAliases, .yamlNotAMapping, .duplicateKey: "not valid YAML"
        case .missingKey(let key): "no “\(key)”"
        default: summary
        }
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .readAsWindows1252, .sidecarAlone, .unknownFileType, .savedWebPage: .note
        case .misnamed, .linkLeavesTheCorpus, .linkInACircle, .brokenLink, .notAFile, .emptyArticle, .invalidUTF8,
            .damagedUTF16,
            .nulCharacters, .controlCharacters, .correctionWithoutEffect:
            .warning
        case .unknownKey(_, _, let isError), .wrongType(_, _, _, let isError), .unknownValue(_, _, _, let isError),
            .invalidDate(_, _, let isError):
            isError ? .error : .warning
        default: .error
        }
    }

    /// The stable name, listed in the guide.
    private var identifier: String {
        switch self {
        case .unreadableFolder: "unreadable-folder"
        case .unreadableFile: "unreadable-file"
        case .fileTooLarge: "file-too-large"
        case .tooDeep: "folder-too-deep"
        case .linkLeavesTheCorpus: "link-outside"
        case .linkInACircle: "link-circle"
        case .brokenLink: "link-to-nothing"
        case .notAFile: "not-a-file"
        case .unknownFileType: "unknown-file-type"
        case .savedWebPage: "saved-web-page"
        case .misnamed: "misnamed"
        case .sidecarAlone: "sidecar-alone"
        case .invalidUTF8: "invalid-utf8"
        case .readAsWindows1252: "windows-1252"
        case .damagedUTF16: "invalid-utf16"
        case .nulCharacters: "nul-character"
        case .controlCharacters: "control-character"
        case .emptyArticle: "empty-article"
        case .sameIdentifier: "same-identifier"
        case .reservedIdentifier: "reserved-identifier"
        case .jsonSyntax: "json-syntax"
        case .jsonNotAnObject: "json-not-an-object"
        case .jsonWithoutText: "json-without-text"
        case .correctionWithoutEffect: "correction-without-effect"
        case .unclosedFrontMatter: "unclosed-front-matter"
        case .missingFrontMatter: "missing-front-matter"
        case .yamlSyntax: "yaml-syntax"
        case .yamlTooLarge: "yaml-too-large"
        case .yamlTooManyAliases: "yaml-too-many-aliases"
        case .yamlNotAMapping: "yaml-not-a-mapping"
        case .duplicateKey: "duplicate-key"
        case .unknownKey: "unknown-key"
        case .wrongType: "wrong-type"
        case .unknownValue: "unknown-value"
        case .invalidDate: "invalid-date"
        case .invalidReference: "invalid-reference"
        case .invalidURL: "invalid-url"
        case .missingKey: "missing-key"
        }
    }

    private var summary: String {
        switch self {
        case .unreadableFolder(let reason): "the folder cannot be listed: \(reason)"
        case .unreadableFile(let reason): "the file cannot be read: \(reason)"
        case .fileTooLarge(let limit): "the file is larger than \(limit >> 20) MiB and was not read"
        case .tooDeep: "folders are nested too deeply here and were not read"
        case .linkLeavesTheCorpus: "a link leads out of the corpus and was not followed"
        case .linkInACircle: "a link leads back to where it stands and was not followed"
        case .brokenLink: "a link leads to nothing"
        case .notAFile: "neither a file nor a folder (a device, pipe or socket), so it was not read"
        case .unknownFileType(let type):
            type.isEmpty ? "a file without extension was not read" : "files of type “.\(type)” are not read"
        case .savedWebPage: "a saved web page was not read"
        case .misnamed(let name, _): "“\(name)” is no part of a corpus and was not read"
        case .sidecarAlone(let expected): "there is no “\(expected)” that this file could describe"
        case .invalidUTF8(let count, let offsets):
            count == 1
                ? "1 byte is not valid UTF-8, at byte offset \(offsets.first ?? 0)"
                : "\(count) bytes are not valid UTF-8, the first at byte offset \(offsets.first ?? 0)"
        case .readAsWindows1252: "read as Windows-1252, since it is not UTF-8"
        case .damagedUTF16(let count): "\(Self.characters(count)) not valid UTF-16"
        case .nulCharacters(let count):
            "\(count == 1 ? "1 NUL character was" : "\(count) NUL characters were") left out"
        case .controlCharacters(let count, let first):
            "\(count == 1 ? "1 control character was" : "\(count) control characters were") left out, the first is "
                + "U+" + Self.hexadecimal(first)
        case .emptyArticle: "the article has no text"
        case .sameIdentifier(let id, let kept): "“\(kept)” has the same identifier, “\(id)”, and keeps it"
        case .reservedIdentifier(let id): "the identifier “\(id)” is reserved for the site's own page"
        case .jsonSyntax(let problem): "not valid JSON: \(problem)"
        case .jsonNotAnObject: "the line is not a JSON object"
        case .jsonWithoutText: "the article has none of the keys “text”, “maintext” and “raw_text”"
        case .correctionWithoutEffect(let key, let value):
            "“\(key)” names something the article does not have: “\(value)”"
        case .unclosedFrontMatter: "the front matter has no closing line “---”"
        case .missingFrontMatter: "the page has no front matter"
        case .yamlSyntax(let problem): "not valid YAML: \(problem)"
        case .yamlTooLarge(let limit): "the front matter is larger than \(limit >> 10) KiB"
        case .yamlTooManyAliases(let limit): "the front matter has more than \(limit) aliases"
        case .yamlNotAMapping: "“key: value” lines are expected"
        case .duplicateKey(let key): "the key “\(key)” is given twice"
        case .unknownKey(let key, _, _): "unknown key “\(key)”"
        case .wrongType(let key, let expected, let found, _): "“\(key)” must be \(expected), and is \(found)"
        case .unknownValue(let key, let value, _, _): "“\(key)” cannot be “\(value)”"
        case .invalidDate(let key, let value, _): "“\(key)” is not a date: “\(value)”"
        case .invalidReference(let key, let value): "“\(key)” does not name a paragraph: “\(value)”"
        case .invalidURL(let key, let value): "“\(key)” is not a web address: “\(value)”"
        case .missingKey(let key): "the key “\(key)” is missing"
        }
    }

    private var notes: [String] {
        switch self {
        case .invalidUTF8(let count, let offsets) where count > 1:
            [
                "at byte offsets " + offsets.map(String.init).joined(separator: ", ")
                    + (count > offsets.count ? ", …" : "")
            ]
        case .unknownKey(_, let among, _): ["known keys: " + among.joined(separator: ", ")]
        case .unknownValue(_, _, let among, _): ["known values: " + among.joined(separator: ", ")]
        default: []
        }
    }

    private var advice: String? {
        switch self {
        case .unreadableFolder, .unreadableFile: "check its permissions with “ls -l”"
        case .linkLeavesTheCorpus: "copy what it leads to into the corpus"
        case .linkInACircle, .brokenLink: "remove the link"
        case .unknownFileType:
            "articles are .txt, .md or .jsonl files; what the site carries as it is goes into “static”"
        case .savedWebPage(let path):
            "take its text out with “trafilatura --markdown --with-metadata < \(path) > \(path).md”"
        case .misnamed(_, let nearest): "did you mean “\(nearest)”?"
        case .sidecarAlone: "give it the name of its article, with the extension .yml"
        case .invalidUTF8, .damagedUTF16: "the places are marked “\u{FFFD}”; save the file again as UTF-8"
        case .readAsWindows1252: "save it as UTF-8 to be sure of every letter"
        case .sameIdentifier: "rename one of them"
        case .reservedIdentifier: "rename the file"
        case .unclosedFrontMatter: "put a line “---” after the last key"
        case .missingFrontMatter: "begin the page with “---”, “name: …”, “---”"
        case .yamlSyntax:
            "put a text that holds “: ” or “ #”, or begins with a sign, into quotation marks: name: \"Arvel: the talks\""
        case .missingKey(let key): "write “\(key): …” there"
        case .unknownKey(let key, let among, _): Self.didYouMean(key, among: among)
        case .unknownValue(_, let value, let among, _): Self.didYouMean(value, among: among)
        case .invalidDate: "write 2022-10-12, 2022-10 or 2022"
        case .invalidReference: "write ARTICLE#p3 for the third paragraph of ARTICLE"
        case .invalidURL: "write an address that begins with https:// or http://"
        default: nil
        }
    }

    /// The one text that can have been meant, where there is one.
    private var replacement: Diagnostic.Replacement? {
        switch self {
        case .unknownKey(let wrong, let among, _), .unknownValue(_, let wrong, let among, _):
            Suggestion.certain(for: wrong, among: among).map { Diagnostic.Replacement(wrong, with: $0) }
        case .invalidDate(_, let value, _):
            Self.completedDate(value).map { Diagnostic.Replacement(value, with: $0) }
        default: nil
        }
    }

    /// `2022/7/5`, `2022.07.05` and `2022-7-5` give `2022-07-05`; the order of day and month is never guessed.
    private static func completedDate(_ text: String) -> String? {
        let parts =
            text.split(separator: "-", omittingEmptySubsequences: false).count == 1
            ? text.split(whereSeparator: { "/.".contains($0) }) : text.split(separator: "-")
        guard (2...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let padded = parts.map { $0.utf8.count == 1 ? "0" + $0 : String($0) }
        return PartialDate(iso: padded.joined(separator: "-"))?.description
    }

    /// The nearest of `known`; one or two letters are too few to guess from.
    private static func didYouMean(_ word: String, among known: [String]) -> String? {
        guard word.count >= 3, let nearest = Suggestion.nearest(to: word, among: known) else { return nil }
        return "did you mean “\(nearest)”?"
    }

    private static func characters(_ count: Int) -> String { count == 1 ? "1 unit is" : "\(count) units are" }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
