/// What a verb around a transfer says, and in which form it stands.
struct TransferVerb: Sendable {
    /// What the verb does with the thing.
    enum Deed: String, Sendable {
        case give, receive, arrive
        /// Gives, with the thing behind `de`: « équiper l’armée de chars ».
        case equip
        /// Promises or allows it, with the thing itself as object: « a promis des chars ».
        case announce
        /// Agrees with another on who gives, which the verb leaves open: « ont signé un contrat de vente ».
        case contract
        /// Waits for what another gives.
        case expect
        /// Begins, goes on or ends giving.
        case begin
        /// Decides or confirms that it be given: « a décidé d’envoyer ».
        case decide
        /// Allows it, or allows another to give.
        case allow
        /// Means or wishes to give.
        case consider
        case request, refuse
        /// Says that another gives: « accuse Téhéran de fournir ».
        case accuse
        /// Buys: for oneself unless the text says for whom.
        case buy
        /// Pays for what another gives: « financer la livraison ».
        case fund
        /// Thanks another for what was given.
        case thank
        /// Has, uses, makes, moves: no transfer.
        case keep
        /// Speaks of it only.
        case talk
        /// `va`, `doit`, `peut` before another verb.
        case go, must, might
        /// `vient` before another verb.
        case come

        /// Whether another verb tells what is done: « a décidé de livrer ».
        var leadsToVerb: Bool {
            switch self {
            case .decide, .consider, .allow, .announce, .go, .come, .must, .begin: true
            default: false
            }
        }
    }

    /// The form that the verb stands in.
    enum Form: String, CaseIterable, Sendable {
        case present, imperfect, future, conditional, infinitive, participle, gerund, preterite

        /// The place among all forms.
        var index: Int {
            switch self {
            case .present: 0
            case .imperfect: 1
            case .future: 2
            case .conditional: 3
            case .infinitive: 4
            case .participle: 5
            case .gerund: 6
            case .preterite: 7
            }
        }
    }

    let deed: Deed
    let form: Form

    /// Reads a lexicon's payload `deed form`.
    init?(_ payload: String) {
        guard let space = payload.utf8.firstIndex(of: UInt8(ascii: " ")),
            let deed = Deed(rawValue: String(payload[..<space])),
            let form = Form(rawValue: String(payload[payload.utf8.index(after: space)...]))
        else { return nil }
        self.deed = deed
        self.form = form
    }

    /// The payload for a verb's form.
    static func payload(_ deed: String, _ form: Form) -> String { deed + " " + form.rawValue }
}
