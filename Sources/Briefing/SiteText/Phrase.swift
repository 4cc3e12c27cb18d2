/// A sentence of the site with named places to fill, such as `{name} : {count} déclarations`.
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The sentence; a place is a name in braces.
    public let template: String
    /// The text before the first place, and the places with the text behind each.
    private let opening: String
    private let pieces: [Piece]

    private struct Piece: Hashable, Sendable {
        var place: String
        var text: String
    }

    /// Makes a phrase.
    public init(stringLiteral value: String) {
        template = value
        let parts = value.split(separator: "{", omittingEmptySubsequences: false)
        var opening = String(parts.first ?? "")
        var pieces: [Piece] = []
        for part in parts.dropFirst() {
            if let close = part.firstIndex(of: "}") {
                pieces.append(Piece(place: String(part[..<close]), text: String(part[part.index(after: close)...])))
            } else if pieces.isEmpty {
                opening += part
            } else {
                pieces[pieces.count - 1].text += part
            }
        }
        self.opening = opening
        self.pieces = pieces
    }

    /// The names of its places, in order.
    public var places: [String] {
        template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { piece in
            String(piece.prefix { $0 != "}" })
        }
    }

    /// `"{a} et {b}"` filled with `["a": "x", "b": "y"]` gives `x et y`; a place without a value stays empty.
    public func callAsFunction(_ values: KeyValuePairs<String, String>) -> String {
        var result = opening
        for piece in pieces {
            if let value = values.first(where: { $0.key == piece.place }) { result += value.value }
            result += piece.text
        }
        return result
    }
}
