extension Array {
    /// So many of one value.
    ///
    /// `init(repeating:count:)` looks up the type of its memory at run time, which takes as long as to fill a few thousand
    /// bytes.
    @inline(__always)
    init(each value: Element, count: Int) {
        self = []
        append(addingCapacity: count) { $0.append(repeating: value, count: count) }
    }
}
