/// A subject between the meetings (left) and the systems (right) it is linked to.
public struct LinksGraph: Hashable, Sendable {
    /// Something that the subject is linked to.
    public struct Node: Hashable, Sendable {
        /// Its name, shortened by the drawing where it is too long.
        public var label: String
        /// Where it leads, relative to the page, such as `../systems/iris-t.html`.
        public var address: String
        /// Statements that make the link: the width of the line; a dotted line for none.
        public var weight: Int

        /// Makes a node.
        public init(label: String, address: String, weight: Int) {
            self.label = label
            self.address = address
            self.weight = weight
        }
    }

    /// The mark of the subject's kind.
    public enum Mark: Hashable, Sendable {
        case minister, meeting, system
    }

    /// The subject's name.
    public var subject: String
    /// The subject's mark.
    public var mark: Mark
    /// What stands left of the subject, in order, and its mark.
    public var left: [Node]
    /// The mark of what stands left.
    public var leftMark: Mark
    /// How many more there are than `left` shows, in words, such as « et 3 autres ».
    public var leftRest: String?
    /// What stands right of the subject, in order.
    public var right: [Node]
    /// The mark of what stands right.
    public var rightMark: Mark
    /// How many more there are than `right` shows, in words.
    public var rightRest: String?

    /// Makes a graph.
    public init(
        subject: String, mark: Mark, left: [Node], leftMark: Mark, leftRest: String? = nil, right: [Node],
        rightMark: Mark, rightRest: String? = nil
    ) {
        self.subject = subject
        self.mark = mark
        self.left = left
        self.leftMark = leftMark
        self.leftRest = leftRest
        self.right = right
        self.rightMark = rightMark
        self.rightRest = rightRest
    }
}
