import BriefingModel

extension ArticleID {
    /// The slug of `name`, or, when nothing of it can be written in ASCII, `article-` and a number made from its bytes.
    static func made(from name: String) -> ArticleID {
        if let slug = Slug(name) { return ArticleID(slug) }
        // FNV-1a: the same name gives the same identifier everywhere.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        guard let slug = Slug("article-" + String(hash, radix: 16)) else { return made(from: "article") }
        return ArticleID(slug)
    }
}
