extension String {
    /// Takes well-formed UTF-8 as it is: to check once more what is known to be so takes most of the time of making a text.
    ///
    /// - Parameter bytes: whole characters of a text that has been read or checked before; never anything else.
    public init(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
        assert(String(validating: bytes, as: UTF8.self) != nil)
        if #available(macOS 26, *) {
            self.init(copying: UTF8Span(unchecked: bytes.span))
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }
}
