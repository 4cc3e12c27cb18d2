internal import CCMark

extension Node {
    /// Takes it, with all below it, out of the tree; it can be inserted again elsewhere.
    public func remove() {
        guard pointer != document.tree else { return }
        cmark_node_unlink(pointer)
        document.detached.insert(pointer)
    }

    /// Puts `node` right before this one.
    public func insertBefore(_ node: Node) throws(TreeError) {
        try insert(node, into: parent?.kind) { cmark_node_insert_before(pointer, $0) }
    }

    /// Puts `node` right after this one.
    public func insertAfter(_ node: Node) throws(TreeError) {
        try insert(node, into: parent?.kind) { cmark_node_insert_after(pointer, $0) }
    }

    /// Puts `node` behind the last child.
    public func append(_ node: Node) throws(TreeError) {
        try insert(node, into: kind) { cmark_node_append_child(pointer, $0) }
    }

    /// Puts `node` in this one's place and takes this one out of the tree.
    public func replace(with node: Node) throws(TreeError) {
        try insertBefore(node)
        remove()
    }

    /// Moves all children behind the last child of `node`.
    public func moveChildren(to node: Node) throws(TreeError) {
        for child in children { try node.append(child) }
    }

    private func insert(
        _ node: Node, into parent: NodeKind?, _ operation: (OpaquePointer) -> Int32
    ) throws(TreeError) {
        guard node.document === document else { throw .otherDocument }
        guard node != self, operation(node.pointer) == 1 else { throw .notAllowed(node.kind, in: parent) }
        document.detached.remove(node.pointer)
    }
}
