/// The names of an actor with what pronouns can mean it.
struct ActorName: Sendable {
    /// French short names, several when coordinated: « la France et l’Allemagne ».
    var names: [String]
    /// Whether « elle » can mean it.
    var isFeminine: Bool
    /// Whether « ils » can mean it.
    var isPlural: Bool

    /// A state or organisation; of one that a person speaks for only the person is meant by a pronoun.
    init(_ name: String, isPerson: Bool = false) {
        names = [name]
        isFeminine = !isPerson && Self.isFeminine(name)
        isPlural = Self.isPlural(name)
    }

    private static func isPlural(_ name: String) -> Bool {
        // All of them end so, and most names do not.
        let end = name.utf8.last
        return (end == UInt8(ascii: "s") || end == UInt8(ascii: "x")) && plurals.contains(name)
    }

    private static let plurals = FrenchActorNames.plurals

    /// French names of states are feminine when they end in e, with few exceptions; so are `OTAN`, `UE`, `ONU`.
    private static func isFeminine(_ name: String) -> Bool {
        if name.utf8.last == UInt8(ascii: "e") { return !masculineInE.contains(name) }
        return feminineBodies.contains(name)
    }

    private static let feminineBodies = FrenchActorNames.feminineBodies
    private static let masculineInE = FrenchActorNames.masculineInE
}
