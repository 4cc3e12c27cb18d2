/// The names that templates ask for, with the bytes that they are made of.
final class AskedNames: @unchecked Sendable {
    /// The names; they and the list last as long as this object.
    let list: UnsafeBufferPointer<FieldName>
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ names: [String]) {
        bytes = .allocate(capacity: names.reduce(0) { $0 + $1.utf8.count })
        let list = UnsafeMutableBufferPointer<FieldName>.allocate(capacity: names.count)
        var start = 0
        for (place, name) in names.enumerated() {
            let end = start + name.utf8.count
            let room = UnsafeMutableBufferPointer(rebasing: bytes[start..<end])
            _ = room.initialize(fromContentsOf: name.utf8)
            list.initializeElement(at: place, to: FieldName(UnsafeBufferPointer(room)))
            start = end
        }
        self.list = UnsafeBufferPointer(list)
    }

    deinit {
        list.deallocate()
        bytes.deallocate()
    }
}
