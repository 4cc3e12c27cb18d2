import Briefing

/// A link's destination taken apart, after RFC 3986, 3.
struct LinkParts {
    /// What a published page may link to.
    static let publishedSchemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Everything before a first `:` that stands before any `/`, `?` or `#`, in lower case, whether it is a real scheme or not.
    let scheme: String?
    /// Whether it begins with `//`, or with what browsers take for it.
    let isNetworkPath: Bool
    /// The path with its percent-encoding read.
    let path: String
    /// What follows `?`.
    let query: String?
    /// What follows `#`, as written.
    let fragment: String?

    init(_ destination: String) {
        let bytes = Array(destination.utf8)
        let mark = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
        let question = bytes[..<mark].firstIndex(of: UInt8(ascii: "?")) ?? mark
        let hierarchy = bytes[..<question]
        fragment = mark < bytes.count ? String(decoding: bytes[(mark + 1)...], as: UTF8.self) : nil
        query = question < mark ? String(decoding: bytes[(question + 1)..<mark], as: UTF8.self) : nil
        let slash = hierarchy.firstIndex(of: UInt8(ascii: "/")) ?? hierarchy.endIndex
        scheme = hierarchy[..<slash].firstIndex(of: UInt8(ascii: ":")).map {
            String(decoding: hierarchy[..<$0], as: UTF8.self).lowercased()
        }
        let opening = hierarchy.prefix(2).map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        isNetworkPath = opening.elementsEqual("//".utf8)
        path = Self.decoded(hierarchy)
    }

    /// The path from the site's root, for a destination written on `page`; `nil` when it leads out of the site.
    ///
    /// `../systems/./iris-t.md` on `ministers/a` gives `systems/iris-t.md`; `/systems/` gives `systems/`.
    func path(from page: PagePath) -> String? {
        var folders: [Substring] = []
        if !path.hasPrefix("/") { folders = page.text.split(separator: "/").dropLast() }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        for part in parts {
            switch part {
            case ".": break
            case "..":
                guard folders.popLast() != nil else { return nil }
            default: folders.append(part)
            }
        }
        let leadsToFolder = path.hasSuffix("/") || parts.last == "." || parts.last == ".."
        let joined = folders.joined(separator: "/")
        return leadsToFolder && !joined.isEmpty ? joined + "/" : joined
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
