/// Weapon systems known by name: family | name | other forms; `?` marks names that are ordinary words too.
///
/// General knowledge; a system's page in the corpus overrules it.
enum KnownSystems {
    /// The systems of the list.
    static let all = KnownSystem.list([airDefence, ground, aircraft, missiles, others].joined(separator: "\n"))
}
