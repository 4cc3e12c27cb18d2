import BriefingModel
import Testing

@testable import Briefing

@Suite struct DayEvidenceTests {
    @Test(arguments: [
        ("2031-10-12", "ARVEL, 12 oct. 2031 – Les ministres siègent.", nil, true),
        ("2031-10-12", "Les ministres siègent le 13 octobre.", nil, false),
        ("2031-10-12", "The ministers meet on 12 October.", nil, true),
        ("2031-10-01", "Ils se voient le 1er octobre.", nil, true),
        // A Sunday: its name states the day in the news of that week only.
        ("2031-10-12", "Les ministres siègent dimanche.", "2031-10-13", true),
        ("2031-10-12", "Les ministres siègent dimanche.", "2031-11-13", false),
        ("2031-10-12", "Les ministres siègent dimanche.", nil, false),
        ("2031-10", "Les ministres siègent en octobre.", nil, true),
        ("2031", "Les ministres ont siégé en 2031.", nil, true), ("2031", "Les ministres ont siégé.", nil, false),
    ])
    func tellsWhetherAParagraphStatesADay(
        _ day: String, _ paragraph: String, _ published: String?, _ isStated: Bool
    ) throws {
        let date = try #require(PartialDate(iso: day))
        #expect(
            DayEvidence.states(date, paragraph, published: published.flatMap { PartialDate(iso: $0) }) == isStated)
    }

    @Test(arguments: [
        ("2027-01-01", "2031-05-19", "En poste de 2027 à 2031.", true),
        ("2027-01-01", "2031-05-19", "Nommé en 2027.", false), ("2027", nil, "Nommé en 2027.", true),
        (nil, nil, "Le ministre parle.", true),
    ])
    func tellsWhetherAParagraphGivesTheYearsOfAnOffice(
        _ from: String?, _ to: String?, _ paragraph: String, _ isStated: Bool
    ) {
        let office = Office(
            title: "ministre", from: from.flatMap { PartialDate(iso: $0) }, to: to.flatMap { PartialDate(iso: $0) })
        #expect(DayEvidence.states(office, paragraph) == isStated)
    }
}
