import Templating

/// Writes SVG with presentation attributes only, which browsers, printers and PDF renderers all understand.
struct SVGWriter {
    /// The class of an element (its colour on screen) and the colour where there is no stylesheet.
    enum Paint {
        case solid, grid, base, tick, edge

        var className: String {
            switch self {
            case .solid: "d-solid"
            case .grid: "d-grid"
            case .base: "d-base"
            case .tick: "d-tick"
            case .edge: "d-edge"
            }
        }

        var colour: String {
            switch self {
            case .solid: "#15211f"
            case .grid: "#c9d1ce"
            case .base, .edge: "#788582"
            case .tick: "#4b5956"
            }
        }
    }

    /// What a text is: its class, size in units and weight.
    enum TextStyle {
        case axis, row, label, subject

        var className: String {
            switch self {
            case .axis: "d-axis"
            case .row: "d-row"
            case .label: "d-label"
            case .subject: "d-subject"
            }
        }

        var colour: String {
            switch self {
            case .axis, .row: "#4b5956"
            case .label, .subject: "#15211f"
            }
        }

        /// Never below 12: the drawing is shown at its own size.
        var size: Double { self == .axis ? 12 : 13 }
    }

    /// Where a text stands relative to its point.
    enum Anchor: String {
        case start, middle, end
    }

    private(set) var body = ""

    /// A number with at most one decimal, the same on every machine: `12.25` gives `12.3`, `12.0` gives `12`.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let magnitude = tenths.magnitude
        let sign = tenths < 0 ? "-" : ""
        return magnitude % 10 == 0 ? "\(sign)\(magnitude / 10)" : "\(sign)\(magnitude / 10).\(magnitude % 10)"
    }

    mutating func line(
        _ paint: Paint, from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double = 1
    ) {
        path(paint, "M\(Self.point(start)) L\(Self.point(end))", width: width)
    }

    mutating func path(_ paint: Paint, _ data: String, width: Double, isDotted: Bool = false) {
        body += #"<path class="\#(paint.className)" fill="none" stroke="\#(paint.colour)""#
        if width != 1 { body += #" stroke-width="\#(Self.number(width))""# }
        if isDotted { body += #" stroke-dasharray="2 4""# }
        body += #" d="\#(data)"/>"# + "\n"
    }

    mutating func circle(x: Double, y: Double, radius: Double) {
        body += #"<circle class="d-solid" fill="\#(Paint.solid.colour)" cx="\#(Self.number(x))" "#
        body += #"cy="\#(Self.number(y))" r="\#(Self.number(radius))"/>"# + "\n"
    }

    mutating func square(x: Double, y: Double, width: Double, height: Double) {
        body += #"<rect class="d-solid" fill="\#(Paint.solid.colour)" x="\#(Self.number(x))" y="\#(Self.number(y))" "#
        body += #"width="\#(Self.number(width))" height="\#(Self.number(height))"/>"# + "\n"
    }

    mutating func diamond(x: Double, y: Double, radius: Double) {
        let r = Self.number(radius)
        body += #"<path class="d-solid" fill="\#(Paint.solid.colour)" "#
        body +=
            #"d="M\#(Self.number(x - radius)) \#(Self.number(y)) l\#(r) -\#(r) l\#(r) \#(r) l-\#(r) \#(r)z"/>"# + "\n"
    }

    mutating func text(
        _ text: String, _ style: TextStyle, x: Double, y: Double, anchor: Anchor = .start, address: String? = nil
    ) {
        if let address { body += #"<a href="\#(HTMLEscaping.escape(address))">"# }
        body += #"<text class="\#(style.className)" fill="\#(style.colour)" font-size="\#(Self.number(style.size))""#
        if style == .subject { body += #" font-weight="700""# }
        if anchor != .start { body += #" text-anchor="\#(anchor.rawValue)""# }
        body += #" x="\#(Self.number(x))" y="\#(Self.number(y))">\#(HTMLEscaping.escape(text))</text>"#
        if address != nil { body += "</a>" }
        body += "\n"
    }

    /// Clears the ground under a centred text that lines pass behind; painted before the text itself.
    mutating func halo(_ text: String, _ style: TextStyle, x: Double, y: Double) {
        body += ##"<text class="d-halo" data-decor="" aria-hidden="true" fill="#f7f8f6" stroke="#f7f8f6" "##
        body += #"stroke-width="5" stroke-linejoin="round" font-size="\#(Self.number(style.size))""#
        if style == .subject { body += #" font-weight="700""# }
        body += #" text-anchor="middle" x="\#(Self.number(x))" y="\#(Self.number(y))">"#
        body += "\(HTMLEscaping.escape(text))</text>\n"
    }

    /// The whole drawing in its own units, one unit being a pixel at usual size.
    func svg(className: String, width: Double, height: Double, isHidden: Bool) -> String {
        let size = "\(Self.number(width)) \(Self.number(height))"
        let hidden = isHidden ? #" aria-hidden="true""# : ""
        return #"<svg class="\#(className)" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(size)" "#
            + #"width="\#(Self.number(width))" height="\#(Self.number(height))"\#(hidden) focusable="false">"#
            + "\n" + body + "</svg>"
    }

    static func point(_ point: (x: Double, y: Double)) -> String { "\(number(point.x)) \(number(point.y))" }
}
