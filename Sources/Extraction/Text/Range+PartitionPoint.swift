extension Range<Int> {
    /// The first number that meets a condition which all numbers behind it meet too, else the upper bound.
    @inline(__always)
    func partitionPoint(where condition: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if condition(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
