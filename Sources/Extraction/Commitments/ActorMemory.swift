import BriefingModel

/// What the sentences before tell of actors, systems and gifts.
///
/// Most of it is never asked for, so that the actors of a sentence are read only once something is. One article is read
/// with one memory, whose state is not checked for overlapping access, as nothing that it calls while changing it asks it.
final class ActorMemory {
    private let text: TokenisedArticle
    private let speakers: Speakers
    /// The sentences whose actors have not been read yet, in text order.
    @exclusivity(unchecked) private var unread: [Int] = []
    @exclusivity(unchecked) private var actors = RecentActors()
    /// Who announced the aid that was spoken of last.
    @exclusivity(unchecked) private(set) var aidGiver: [String]?
    /// The sentence that is being read.
    @exclusivity(unchecked) var sentence = 0
    @exclusivity(unchecked) private var gifts: RecentGifts
    /// The system that was named last, and in which sentence.
    @exclusivity(unchecked) private var lastNamed: (system: Int, sentence: Int)?

    /// Remembers nothing yet of an article with so many systems.
    init(text: TokenisedArticle, speakers: Speakers, systems: Int) {
        self.text = text
        self.speakers = speakers
        gifts = RecentGifts(systems: systems)
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

    /// Who was the first to stand free in the sentence before.
    var subject: ActorMention? {
        catchUp()
        return actors.subject.flatMap { sentence - $0.sentence <= 1 ? $0.actor : nil }
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
        let isSame = gifts.last.map { paragraph(of: $0.sentence) == paragraph(of: sentence) } ?? false
        let gift = RecentGifts.Gift(
            givers: names, recipient: recipient, system: system, status: status, sentence: sentence)
        gifts.learn(gift, inSameParagraph: isSame)
    }

    /// The system that the sentence right before one was of.
    func lastSystem(before sentence: Int) -> Int? {
        gifts.last.flatMap { sentence - $0.sentence == 1 ? $0.system : nil }
    }

    /// Who was said to be given something in one of the last sentences.
    var recentRecipient: String? { gifts.recipient.flatMap { sentence - $0.sentence <= 4 ? $0.name : nil } }

    /// Who was said to give something in one of the last sentences.
    var recentGiver: [String]? {
        guard let last = gifts.last, sentence - last.sentence <= 3 else { return nil }
        return last.givers
    }

    /// Who was said to give something before in the paragraph, and nobody else.
    var giverOfParagraph: [String]? {
        guard let last = gifts.last, !gifts.isOfSeveral, paragraph(of: last.sentence) == paragraph(of: sentence) else {
            return nil
        }
        return recentGiver
    }

    /// Who was said to have given something to a receiver in one of the last sentences: « a reçu des armes françaises. Elle a
    /// réceptionné … »
    func recentGiver(to receiver: String?) -> [String]? {
        guard let receiver, let last = gifts.last, last.recipient == receiver, last.status == .delivered else {
            return nil
        }
        return recentGiver
    }

    /// What was said of the gift told of in one of the last sentences.
    var recentStatus: Commitment.Status? { recentGiver == nil ? nil : gifts.last?.status }

    /// Who alone of some has been said to give anything.
    func onlyGiver(among names: [String]) -> String? { gifts.onlyGiver(among: names) }

    /// Who alone has been said to give a system.
    func onlyGiver(of system: Int) -> [String]? { gifts.onlyGiver(of: system) }

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
