import SystemPackage

/// What can be wrong with an input folder; the sentences are in `CorpusDiagnostic+Sentences.swift`.
enum CorpusDiagnostic: Hashable {
    // Folders and files
    case unreadableFolder(Errno)
    case unreadableFile(Errno)
    case fileTooLarge(limit: Int)
    case tooDeep
    case linkLeavesTheCorpus
    case linkInACircle
    case brokenLink
    case notAFile
    case unknownFileType(String)
    case misnamed(String, nearest: String)
    case savedWebPage(path: String)
    case sidecarAlone(expected: String)

    // Bytes
    case invalidUTF8(count: Int, offsets: [Int])
    case readAsWindows1252
    case damagedUTF16(count: Int)
    case nulCharacters(count: Int)
    case controlCharacters(count: Int, first: UInt32)

    // Articles
    case emptyArticle
    case sameIdentifier(id: String, kept: String)
    case reservedIdentifier(String)
    case jsonSyntax(String)
    case jsonNotAnObject
    case jsonWithoutText
    case correctionWithoutEffect(key: String, value: String)

    // Front matter, sidecars and `site.yml`
    case unclosedFrontMatter
    case missingFrontMatter
    case yamlSyntax(String)
    case yamlTooLarge(limit: Int)
    case yamlTooManyAliases(limit: Int)
    case yamlNotAMapping
    case duplicateKey(String)
    case unknownKey(String, among: [String], isError: Bool)
    case wrongType(key: String, expected: String, found: String, isError: Bool)
    case unknownValue(key: String, value: String, among: [String], isError: Bool)
    case invalidDate(key: String, value: String, isError: Bool)
    case invalidReference(key: String, value: String)
    case invalidURL(key: String, value: String)
    case missingKey(String)
}
