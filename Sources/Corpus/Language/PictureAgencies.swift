/// Agencies as picture credits write them, the same in every language.
enum PictureAgencies {
    /// Their names in bytes of UTF-8.
    static let names: [[UInt8]] = [
        "AFP", "AP", "REUTERS", "Reuters", "EPA", "SIPA", "Sipa", "Belga", "BELGA", "Keystone", "KEYSTONE", "ANP",
        "DPA",
        "ANSA", "TASS", "MAXPPP", "Getty",
    ].map { Array($0.utf8) }
}
