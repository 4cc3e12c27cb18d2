import BriefingModel
import Foundation
internal import Mustache
import SystemPackage
import Templates

/// All templates and assets of a site: the defaults, and what a folder replaces of them.
///
/// Files are known by their name alone, so that `panels/statements.html` is `statements.html` everywhere.
public struct TemplateSet: Sendable {
    /// Stylesheets and scripts, sorted by name.
    public let assets: [(name: String, bytes: [UInt8])]
    /// The names of all templates, sorted.
    public let names: [String]
    /// Files of the folder that change nothing, in the order of their names.
    public let warnings: [Diagnostic]

    private let library: MustacheLibrary
    private let program: TemplateProgram
    private let tags: [String: [TemplateTag]]
    private let shownPaths: [String: String]

    /// Reads the defaults and the files of `folder` that replace them.
    ///
    /// - Throws: the first fault in the order of file names.
    public init(overridesIn folder: FilePath? = nil) throws(TemplateError) {
        var files: [String: (bytes: [UInt8], path: String)] = [:]
        for file in EmbeddedFiles.all { files[file.name] = (file.bytes, file.name) }
        var strangers: [String] = []
        if let folder { strangers = try Self.override(&files, in: folder) }
        try self.init(files: files, strangers: strangers)
    }

    private init(
        files: [String: (bytes: [UInt8], path: String)], strangers: [String]
    ) throws(TemplateError) {
        Self.registerContentTypes
        var library = MustacheLibrary()
        var tags: [String: [TemplateTag]] = [:]
        var assets: [(name: String, bytes: [UInt8])] = []
        let sorted = files.sorted { $0.key < $1.key }
        for (name, file) in sorted {
            guard let format = TemplateFormat(fileName: name) else {
                assets.append((name, file.bytes))
                continue
            }
            let text = String(decoding: file.bytes, as: UTF8.self)
            tags[name] = TemplateTag.tags(in: text)
            library.register(try Self.parse(text, format: format, path: file.path), named: name)
        }
        names = tags.keys.sorted()
        for (name, list) in tags.sorted(by: { $0.key < $1.key }) {
            for tag in list where tag.kind == .partial && tags[tag.name] == nil {
                throw .missingPartial(
                    template: files[name]?.path ?? name, line: tag.line, column: tag.column, partial: tag.name,
                    known: names)
            }
        }
        let known = Set(EmbeddedFiles.all.map(\.name)).union(
            tags.values.joined().lazy.filter { $0.kind == .partial }.map(\.name))
        let unused = files.lazy.filter { tags[$0.key] != nil && !known.contains($0.key) }.map(\.value.path)
        let defaults = EmbeddedFiles.all.map(\.name).sorted()
        warnings = (strangers + unused).sorted().map {
            TemplateError.unknownFile(path: $0, known: defaults).diagnostic
        }
        self.library = library
        program = TemplateProgram(
            sorted.compactMap { name, file in
                TemplateFormat(fileName: name).map { (name, file.bytes, $0) }
            })
        self.tags = tags
        self.assets = assets
        shownPaths = files.mapValues(\.path)
    }

    /// Renders the template `name` with `fields`, every one of which and no other it may ask for.
    ///
    /// - Parameters:
    ///   - outer: values of names that `fields` has not.
    ///   - page: the page being made, for the error.
    /// - Throws: `missingTemplate`, or `missingName` with the place of the first name that is not there.
    public func render(
        _ name: String, with fields: TemplateFields, within outer: TemplateFields = [:], page: String
    ) throws(TemplateError) -> String {
        String(decoding: try renderBytes(name, with: fields, within: outer, page: page), as: UTF8.self)
    }

    /// The same as UTF-8.
    public func renderBytes(
        _ name: String, with fields: TemplateFields, within outer: TemplateFields = [:], page: String
    ) throws(TemplateError) -> [UInt8] {
        guard let steps = program.entries[name] else {
            return Array(try renderByLibrary(name, with: fields, within: outer, page: page).utf8)
        }
        var run = TemplateRun(program)
        run.render(steps, with: fields, within: outer)
        // The library knows what else there was where the name was asked for.
        if run.isMissingName {
            return Array(try renderByLibrary(name, with: fields, within: outer, page: page).utf8)
        }
        return run.output
    }

