/// Values in their order, of which one alone needs no memory of its own.
struct Few<Element: Sendable>: Sendable {
    /// The first one; `nil` where there are none.
    private(set) var first: Element?
    private var others: [Element] = []

    /// No values.
    init() {}

    init(_ elements: some Sequence<Element>) { append(contentsOf: elements) }

    /// Adds a value behind all others.
    mutating func append(_ element: Element) {
        if first == nil { first = element } else { others.append(element) }
    }

    /// Adds several.
    mutating func append(contentsOf elements: some Sequence<Element>) {
        for element in elements { append(element) }
    }
}

extension Few: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { first == nil ? 0 : others.count + 1 }
    var isEmpty: Bool { first == nil }

    subscript(position: Int) -> Element {
        get {
            if position == 0, let first { return first }
            return others[position - 1]
        }
        set {
            if position == 0, first != nil { first = newValue } else { others[position - 1] = newValue }
        }
    }
}

extension Few: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { self.init(elements) }
}
