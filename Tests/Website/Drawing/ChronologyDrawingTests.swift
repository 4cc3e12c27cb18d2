import Briefing
import BriefingModel
import Foundation
import Testing

@testable import Website

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct ChronologyDrawingTests {
    private static let labels = ChronologyStrip.Labels(
        meetings: "Réunions", statements: "Déclarations", articles: "Articles",
        months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."])

    private static func day(_ iso: String) throws -> Int { try #require(PartialDate(iso: iso)).firstDayNumber }

    private static func strip() throws -> ChronologyStrip {
        ChronologyStrip(
            meetings: try [
                ("2031-06-15", "15 juin, Arvel"), ("2031-10-12", "12 oct., Arvel"), ("2031-10-20", "20 oct. & <x>"),
            ]
            .map { .init(days: try day($0.0)...(try day($0.0) + 1), label: $0.1, shortLabel: String($0.1.prefix(7))) },
            statements: try ["2031-06-15", "2031-10-12", "2031-10-12"].map(day),
            articles: try ["2031-05-02", "2031-10-12"].map(day), labels: labels)
    }

    @Test func drawsAWideAndANarrowStripThatSayTheSameAndAreHidden() throws {
        let svg = Drawing.chronology(try Self.strip()).svg
        #expect(svg.components(separatedBy: "<svg ").count == 3)
        #expect(svg.contains(#"class="strip-wide""#) && svg.contains(#"class="strip-narrow""#))
        #expect(svg.components(separatedBy: #"aria-hidden="true""#).count == 3)
        #expect(svg.components(separatedBy: "<circle").count == 7)
    }

    @Test func drawsVeryManyStatementsInBoundedSize() throws {
        let first = try Self.day("2031-01-01")
        let days = (0..<1000).flatMap { Array(repeating: first + $0, count: 1 + $0 % 12) }
        let strip = ChronologyStrip(meetings: [], statements: days, articles: days, labels: Self.labels)
        let svg = Drawing.chronology(strip).svg
        #expect(svg.utf8.count < 60_000)
        #expect(!svg.contains("<circle"))
    }

    @Test func usesPresentationAttributesOnlyAndTextOfTwelveUnitsAtLeast() throws {
        let svg = Drawing.chronology(try Self.strip()).svg
        for refused in ["style=", "<use", "<style", "url(", "<script"] { #expect(!svg.contains(refused)) }
        let sizes = svg.components(separatedBy: #"font-size=""#).dropFirst().compactMap {
            Double($0.prefix { $0 != "\"" })
        }
        #expect(!sizes.isEmpty)
        #expect(sizes.allSatisfy { $0 >= 12 })
        #expect(svg.contains("20 oct. &amp; &lt;x&gt;"))
        #expect(svg.components(separatedBy: "<text").count == svg.components(separatedBy: "</text>").count)
    }

    @Test func isWellFormedXML() throws {
        let svg = Drawing.chronology(try Self.strip()).svg
        let parser = XMLParser(data: Data("<x>\(svg)</x>".utf8))
        #expect(parser.parse())
    }

    @Test func drawsNothingWhenNothingIsDated() {
        let strip = ChronologyStrip(meetings: [], statements: [], articles: [], labels: Self.labels)
        #expect(Drawing.chronology(strip).svg.isEmpty)
    }

    @Test func writesTheNumberOfAStackTooHighToDraw() throws {
        var strip = try Self.strip()
        strip.statements = Array(repeating: try Self.day("2031-10-12"), count: 40)
        let svg = Drawing.chronology(strip).svg
        #expect(svg.contains(">40</text>"))
        #expect(svg.components(separatedBy: "<circle").count < 25)
    }

    @Test func numbersOfStacksSideBySideNeverTouch() throws {
        var strip = try Self.strip()
        let days = try ["2031-06-15", "2031-06-20", "2031-06-25", "2031-06-30"].map(Self.day)
        strip.statements = days.flatMap { Array(repeating: $0, count: 16) }
        let narrow = try #require(Drawing.chronology(strip).svg.components(separatedBy: "strip-narrow").last)
        let numbers = try narrow.matches(of: Regex(#"<text [^>]*?x="([0-9.]+)" y="([0-9.]+)"[^>]*>16</text>"#)).map {
            (x: try #require(Double($0[1].substring ?? "")), y: try #require(Double($0[2].substring ?? "")))
        }
        #expect(numbers.count == 4)
        for (place, one) in numbers.enumerated() {
            for other in numbers[..<place] { #expect(abs(one.x - other.x) >= 15 || abs(one.y - other.y) >= 12) }
        }
        #expect(Set(numbers.map(\.y)).count > 1)
    }

    @Test(arguments: [
        (1, 1), (60, 1), (400, 3), (4000, 40),
    ])
    func labelsOfTheAxisNeverTouch(_ days: Int, _ leastTicks: Int) throws {
        let first = try Self.day("2031-05-17")
        for (left, right) in [(104.0, 754.0), (6.0, 336.0)] {
            let axis = TimeAxis(first: first, last: first + days, left: left, right: right)
            let ticks = axis.ticks(months: Self.labels.months)
            #expect(!ticks.isEmpty)
            #expect(ticks.map(\.x) == ticks.map(\.x).sorted())
            let ends = ticks.compactMap { tick in
                tick.label.map { (tick.x + 4, tick.x + 4 + TextWidth.of($0, size: 12)) }
            }
            #expect(zip(ends, ends.dropFirst()).allSatisfy { $0.1 <= $1.0 })
            #expect(ends.allSatisfy { $0.1 <= right + 6 })
        }
    }
}

@Suite struct LabelPlacingTests {
    @Test func triesRightThenLeftThenAboveThenGivesUp() {
        var placing = LabelPlacing(marks: [100...110], within: 0...300)
        #expect(placing.place(besides: 100...110, width: 60) == .right)
        #expect(placing.place(besides: 100...110, width: 60) == .left)
        #expect(placing.place(besides: 100...110, width: 60) == .above)
        #expect(placing.place(besides: 100...110, width: 60) == .none)
    }

    @Test func neverCoversAnotherMark() {
        var placing = LabelPlacing(marks: [100...110, 130...140], within: 0...300)
        #expect(placing.place(besides: 100...110, width: 40) == .left)
    }

    @Test func keepsInsideTheBounds() {
        var placing = LabelPlacing(marks: [280...290], within: 0...300)
        #expect(placing.place(besides: 280...290, width: 40) == .left)
        #expect(LabelPlacing.above(280...290, width: 80, within: 0...300) == 220...300)
    }
}
