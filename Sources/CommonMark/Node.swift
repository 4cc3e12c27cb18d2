internal import CCMark

/// A node of a document's tree; it keeps its document alive.
public struct Node {
    let pointer: OpaquePointer
    /// The document it belongs to, in its tree or beside it.
    public let document: Document

    init(_ pointer: OpaquePointer, in document: Document) {
        self.pointer = pointer
        self.document = document
    }

    /// What it is.
    public var kind: NodeKind { NodeKind(cmark_node_get_type(pointer)) }

    /// The text of a text, code or HTML node, the content of a code block; `nil` for other kinds.
    public var literal: String? { cmark_node_get_literal(pointer).map { String(cString: $0) } }

    /// Calls `body` with the literal's UTF-8 bytes, or with none for kinds that have no literal.
    public func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        guard let text = cmark_node_get_literal(pointer) else {
            return try body(UnsafeBufferPointer(start: nil, count: 0))
        }
        var count = 0
        while text[count] != 0 { count += 1 }
        return try text.withMemoryRebound(to: UInt8.self, capacity: count) {
            try body(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// Changes the literal; without effect on kinds that have none.
    public func setLiteral(_ text: String) { cmark_node_set_literal(pointer, text.replacingNULs) }

    /// Where a link or image leads, percent signs as written; `nil` for other kinds.
    public var destination: String? { cmark_node_get_url(pointer).map { String(cString: $0) } }

    /// Changes where a link or image leads; without effect on other kinds.
    public func setDestination(_ destination: String) { cmark_node_set_url(pointer, destination.replacingNULs) }

    /// The info string of a fenced code block, such as `panel`; `nil` for other kinds, empty for indented code.
    public var fenceInfo: String? { cmark_node_get_fence_info(pointer).map { String(cString: $0) } }

    /// 1 to 6 for a heading, otherwise `nil`.
    public var headingLevel: Int? {
        let level = cmark_node_get_heading_level(pointer)
        return level == 0 ? nil : Int(level)
    }

    /// Where the node begins in the Markdown; `nil` for nodes that were made later.
    ///
    /// libcmark counts the columns of inlines from the start of their paragraph's text: after the first line they
    /// can be too small by the indentation of their line.
    public var start: SourcePosition? {
        document.position(line: cmark_node_get_start_line(pointer), byteColumn: cmark_node_get_start_column(pointer))
    }

    /// The 1-based lines that a block takes up; `nil` for nodes that were made later.
    public var lines: ClosedRange<Int>? {
        let first = Int(cmark_node_get_start_line(pointer))
        let last = Int(cmark_node_get_end_line(pointer))
        return first >= 1 && last >= first ? first...last : nil
    }
}

extension Node: Hashable {
    public static func == (left: Node, right: Node) -> Bool { left.pointer == right.pointer }

    public func hash(into hasher: inout Hasher) { hasher.combine(pointer) }
}
