import BriefingModel

@testable import Extraction

/// The transfers of named systems, or of what is given for them, as text: `actor system status number → recipient`, several parted by ` | `.
func commitments(in paragraphs: [String]) throws -> String {
    let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle(paragraphs))
    return facts.commitments.filter { !$0.generic }.map { one in
        let number = one.quantity.map { quantity in
            switch quantity.qualifier {
            case .exact: " \(quantity.value)"
            case .about: " ~\(quantity.value)"
            case .atLeast: " >\(quantity.value)"
            case .atMost: " <\(quantity.value)"
            case .plural: " \(quantity.value)s"
            }
        }
        let recipient = one.recipient.map { " → \($0)" }
        let gift = one.supply.map { "\($0) pour \(one.system)" } ?? one.system
        return "\(one.actor) \(gift) \(one.status)\(number ?? "")\(recipient ?? "")"
    }.joined(separator: " | ")
}
