/// A sentence of the site with named places to fill, such as `{name} : {count} déclarations`.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The sentence; a place is a name in braces.
    public let template: String

    /// Makes a phrase.
    public init(stringLiteral value: String) { template = value }

    /// The names of its places, in order.
    public var places: [String] {
        template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { piece in
            String(piece.prefix { $0 != "}" })
        }
    }

    /// `"{a} et {b}"` filled with `["a": "x", "b": "y"]` gives `x et y`; a place without a value stays empty.
    public func callAsFunction(_ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        for (index, piece) in template.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let close = piece.firstIndex(of: "}") else {
                result += piece
                continue
            }
            let name = piece[..<close]
            result += values.first { $0.key == name }?.value ?? ""
            result += piece[piece.index(after: close)...]
        }
        return result
    }
}
