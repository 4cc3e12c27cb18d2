import Briefing
import Foundation
import Testing

@testable import Website

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct LinksDrawingTests {
    private static func graph(left: Int, right: Int) -> LinksGraph {
        LinksGraph(
            subject: "Anneke Verhulst", mark: .minister,
            left: (0..<left).map { .init(label: "Réunion \($0)", address: "../meetings/m\($0).html", weight: $0) },
            leftMark: .meeting, leftRest: left > 11 ? "et 3 autres" : nil,
            right: (0..<right).map { .init(label: "Système <\($0)>", address: "../systems/s\($0).html", weight: 1) },
            rightMark: .system)
    }

    @Test func drawsAnEdgeAndALinkForEachNode() {
        let svg = Drawing.links(Self.graph(left: 3, right: 2)).svg
        #expect(svg.components(separatedBy: #"class="d-edge""#).count == 6)
        #expect(svg.components(separatedBy: "<a href=").count == 6)
        #expect(svg.contains("Système &lt;1&gt;"))
        #expect(svg.contains("Anneke Verhulst"))
    }

    @Test func dotsAnEdgeWithoutStatements() {
        let svg = Drawing.links(Self.graph(left: 3, right: 0)).svg
        #expect(svg.components(separatedBy: "stroke-dasharray").count == 2)
    }

    @Test func saysHowManyAreLeftOut() {
        #expect(Drawing.links(Self.graph(left: 12, right: 1)).svg.contains("et 3 autres"))
    }

    @Test func isWellFormedAndWithoutStyle() {
        let svg = Drawing.links(Self.graph(left: 12, right: 12)).svg
        #expect(XMLParser(data: Data(svg.utf8)).parse())
        #expect(!svg.contains("style="))
    }

    @Test(arguments: [
        (0.0, "0"), (12.0, "12"), (12.25, "12.3"), (-3.04, "-3"), (-3.96, "-4"), (0.04, "0"), (99.95, "100"),
    ])
    func writesNumbersWithOneDecimal(_ value: Double, _ expected: String) {
        #expect(SVGWriter.number(value) == expected)
    }

    @Test func cutsLabelsThatAreTooLong() {
        let label = String(repeating: "Réunion ", count: 12)
        let fitted = TextWidth.fitted(label, size: 13, width: 205)
        #expect(fitted.hasSuffix("…") && TextWidth.of(fitted, size: 13) <= 205)
        #expect(TextWidth.fitted("court", size: 13, width: 205) == "court")
    }
}
