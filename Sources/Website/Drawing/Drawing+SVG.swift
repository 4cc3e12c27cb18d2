import Briefing

extension Drawing {
    /// The picture as SVG to stand inside a page.
    public var svg: String {
        switch self {
        case .chronology(let strip): ChronologyDrawing.svg(strip)
        case .links(let graph): LinksDrawing.svg(graph)
        }
    }
}
