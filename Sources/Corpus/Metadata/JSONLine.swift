import BriefingModel
import Foundation

/// One line of a file of JSON Lines.
struct JSONLine {
    /// Its keys in alphabetical order.
    var entries: [MetadataEntry]
    /// The article's text.
    var text: String

    /// Why a line is no article.
    struct Failure: Error {
        let reason: CorpusDiagnostic
    }

    /// The keys that may hold the text, the first that does counts.
    static let textKeys = ["text", "maintext", "raw_text"]

    /// Reads the line with the 1-based number `line` of `file`.
    static func read(_ json: String, file: String, line: Int) -> Result<JSONLine, Failure> {
        let value: Any
        do {
            value = try JSONSerialization.jsonObject(with: Data(json.utf8), options: [.fragmentsAllowed])
        } catch {
            return .failure(Failure(reason: .jsonSyntax(problem(in: error))))
        }
        guard let object = value as? [String: Any] else { return .failure(Failure(reason: .jsonNotAnObject)) }
        let location = SourceLocation(file: file, line: line)
        guard let text = textKeys.lazy.compactMap({ object[$0] as? String }).first else {
            return .failure(Failure(reason: .jsonWithoutText))
        }
        let entries = object.keys.sorted().compactMap { key in
            textKeys.contains(key)
                ? nil
                : MetadataEntry(key: key, keyLocation: location, value: node(object[key] as Any, location: location))
        }
        return .success(JSONLine(entries: entries, text: text))
    }

    private static func node(_ value: Any, location: SourceLocation) -> MetadataNode {
        switch value {
        case let text as String: MetadataNode(value: .scalar(text, isPlain: false), location: location)
        case let list as [Any]:
            MetadataNode(value: .sequence(list.map { node($0, location: location) }), location: location)
        case let object as [String: Any]:
            MetadataNode(
                value: .mapping(
                    object.keys.sorted().map {
                        MetadataEntry(
                            key: $0, keyLocation: location, value: node(object[$0] as Any, location: location))
                    }), location: location)
        case let number as NSNumber:
            MetadataNode(value: .scalar(number.stringValue, isPlain: true), location: location)
        default: MetadataNode(value: .scalar("", isPlain: true), location: location)
        }
    }

    private static func problem(in error: any Error) -> String {
        let detail = (error as NSError).userInfo["NSDebugDescription"] as? String
        return detail ?? "unknown reason"
    }
}
