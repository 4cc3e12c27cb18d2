extension String {
    /// How many Unicode scalars it has, counted by their first bytes.
    var scalarCount: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}
