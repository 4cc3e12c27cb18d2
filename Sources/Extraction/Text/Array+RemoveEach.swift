extension Array {
    /// Takes out all elements and keeps the memory, for few of them.
    ///
    /// `removeAll(keepingCapacity:)` takes as long as ten elements do.
    @inline(__always)
    mutating func removeEach() {
        while popLast() != nil {}
    }
}
