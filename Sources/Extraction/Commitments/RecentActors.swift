/// The actors of the sentences before that pronouns and nouns of the next one can mean.
struct RecentActors {
    /// The last state that « elle » can mean.
    private(set) var feminine: ActorMention?
    /// The last state or person's state that « il » can mean.
    private(set) var masculine: ActorMention?
    /// The last actors that « ils » can mean.
    private(set) var plural: ActorMention?
    /// Who was the first to stand free in the last sentence that has such an actor.
    private(set) var subject: (actor: ActorMention, sentence: Int)?
    /// The state of the last person or office, and the sentence.
    private(set) var person: (state: ActorMention, sentence: Int)?
    /// The states of the last sentences, the last one first.
    private(set) var names: [String] = []
    /// Nouns that have stood for a state, with the state.
    private var institutions: [(noun: LexemeID, names: [String])] = []
    /// Who stood free in the sentences of a paragraph, and which one that is.
    private var subjects: (names: [String], paragraph: Int) = ([], 0)

    /// Takes in the actors of a sentence.
    mutating func learn(_ actors: [ActorMention], in sentence: Int, ofParagraph paragraph: Int) {
        if subjects.paragraph != paragraph { subjects = ([], paragraph) }
        guard !actors.isEmpty else { return }
        learnNames(of: actors, in: sentence)
        if let first = actors.first(where: { $0.tie == .free }) {
            self.subject = (first, sentence)
        }
        // What « elle » means is rather the subject than what a preposition ties: « venant de Syrie ».
        let subject = actors.firstIndex { $0.isFeminine && !$0.isPlural && $0.tie == .free }
        var last: (plural: Int?, feminine: Int?, masculine: Int?)
        for index in actors.indices {
            if actors[index].noun != Lexicon.unknown { learn(actors[index].noun, of: actors[index].names) }
            if actors[index].isPlural {
                last.plural = index
            } else if actors[index].isFeminine {
                last.feminine = subject ?? index
            } else if actors[index].tie == .free {
                last.masculine = index
            }
        }
        if let index = last.plural { plural = actors[index] }
        if let index = last.feminine { feminine = actors[index] }
        if let index = last.masculine { masculine = actors[index] }
    }

    private mutating func learnNames(of actors: [ActorMention], in sentence: Int) {
        let isLone = { (index: Int) in actors[index].tie == .free && actors[index].names.count == 1 }
        if let last = actors.indices.last(where: { actors[$0].isPerson && isLone($0) }) {
            person = (actors[last], sentence)
        }
        for index in actors.indices where actors[index].names.count == 1 {
            let name = actors[index].names[0]
            if names.first != name {
                if let known = names.firstIndex(of: name) { names.remove(at: known) }
                names.insert(name, at: 0)
            }
            if actors[index].tie == .free, !subjects.names.contains(name) { subjects.names.append(name) }
        }
        if names.count > 4 { names.removeLast(names.count - 4) }
    }

    private mutating func learn(_ noun: LexemeID, of names: [String]) {
        if let known = institutions.firstIndex(where: { $0.noun == noun }) {
            institutions[known].names = names
        } else {
            institutions.append((noun, names))
        }
    }

    /// The state for which a noun has stood.
    func institution(_ noun: LexemeID) -> [String]? { institutions.first { $0.noun == noun }?.names }

    /// Who stood free in the sentences of a paragraph so far.
    func subjects(ofParagraph paragraph: Int) -> [String] {
        subjects.paragraph == paragraph ? subjects.names : []
    }
}
