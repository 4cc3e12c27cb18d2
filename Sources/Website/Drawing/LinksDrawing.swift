import Briefing

/// Draws a subject between what it is linked to; no layout by forces, so the same input gives the same bytes.
enum LinksDrawing {
    private static let width = 760.0
    private static let rowHeight = 36.0
    private static let leftX = 258.0
    private static let rightX = 540.0
    private static let middleX = 400.0

    /// The graph; its labels are links.
    static func svg(_ graph: LinksGraph) -> String {
        var writer = SVGWriter()
        let leftRows = graph.left.count + (graph.leftRest == nil ? 0 : 1)
        let rightRows = graph.right.count + (graph.rightRest == nil ? 0 : 1)
        let rows = max(leftRows, rightRows, 2)
        let height = Double(rows) * rowHeight + 16
        let middle = height / 2
        func y(_ index: Int, of count: Int) -> Double { middle + (Double(index) - Double(count - 1) / 2) * rowHeight }
        for (index, node) in graph.left.enumerated() {
            edge(from: (leftX, y(index, of: leftRows)), to: (middleX, middle), node.weight, &writer)
        }
        for (index, node) in graph.right.enumerated() {
            edge(from: (middleX, middle), to: (rightX, y(index, of: rightRows)), node.weight, &writer)
        }
        for (index, node) in graph.left.enumerated() {
            let y = y(index, of: leftRows)
            mark(graph.leftMark, x: leftX, y: y, radius: 5.5, &writer)
            label(node, x: leftX - 14, y: y, width: leftX - 18, anchor: .end, &writer)
        }
        for (index, node) in graph.right.enumerated() {
            let y = y(index, of: rightRows)
            mark(graph.rightMark, x: rightX, y: y, radius: 5.5, &writer)
            label(node, x: rightX + 14, y: y, width: width - rightX - 14, anchor: .start, &writer)
        }
        if let rest = graph.leftRest {
            writer.text(rest, .row, x: leftX - 14, y: y(leftRows - 1, of: leftRows) + 4.5, anchor: .end)
        }
        if let rest = graph.rightRest {
            writer.text(rest, .row, x: rightX + 14, y: y(rightRows - 1, of: rightRows) + 4.5)
        }
        mark(graph.mark, x: middleX, y: middle, radius: 11, &writer)
        let subject = TextWidth.fitted(graph.subject, size: SVGWriter.TextStyle.subject.size, width: 170)
        if graph.right.isEmpty {
            writer.text(subject, .subject, x: middleX + 20, y: middle + 4.5)
        } else {
            writer.halo(subject, .subject, x: middleX, y: middle + 30)
            writer.text(subject, .subject, x: middleX, y: middle + 30, anchor: .middle)
        }
        // What has nothing on its right needs no room there.
        let used = graph.right.isEmpty ? Self.middleX + 200 : Self.width
        return writer.svg(className: "links-drawing", width: used, height: height, isHidden: false)
    }

    private static func edge(
        from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ weight: Int, _ writer: inout SVGWriter
    ) {
        let bend = (end.x - start.x) / 2
        let data =
            "M\(SVGWriter.point(start)) C\(SVGWriter.point((start.x + bend, start.y))) "
            + "\(SVGWriter.point((end.x - bend, end.y))) \(SVGWriter.point(end))"
        writer.path(.edge, data, width: weight == 0 ? 1.2 : min(6, 1.2 + Double(weight) * 0.7), isDotted: weight == 0)
    }

    private static func mark(
        _ mark: LinksGraph.Mark, x: Double, y: Double, radius: Double, _ writer: inout SVGWriter
    ) {
        switch mark {
        case .minister: writer.circle(x: x, y: y, radius: radius)
        case .meeting: writer.square(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
        case .system: writer.diamond(x: x, y: y, radius: radius * 1.2)
        }
    }

    private static func label(
        _ node: LinksGraph.Node, x: Double, y: Double, width: Double, anchor: SVGWriter.Anchor,
        _ writer: inout SVGWriter
    ) {
        let text = TextWidth.fitted(node.label, size: SVGWriter.TextStyle.label.size, width: width)
        writer.text(text, .label, x: x, y: y + 4.5, anchor: anchor, address: node.address)
    }
}
