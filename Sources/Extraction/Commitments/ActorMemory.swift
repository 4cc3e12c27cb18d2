import BriefingModel

/// The actors that pronouns of the next sentence can mean.
final class ActorMemory {
    /// The last state that « elle » can mean.
    private(set) var feminine: ActorMention?
    /// The last state or person's state that « il » can mean.
    private(set) var masculine: ActorMention?
    /// The last actors that « ils » can mean.
    private(set) var plural: ActorMention?
    /// The state of the last person or office, and the sentence.
    private var person: (state: ActorMention, sentence: Int)?
    /// Who announced the aid that was spoken of last.
    private(set) var aidGiver: [String]?
    /// Nouns that have stood for a state, with the state.
    private var institutions: [(noun: LexemeID, names: [String])] = []
    /// Who was said to give something last, and in which sentence.
    private var lastGiver: (names: [String], recipient: String?, status: Commitment.Status, sentence: Int)?
    /// The system that was last said to be given, and in which sentence.
    private var lastGiven: (system: Int, sentence: Int)?
    /// The sentence that is being read.
    var sentence = 0
    /// The first sentence of the paragraph that is being read.
    private(set) var paragraphStart = 0
    /// Who was said to be given something last.
    private var lastRecipient: (name: String, sentence: Int)?
    /// For each system all who were said to give it.
    private var givers: [[String]]
    /// The system that was named last, and in which sentence.
    private var lastNamed: (system: Int, sentence: Int)?
    /// Who stood free in the sentences of the paragraph.
    private var subjects: [String] = []
    /// The states of the last sentences, the last one first.
    private(set) var recentNames: [String] = []
    private let speakers: Speakers

    /// Remembers nothing yet of an article with so many systems.
    init(speakers: Speakers, systems: Int) {
        self.speakers = speakers
        givers = [[String]](repeating: [], count: systems)
    }

    /// Takes in the actors of a sentence that has been read.
    func learn(_ actors: [ActorMention]) {
        guard !actors.isEmpty else { return }
        learnNames(of: actors)
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

    private func learnNames(of actors: [ActorMention]) {
        let isLone = { (index: Int) in actors[index].tie == .free && actors[index].names.count == 1 }
        if let last = actors.indices.last(where: { actors[$0].isPerson && isLone($0) }) {
            person = (actors[last], sentence)
        }
        for index in actors.indices where actors[index].names.count == 1 {
            let name = actors[index].names[0]
            if recentNames.first != name {
                if let known = recentNames.firstIndex(of: name) { recentNames.remove(at: known) }
                recentNames.insert(name, at: 0)
            }
            if actors[index].tie == .free, !subjects.contains(name) { subjects.append(name) }
        }
        if recentNames.count > 4 { recentNames.removeLast(recentNames.count - 4) }
    }

    /// The state of a person or office of one of the last sentences.
    var recentPerson: ActorMention? { person.flatMap { sentence - $0.sentence <= 4 ? $0.state : nil } }

    /// Begins a paragraph with a sentence.
    func beginParagraph(at sentence: Int) {
        paragraphStart = sentence
        if !subjects.isEmpty { subjects.removeAll(keepingCapacity: true) }
    }

    /// The one state that the paragraph has been about, who receives and who only speaks aside.
    func onlySubject(besides others: WordSet) -> [String]? {
        let states = subjects.filter { !others.contains($0) }
        return states.count == 1 ? states : nil
    }

    /// Takes in that a system is named in the sentence that is read.
    func learn(named system: Int) { lastNamed = (system, sentence) }

    /// The system that was named last, if one of a few sentences before one did so.
    func systemNamed(atMost count: Int, before sentence: Int) -> Int? {
        lastNamed.flatMap { sentence - $0.sentence <= count ? $0.system : nil } ?? lastSystem(before: sentence)
    }

    /// The system that was named or meant last, if the sentence right before one did so.
    func systemNamed(before sentence: Int) -> Int? {
        lastNamed.flatMap { sentence - $0.sentence == 1 ? $0.system : nil } ?? lastSystem(before: sentence)
    }

    private func learn(_ noun: LexemeID, of names: [String]) {
        if let known = institutions.firstIndex(where: { $0.noun == noun }) {
            institutions[known].names = names
        } else {
            institutions.append((noun, names))
        }
    }

    /// The state for which a noun has stood.
    func institution(_ noun: LexemeID) -> [String]? { institutions.first { $0.noun == noun }?.names }

    /// Takes in who gives a system.
    func learn(givers names: [String], of system: Int, to recipient: String?, _ status: Commitment.Status) {
        if givers[system].isEmpty {
            givers[system] = names
        } else {
            for name in names where !givers[system].contains(name) { givers[system].append(name) }
        }
        lastGiver = (names, recipient, status, sentence)
        if let recipient { lastRecipient = (recipient, sentence) }
        lastGiven = (system, sentence)
    }

    /// The system that the sentence right before one was of.
    func lastSystem(before sentence: Int) -> Int? {
        lastGiven.flatMap { sentence - $0.sentence == 1 ? $0.system : nil }
    }

    /// Who was said to be given something in one of the last sentences.
    var recentRecipient: String? { lastRecipient.flatMap { sentence - $0.sentence <= 4 ? $0.name : nil } }

    /// Who was said to give something in one of the last sentences.
    var recentGiver: [String]? {
        guard let lastGiver, sentence - lastGiver.sentence <= 3 else { return nil }
        return lastGiver.names
    }

    /// Who was said to give something before in the paragraph.
    var giverOfParagraph: [String]? {
        lastGiver.flatMap { $0.sentence >= paragraphStart ? recentGiver : nil }
    }

    /// Who was said to have given something to a receiver in one of the last sentences: « a reçu des armes françaises. Elle a
    /// réceptionné … »
    func recentGiver(to receiver: String?) -> [String]? {
        guard let receiver, let lastGiver, lastGiver.recipient == receiver, lastGiver.status == .delivered else {
            return nil
        }
        return recentGiver
    }

    /// What was said of the gift told of in one of the last sentences.
    var recentStatus: Commitment.Status? { recentGiver == nil ? nil : lastGiver?.status }

    /// Who alone of some has been said to give anything.
    func onlyGiver(among names: [String]) -> String? {
        let known = names.filter { name in givers.contains { $0.contains(name) } }
        return known.count == 1 ? known[0] : nil
    }

    /// Who alone has been said to give a system.
    func onlyGiver(of system: Int) -> [String]? {
        givers[system].count == 1 ? givers[system] : nil
    }

    /// Takes in who announces an aid: « Washington a annoncé une aide de 400 millions ».
    func learnAid(_ reader: CommitmentReader) {
        guard let aid = reader.predicates.first(where: \.isAid), let announcer = reader.announcer(of: aid) else {
            return
        }
        aidGiver = announcer
    }

    /// The state for which « nous » speaks at a token within a quotation.
    func speaker(at index: Int) -> ActorMention? {
        guard let country = speakers.speaker(at: index) else { return nil }
        return ActorMention(
            names: country.names, tokens: index..<index + 1, tie: .free, isFeminine: false, isPlural: true,
            isPronoun: true)
    }
}
