import Briefing
import BriefingModel

/// The anchors of a page: none is given twice.
struct AnchorNames {
    private var taken: Set<String> = []

    /// Keeps a passage's anchors from being given to a heading.
    mutating func reserve(_ passage: Passage) {
        taken.insert(passage.anchor)
        for case .quotation(let anchor, _) in passage.annotations.lazy.map(\.content) { taken.insert(anchor) }
    }

    /// Keeps every `id="…"` of `html` from being given to a heading.
    mutating func reserve(in html: [UInt8]) {
        html.withUnsafeBufferPointer { bytes in
            var next = 0
            while let sign = bytes.place(of: UInt8(ascii: "="), from: next) {
                next = sign + 1
                guard sign >= 2, bytes[sign - 2] == UInt8(ascii: "i"), bytes[sign - 1] == UInt8(ascii: "d"),
                    next + 2 < bytes.count, bytes[next] == UInt8(ascii: "\"")
                else { continue }
                let start = next + 1
                next = bytes.place(of: UInt8(ascii: "\""), from: start) ?? bytes.count
                taken.insert(String(decoding: bytes[start..<next], as: UTF8.self))
            }
        }
    }

    /// An anchor for a heading: its slug, with a number when that is taken.
    ///
    /// `Déclarations` gives `declarations`, the next one `declarations-2`; a heading without letters gives `section`.
    mutating func claim(for heading: String) -> String {
        let base = Slug(heading)?.text ?? "section"
        var anchor = base
        var number = 2
        while !taken.insert(anchor).inserted {
            anchor = "\(base)-\(number)"
            number += 1
        }
        return anchor
    }
}
