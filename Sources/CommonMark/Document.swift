internal import CCMark

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A CommonMark document as a tree that can be walked, changed and rendered.
///
/// It owns all of its nodes, removed ones included, until it goes away, so that a `Node` is always safe to use. It is
/// not `Sendable`: any number of documents can be worked on in parallel, each of them by one worker.
public final class Document {
    let tree: OpaquePointer
    /// Roots of subtrees that stand outside the tree: nodes not yet inserted, and removed ones.
    var detached: Set<OpaquePointer> = []
    private let source: String
    private lazy var lines = LineIndex(source)

    /// Parses Markdown; every text is a document. Quotation marks and dashes stay as they are written.
    ///
    /// A NUL becomes U+FFFD, as CommonMark 0.30, 2.3 asks.
    ///
    /// - Throws: `outOfMemory`.
    public init(parsing markdown: String) throws(TreeError) {
        source = markdown.replacingNULs
        var source = source
        let parsed = source.withUTF8 { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let parsed else { throw .outOfMemory }
        tree = parsed
    }

    deinit {
        for node in detached { cmark_node_free(node) }
        cmark_node_free(tree)
    }

    /// The node of kind `document`.
    public var root: Node { Node(tree, in: self) }

    /// The document as an HTML fragment in safe mode: raw HTML becomes a comment, dangerous destinations are emptied.
    ///
    /// Only custom nodes bring HTML of their own.
    public func html(_ options: RenderingOptions = []) -> String {
        guard let text = cmark_render_html(tree, options.libraryOptions) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return String(cString: text)
    }

    /// The same as UTF-8, with bytes of the caller's own in the place of some blocks.
    ///
    /// - Parameter given: HTML that the caller vouches for, for a block right below the root that is to be left out;
    ///   `nil` for any other.
    public func html(insteadOf given: (Node) -> [UInt8]?) -> [UInt8] {
        var output: [UInt8] = []
        // As libcmark has it: no block begins within a line.
        func endLine() {
            if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
        }
        for block in root.children {
            endLine()
            if let html = given(block) {
                output += html
            } else if let text = cmark_render_html(block.pointer, CMARK_OPT_DEFAULT) {
                output.append(contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text)))
                cmark_get_default_mem_allocator().pointee.free(text)
            }
        }
        endLine()
        return output
    }

    /// A text node, not yet in the tree.
    public func makeText(_ text: String) throws(TreeError) -> Node {
        let node = try make(CMARK_NODE_TEXT)
        node.setLiteral(text)
        return node
    }

    /// A link, not yet in the tree and without content.
    public func makeLink(to destination: String, title: String = "") throws(TreeError) -> Node {
        let node = try make(CMARK_NODE_LINK)
        node.setDestination(destination)
        if !title.isEmpty { cmark_node_set_title(node.pointer, title.replacingNULs) }
        return node
    }

    /// A block that is rendered as `opening`, its children, `closing`; not yet in the tree.
    ///
    /// - Parameter opening: HTML that the caller vouches for, like `closing`.
    public func makeCustomBlock(opening: String, closing: String = "") throws(TreeError) -> Node {
        try makeCustom(CMARK_NODE_CUSTOM_BLOCK, opening, closing)
    }

    /// An inline that is rendered as `opening`, its children, `closing`; not yet in the tree.
    ///
    /// - Parameter opening: HTML that the caller vouches for, like `closing`.
    public func makeCustomInline(opening: String, closing: String = "") throws(TreeError) -> Node {
        try makeCustom(CMARK_NODE_CUSTOM_INLINE, opening, closing)
    }

    private func makeCustom(
        _ type: cmark_node_type, _ opening: String, _ closing: String
    ) throws(TreeError) -> Node {
        let node = try make(type)
        cmark_node_set_on_enter(node.pointer, opening.replacingNULs)
        if !closing.isEmpty { cmark_node_set_on_exit(node.pointer, closing.replacingNULs) }
        return node
    }

    private func make(_ type: cmark_node_type) throws(TreeError) -> Node {
        guard let pointer = cmark_node_new(type) else { throw .outOfMemory }
        detached.insert(pointer)
        return Node(pointer, in: self)
    }

    /// The place of a 1-based line and 1-based column in UTF-8 bytes, with the column in characters.
    func position(line: Int32, byteColumn: Int32) -> SourcePosition? {
        lines.position(line: Int(line), byteColumn: Int(byteColumn))
    }
}
