import BriefingModel

/// Dates in the wrong order, and offices that two people hold at once.
struct DateAudit {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ knowledge: Knowledge, _ articles: [Article]) {
        for meeting in knowledge.meetings {
            note("start", meeting.start, "end", meeting.end, at: meeting.page.keyLocations["end"], meeting.page.path)
        }
        for minister in knowledge.ministers {
            for office in minister.offices {
                note("from", office.from, "to", office.to, at: office.location, minister.page.path)
            }
        }
        for article in articles {
            note("date", article.published, "updated", article.updated, at: nil, article.path)
        }
        noteOverlaps(knowledge.ministers)
    }

    private mutating func note(
        _ earlier: String, _ first: PartialDate?, _ later: String, _ second: PartialDate?,
        at location: SourceLocation?, _ path: String
    ) {
        guard let first, let second, second.lastDayNumber < first.firstDayNumber else { return }
        let problem = AuditProblem.datesReversed(earlier: earlier, first, later: later, second)
        diagnostics.append(problem.diagnostic(at: location ?? SourceLocation(file: path)))
    }

    /// The same office of the same country or organisation, held on two common days at least: one is a handover.
    private mutating func noteOverlaps(_ ministers: [MinisterPage]) {
        var held: [String: [(office: Office, page: EntityPage)]] = [:]
        for minister in ministers {
            for office in minister.offices {
                guard let of = office.of, let from = office.from, office.to.map({ from <= $0 }) ?? true else {
                    continue
                }
                let key = Folding.words("\(office.title), \(of)")
                let clash = held[key]?.first { other in Self.shareTwoDays(office, other.office) }
                if let clash {
                    let problem = AuditProblem.officesOverlap(
                        title: "\(office.title), \(of)", holder: minister.page.name, other: clash.page.name,
                        otherPath: clash.page.path)
                    diagnostics.append(
                        problem.diagnostic(at: office.location ?? SourceLocation(file: minister.page.path)))
                }
                held[key, default: []].append((office, minister.page))
            }
        }
    }

    /// Whether both are held on two days for certain, whatever day a partial date means.
    private static func shareTwoDays(_ left: Office, _ right: Office) -> Bool {
        guard let leftFrom = left.from, let rightFrom = right.from else { return false }
        let start = max(leftFrom.lastDayNumber, rightFrom.lastDayNumber)
        let end = min(left.to?.firstDayNumber ?? .max, right.to?.firstDayNumber ?? .max)
        return start < end
    }
}
