internal import CCMark

extension Node {
    /// The node around it.
    public var parent: Node? { node(cmark_node_parent(pointer)) }
    /// The first of its children.
    public var firstChild: Node? { node(cmark_node_first_child(pointer)) }
    /// The node after it within its parent.
    public var next: Node? { node(cmark_node_next(pointer)) }
    /// The node before it within its parent.
    public var previous: Node? { node(cmark_node_previous(pointer)) }

    /// Its children as they are now, so that they can be moved while going through them.
    public var children: [Node] {
        var children: [Node] = []
        var child = cmark_node_first_child(pointer)
        while let current = child {
            children.append(Node(current, in: document))
            child = cmark_node_next(current)
        }
        return children
    }

    /// All nodes below it in document order, as they are now, however deep they stand.
    ///
    /// - Parameter enters: whether to go on below a node; the node itself is in the list either way.
    public func descendants(where enters: (NodeKind) -> Bool = { _ in true }) -> [Node] {
        var found: [Node] = []
        var next = cmark_node_first_child(pointer)
        while let current = next {
            let node = Node(current, in: document)
            found.append(node)
            if enters(node.kind), let child = cmark_node_first_child(current) {
                next = child
                continue
            }
            next = following(current)
        }
        return found
    }

    /// The text that a reader sees of it: line breaks are spaces, raw HTML is left out.
    public var plainText: String {
        var text = ""
        for node in descendants() {
            switch node.kind {
            case .text, .code: text += node.literal ?? ""
            case .softBreak, .lineBreak: text += " "
            default: break
            }
        }
        return text
    }

    /// What comes after `current` and all below it, within this node.
    private func following(_ current: OpaquePointer) -> OpaquePointer? {
        var current = current
        while current != pointer {
            if let next = cmark_node_next(current) { return next }
            guard let parent = cmark_node_parent(current) else { return nil }
            current = parent
        }
        return nil
    }

    private func node(_ pointer: OpaquePointer?) -> Node? { pointer.map { Node($0, in: document) } }
}
