/// The words of what a role is called, and those of weight among them.
struct RoleWords: Sendable {
    let all: PhraseWords
    let weighty: PhraseWords

    /// Takes the name of a role.
    init(_ name: String) {
        all = PhraseWords(name)
        weighty = PhraseWords(weightyOf: name)
    }
}
