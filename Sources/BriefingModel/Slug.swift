/// A name made safe for paths and anchors: lower-case ASCII letters, digits and single hyphens.
///
/// `Kajsa Ollongren` becomes `kajsa-ollongren`, `L’OTAN à Œdipe` becomes `l-otan-a-oedipe`.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The slug's characters, never empty.
    public let text: String

    /// Folds `name` to a slug; `nil` when nothing of it is left, as with `« … »`.
    public init?(_ name: some StringProtocol) { self.init(String(name)) }

    /// Folds `name` to a slug.
    public init?(_ name: String) {
        text = Folding.joined(name, by: UInt8(ascii: "-"))
        guard !text.isEmpty else { return nil }
    }

    public var description: String { text }

    public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}
