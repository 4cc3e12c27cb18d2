/// A verb or noun of a sentence that says what becomes of a thing.
struct Predicate {
    /// When its deed is, seen from the sentence.
    enum Time {
        case past, present, future, conditional
        /// `aurait livré`: said by others, vouched for by nobody.
        case hearsay
        /// Governed by another verb.
        case infinitive
        /// `livrant`.
        case gerund
        /// `livrés par`, without an auxiliary.
        case bareParticiple
        /// It is a noun.
        case noun
    }

    /// What a noun or set phrase says.
    enum Sort: String {
        case transfer, aid, holds, request, promise, ready, keep
        /// What one gets for oneself: `achat`.
        case purchase
        /// What keeps a transfer from happening.
        case ban
        /// What one means to do.
        case plan
        /// The end or beginning of a transfer.
        case done
    }

    /// The verb's deed; `nil` for a noun.
    var deed: TransferVerb.Deed?
    /// The noun's sort; `nil` for a verb.
    var sort: Sort?
    var time: Time
    /// `ont été livrés`.
    var isPassive = false
    /// `ne … pas`.
    var isNegated = false
    /// From the auxiliary to the verb.
    var tokens: Range<Int>

    /// Whether a subject stands before it.
    var isFinite: Bool {
        switch time {
        case .past, .present, .future, .conditional, .hearsay: true
        default: false
        }
    }

    /// Whether it is a noun for what is given: « une aide », « la livraison ».
    var isAid: Bool { sort == .aid || sort == .transfer }

    /// Whether it says that the thing stays where it is.
    var keeps: Bool { deed == .keep || deed == .talk || sort == .keep || sort == .purchase }

    /// Whether it says that somebody pays for the thing.
    var pays: Bool { deed == .buy || deed == .fund }
}
