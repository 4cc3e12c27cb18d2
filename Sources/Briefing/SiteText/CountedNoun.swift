/// A noun with its number, such as « 1 déclaration » or « 7 déclarations ».
public struct CountedNoun: Hashable, Sendable {
    /// After the number 1 (in French also 0), such as `déclaration`.
    public var one: String
    /// After any other number, such as `déclarations`.
    public var many: String
    /// Instead of the number 0, such as `aucune déclaration`.
    public var none: String

    /// Makes a noun.
    public init(one: String, many: String, none: String) {
        self.one = one
        self.many = many
        self.none = none
    }
}
