import BriefingModel

/// What the sentences before tell of actors, systems and gifts.
///
/// Most of it is never asked for, so that the actors of a sentence are read only once something is.
final class ActorMemory {
    private let text: TokenisedArticle
    private let speakers: Speakers
    /// The sentences whose actors have not been read yet, in text order.
    private var unread: [Int] = []
    private var actors = RecentActors()
    /// Who announced the aid that was spoken of last.
    private(set) var aidGiver: [String]?
    /// Who was said to give something last, and in which sentence.
    private var lastGiver: (names: [String], recipient: String?, status: Commitment.Status, sentence: Int)?
    /// The system that was last said to be given, and in which sentence.
    private var lastGiven: (system: Int, sentence: Int)?
    /// All who were said to give something in the paragraph where that was said last.
    private var giversOfParagraph: [String] = []
    /// The sentence that is being read.
    var sentence = 0
    /// Who was said to be given something last.
    private var lastRecipient: (name: String, sentence: Int)?
    /// For each system all who were said to give it.
    private var givers: [[String]]
    /// The system that was named last, and in which sentence.
    private var lastNamed: (system: Int, sentence: Int)?

    /// Remembers nothing yet of an article with so many systems.
    init(text: TokenisedArticle, speakers: Speakers, systems: Int) {
        self.text = text
        self.speakers = speakers
        givers = [[String]](repeating: [], count: systems)
        unread.reserveCapacity(text.sentences.count)
    }

    private func paragraph(of sentence: Int) -> Int { text.sentences[sentence].paragraph }

    /// Takes in that a sentence has been read.
    func end(_ sentence: Int) { unread.append(sentence) }

    /// Reads the actors of the sentences before that have not been read.
    private func catchUp() {
        guard !unread.isEmpty else { return }
        let current = sentence
        let sentences = unread
        unread.removeAll(keepingCapacity: true)
        let reader = ActorReader(text: text, speakers: speakers, memory: self)
        var found: [ActorMention] = []
        for index in sentences {
            sentence = index
            reader.read(text.sentences[index].tokens, into: &found)
            actors.learn(found, in: index, ofParagraph: paragraph(of: index))
        }
        sentence = current
    }

    /// The last state that « elle » can mean.
    var feminine: ActorMention? {
        catchUp()
        return actors.feminine
    }

    /// The last state or person's state that « il » can mean.
    var masculine: ActorMention? {
        catchUp()
        return actors.masculine
    }

    /// The last actors that « ils » can mean.
    var plural: ActorMention? {
        catchUp()
        return actors.plural
    }

    /// The states of the last sentences, the last one first.
    var recentNames: [String] {
        catchUp()
        return actors.names
    }

    /// The state of a person or office of one of the last sentences.
    var recentPerson: ActorMention? {
        catchUp()
        return actors.person.flatMap { sentence - $0.sentence <= 4 ? $0.state : nil }
    }

    /// The one state that the paragraph has been about, who receives and who only speaks aside.
    func onlySubject(besides others: WordSet) -> [String]? {
        catchUp()
        let states = actors.subjects(ofParagraph: paragraph(of: sentence)).filter { !others.contains($0) }
        return states.count == 1 ? states : nil
    }

    /// The state for which a noun has stood.
    func institution(_ noun: LexemeID) -> [String]? {
        catchUp()
        return actors.institution(noun)
    }

    /// Takes in that a system is named in a sentence.
    func learn(named system: Int, in sentence: Int) { lastNamed = (system, sentence) }

    /// The system that was named last, if one of a few sentences before one did so.
    func systemNamed(atMost count: Int, before sentence: Int) -> Int? {
        lastNamed.flatMap { sentence - $0.sentence <= count ? $0.system : nil } ?? lastSystem(before: sentence)
    }

    /// The system that was named or meant last, if the sentence right before one did so.
    func systemNamed(before sentence: Int) -> Int? {
        lastNamed.flatMap { sentence - $0.sentence == 1 ? $0.system : nil } ?? lastSystem(before: sentence)
    }

    /// Takes in who gives a system.
    func learn(givers names: [String], of system: Int, to recipient: String?, _ status: Commitment.Status) {
        if givers[system].isEmpty {
            givers[system] = names
        } else {
            for name in names where !givers[system].contains(name) { givers[system].append(name) }
        }
        if let last = lastGiver?.sentence, paragraph(of: last) != paragraph(of: sentence) {
            giversOfParagraph.removeAll(keepingCapacity: true)
        }
        for name in names where !giversOfParagraph.contains(name) { giversOfParagraph.append(name) }
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

    /// Who was said to give something before in the paragraph, and nobody else.
    var giverOfParagraph: [String]? {
        guard let lastGiver, paragraph(of: lastGiver.sentence) == paragraph(of: sentence),
            giversOfParagraph.count == lastGiver.names.count
        else { return nil }
        return recentGiver
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
