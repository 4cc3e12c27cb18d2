#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension String {
    /// Whether its UTF-8 comes before that of `other` in the order of bytes, the same for every locale.
    func precedesByBytes(_ other: String) -> Bool {
        let isBefore = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { other in
                guard let start = own.baseAddress, let otherStart = other.baseAddress else {
                    return own.count < other.count
                }
                let order = memcmp(start, otherStart, min(own.count, other.count))
                return order == 0 ? own.count < other.count : order < 0
            }
        }
        return (isBefore ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}
