/// A name made safe for paths and anchors: lower-case ASCII letters, digits and single hyphens.
///
/// `Kajsa Ollongren` becomes `kajsa-ollongren`, `L’OTAN à Œdipe` becomes `l-otan-a-oedipe`.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The slug's characters, never empty.
    public let text: String

    /// Folds `name` to a slug; `nil` when nothing of it is left, as with `« … »`.
    public init?(_ name: some StringProtocol) {
        var bytes: [UInt8] = []
        var pendingHyphen = false
        for scalar in name.unicodeScalars {
            let folded = Folding.asciiLetters(of: scalar)
            if folded.isEmpty {
                if !Folding.isCombiningMark(scalar) { pendingHyphen = true }
                continue
            }
            if pendingHyphen, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            pendingHyphen = false
            bytes.append(contentsOf: folded.utf8)
        }
        guard !bytes.isEmpty else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    public var description: String { text }

    public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}