    /// The same with the whole of Mustache.
    func renderByLibrary(
        _ name: String, with fields: TemplateFields, within outer: TemplateFields = [:], page: String
    ) throws(TemplateError) -> String {
        let root = Scope(fields: outer.merging(fields))
        guard let text = library.render(root, withTemplate: name) else {
            throw .missingTemplate(name, page: page, known: names)
        }
        guard let missing = root.firstMissing else { return text }
        let place = firstTag(named: missing.name, from: name) ?? (name, 1, 1)
        throw .missingName(
            template: shownPaths[place.template] ?? place.template, line: place.line, column: place.column,
            name: missing.name, page: page, known: missing.known.sorted())
    }

    /// Whether a template is simple enough to be prepared.
    func isPrepared(_ name: String) -> Bool { program.entries[name] != nil }

    /// Where `template`, or a template it includes, first asks for `name`.
    private func firstTag(named name: String, from template: String) -> (template: String, line: Int, column: Int)? {
        var pending = [template]
        var seen: Set<String> = []
        while !pending.isEmpty {
            let current = pending.removeFirst()
            guard seen.insert(current).inserted else { continue }
            for tag in tags[current] ?? [] {
                if tag.kind == .partial {
                    pending.append(tag.name)
                } else if tag.name == name {
                    return (current, tag.line, tag.column)
                }
            }
        }
        return nil
    }

    private static func parse(
        _ text: String, format: TemplateFormat, path: String
    ) throws(TemplateError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:\(format.contentTypeName)}}\n" + text)
        } catch let error as MustacheTemplate.ParserError {
            throw .malformed(
                template: path, line: max(1, error.context.lineNumber - 1), column: error.context.columnNumber,
                reason: "\(error.error)")
        } catch {
            throw .malformed(template: path, line: 1, column: 1, reason: "\(error)")
        }
    }

    /// Puts the files of `folder` in the place of the defaults, and gives the paths of those that can have none.
    private static func override(
        _ files: inout [String: (bytes: [UInt8], path: String)], in folder: FilePath
    ) throws(TemplateError) -> [String] {
        var strangers: [String] = []
        let manager = FileManager.default
        guard let relative = try? manager.subpathsOfDirectory(atPath: folder.string) else {
            throw .unreadable(path: folder.string, reason: "it is not a folder that can be read")
        }
        for path in relative.sorted() {
            let full = folder.appending(path)
            var isFolder: ObjCBool = false
            guard let name = full.lastComponent?.string, !name.hasPrefix("."),
                manager.fileExists(atPath: full.string, isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            guard
                TemplateFormat(fileName: name) != nil || files[name] != nil || name.hasSuffix(".css")
                    || name.hasSuffix(".js")
            else {
                strangers.append(full.string)
                continue
            }
            do {
                files[name] = (Array(try Data(contentsOf: URL(filePath: full.string))), full.string)
            } catch {
                throw .unreadable(path: full.string, reason: error.localizedDescription)
            }
        }
        return strangers
    }

    private static let registerContentTypes: Void = {
        for format in TemplateFormat.allCases {
            MustacheContentTypes.register(format.contentType, named: format.contentTypeName)
        }
    }()
}

/// What a template makes, told by its file name.
enum TemplateFormat: CaseIterable {
    case html, markdown, xml

    init?(fileName: String) {
        if fileName.hasSuffix(".html") {
            self = .html
        } else if fileName.hasSuffix(".md") {
            self = .markdown
        } else if fileName.hasSuffix(".xml") {
            self = .xml
        } else {
            return nil
        }
    }

    var contentTypeName: String {
        switch self {
        case .html, .xml: "BRIEFGEN_HTML"
        case .markdown: "BRIEFGEN_MARKDOWN"
        }
    }

    var contentType: any MustacheContentType {
        switch self {
        case .html, .xml: HTMLContentType()
        case .markdown: MarkdownContentType()
        }
    }
}
