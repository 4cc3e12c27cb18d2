import BriefingModel

extension PageComposer {
    /// The anchor of an act on every page that shows it; it never moves when articles are added.
    func anchor(of act: Act) -> String {
        [
            "a-\(act.id.article)-p\(act.id.paragraph + 1)", Slug(act.actor)?.text, act.systemID.text,
            act.supply.flatMap { Slug($0) }?.text, act.status.rawValue,
            act.firstRecipient.flatMap { Slug($0) }?.text,
        ].compactMap { $0 }.joined(separator: "-")
    }

    /// The anchor of a statement on its article's page, which never moves: that of the quotation, or of its paragraph
    /// where the quotation cannot be marked.
    func anchorInArticle(of statement: StatementID) -> String {
        unmarkedStatements.contains(statement) ? "p\(statement.source.paragraph + 1)" : statement.anchorInArticle
    }

    /// The mark of a state where there is only text.
    static func sign(of status: Commitment.Status) -> String {
        switch status {
        case .delivered: "▰▰▰"
        case .pledged: "▰▰▱"
        case .planned: "▰▱▱"
        case .requested: "▱▱▱"
        }
    }

    /// Who gives or asks.
    func actor(_ act: Act) -> String {
        guard !act.actor.isEmpty else { return text.acts.unknownActor }
        return ready.places[act.actor]?.name ?? Self.capitalized(text.typeset(text.place(act.actor)))
    }

    /// Who receives, or who is asked; nothing where it is not told.
    func direction(_ act: Act) -> String? {
        guard let recipient = act.recipient, !recipient.isEmpty else { return nil }
        return ready.places[recipient]?.dative
    }

    /// A number as a table shows it (digits above, the article's words below) and as a sentence does.
    func figure(_ quantity: Quantity?) -> (number: String, words: String?, inline: String) {
        guard let quantity else { return (text.acts.noNumberShort, nil, text.acts.noNumber) }
        let number = text.numbers.text(quantity.value)
        let words = text.acts
        switch quantity.qualifier {
        case .exact: return (number, nil, number)
        case .about: return (number, words.about, "\(words.about)\u{A0}\(number)")
        case .atLeast: return (number, words.atLeast, "\(words.atLeast)\u{A0}\(number)")
        case .atMost: return (number, words.atMost, "\(words.atMost)\u{A0}\(number)")
        case .plural:
            let quoted = text.statements.openQuote + quantity.text + text.statements.closeQuote
            return (quoted, nil, quoted)
        }
    }

    /// « L’Allemagne a livré 4 IRIS-T à l’Ukraine », « L’Ukraine demande : munitions, au moins 100 ».
    func sentence(_ act: Act) -> String {
        let place = PlaceNames.place(act.actor)
        let forms = text.acts.verbs[act.status] ?? []
        let isFrench = text.acts.grammar == .french
        let verb = (isFrench && place.isPlural ? forms.last : forms.first) ?? ""
        let opening: String
        if PlaceNames.isKnown(act.actor) {
            opening = Self.capitalized(isFrench ? place.subject : place.english) + " " + verb
        } else {
            // Whether a name that is not known wants a plural verb cannot be told.
            opening = actor(act) + text.acts.colon + (text.words.states[act.status] ?? "")
        }
        let direction = direction(act).map { " " + $0 } ?? ""
        let joint = PlaceNames.isKnown(act.actor) ? text.acts.colon : ", "
        let figures = act.figures.compactMap(\.quantity)
        let gift = gift(act)
        guard let quantity = figures.first else {
            return "\(opening)\(direction)\(joint)\(gift), \(text.acts.noNumber)"
        }
        let number = figure(quantity).inline
        let others = figures.dropFirst().map { figure($0).inline }
        let alternatives = others.isEmpty ? "" : " (\(text.acts.or)\(text.list(others)))"
        if act.isGeneric || quantity.qualifier == .plural || !PlaceNames.isKnown(act.actor) {
            return "\(opening)\(direction)\(joint)\(gift), \(number)\(alternatives)"
        }
        return "\(opening) \(number)\(alternatives) \(gift)\(direction)"
    }

    /// The newest of some acts, in the order of the list.
    func newest(_ acts: [Act], limit: Int) -> [Act] {
        guard acts.count > limit else { return acts }
        let days = acts.map { $0.published?.firstDayNumber ?? .min }
        return acts.indices.sorted { (days[$1], $0) < (days[$0], $1) }.prefix(limit).sorted().map { acts[$0] }
    }

    /// Acts, newest first; the undated ones last.
    func newestFirst(_ acts: [Act]) -> [Act] {
        acts.enumerated().sorted { left, right in
            switch (left.element.published, right.element.published) {
            case (let leftDate?, let rightDate?) where leftDate != rightDate: rightDate < leftDate
            case (.some, .none): true
            case (.none, .some): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }
}
