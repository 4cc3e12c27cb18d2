/// Why a document's tree could not be made or changed.
public enum TreeError: Error, Hashable, Sendable {
    /// A node of one kind cannot stand there, such as a block within a line, or a node within itself.
    case notAllowed(NodeKind, in: NodeKind?)
    /// The node belongs to another document.
    case otherDocument
    /// libcmark could not allocate a node.
    case outOfMemory
}
