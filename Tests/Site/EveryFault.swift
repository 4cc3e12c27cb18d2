import Foundation
import TestSupport

/// A corpus with one of each fault that a corpus can have, and the place where each has to be reported.
///
/// In the texts `⟦name⟧` stands before the character where the fault `name` is, `⟦name|line⟧` anywhere in its line, and
/// `⟦name|file⟧` anywhere in its file; they are taken out before the files are written. Accents stand before the
/// places, so that a column counted in bytes would be wrong.
struct EveryFault {
    /// `articles/a.txt:3:7 unknown-key` for each fault, sorted.
    private(set) var expected: [String] = []
    /// The corpus, in a folder `corpus`, beside a folder `templates`.
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (path, marked) in Self.texts { try add(marked, at: path) }
        for (path, place, name) in Self.links {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path.appending("corpus").appending(path).string, withDestinationPath: place)
            expected.append("\(path) \(name)")
        }
        mkfifo(folder.path.appending("corpus/articles/été.txt").string, 0o600)
        expected.append("articles/été.txt not-a-file")
        try addFilesOfUnusualSize()
        if getuid() != 0 { try addFilesThatMayNotBeRead() }
        try folder.write("été", to: "templates/été.txt")
        expected.append("templates/été.txt unknown-template")
        expected.append("ministres misnamed")
        expected.sort()
    }

    /// The names of all faults in it.
    var names: Set<String> { Set(expected.compactMap { $0.split(separator: " ").last.map(String.init) }) }

    private mutating func add(_ marked: String, at path: String) throws {
        var text = ""
        for piece in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            guard piece.offset > 0, let end = piece.element.firstIndex(of: "⟧") else {
                text += piece.element
                continue
            }
            let parts = piece.element[..<end].split(separator: "|")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let place =
                switch parts.count > 1 ? parts[1] : "" {
                case "file": ""
                case "line": ":\(lines.count)"
                default: ":\(lines.count):\((lines.last?.count ?? 0) + 1)"
                }
            expected.append("\(path)\(place) \(parts[0])")
            text += piece.element[piece.element.index(after: end)...]
        }
        try folder.write(Self.bytes(of: text, at: path), to: "corpus/" + path)
    }

    /// `�` stands for bytes that are no text.
    private static func bytes(of text: String, at path: String) -> [UInt8] {
        if path.contains("utf16") {
            return [0xFF, 0xFE]
                + text.utf16.flatMap { unit -> [UInt8] in
                    unit == 0xFFFD ? [0x00, 0xD8] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
                }
        }
        if path.contains("windows") { return text.unicodeScalars.map { UInt8($0.value & 0xFF) } }
        return text.split(separator: "�", omittingEmptySubsequences: false).map { Array($0.utf8) }
            .joined(separator: [0xFF]).map(\.self)
    }

    private mutating func addFilesOfUnusualSize() throws {
        let deep = "articles/profond/" + (0..<70).map { _ in "d" }.joined(separator: "/")
        try folder.write("Trop loin.\n", to: "corpus/\(deep)/x.txt")
        expected.append("articles/profond/" + (0..<63).map { _ in "d" }.joined(separator: "/") + " folder-too-deep")
        try folder.write("", to: "corpus/articles/gros.txt")
        truncate(folder.path.appending("corpus/articles/gros.txt").string, 1 << 31)
        expected.append("articles/gros.txt file-too-large")
        try folder.write(
            "---\nname: Gros\n# \(String(repeating: "é", count: 300_000))\n---\n", to: "corpus/ministers/gros.md")
        expected.append("ministers/gros.md:2 yaml-too-large")
        let aliases = Array(repeating: "*é", count: 100).joined(separator: ", ")
        try folder.write("---\nname: &é Alias\naliases: [\(aliases)]\n---\n", to: "corpus/ministers/alias.md")
        expected.append("ministers/alias.md:2 yaml-too-many-aliases")
    }

    private mutating func addFilesThatMayNotBeRead() throws {
        try folder.write("Un texte que personne ne peut lire.\n", to: "corpus/articles/secret.txt")
        chmod(folder.path.appending("corpus/articles/secret.txt").string, 0)
        expected.append("articles/secret.txt unreadable-file")
        try folder.write("Un autre.\n", to: "corpus/articles/secrets/a.txt")
        chmod(folder.path.appending("corpus/articles/secrets").string, 0)
        expected.append("articles/secrets unreadable-folder")
    }

    private static let links = [
        ("articles/dehors.txt", "../../templates/été.txt", "link-outside"),
        ("articles/cercle", ".", "link-circle"),
        ("articles/rien.txt", "absent.txt", "link-to-nothing"),
    ]

    private static let texts: [(path: String, text: String)] = [
        ("site.yml", "title: Été\nbase_url:  ⟦invalid-url⟧\"é://x\"\n"),

        // Files and bytes
        ("ministres/été.md", "---\nname: Été\n---\n"),
        ("articles/é.docx", "⟦unknown-file-type|file⟧x"),
        ("articles/page.html", "⟦saved-web-page|file⟧<p>Été</p>"),
        ("articles/seul.yml", "⟦sidecar-alone|file⟧date: 2031-03-01\n"),
        (
            "articles/meme-nom.md",
            "---\ndate: 2031-03-01\n---\nUn texte de peu de mots, mais qui suffit à ce qu’on le lise.\n"
        ),
        (
            "articles/même-nom.md",
            "⟦same-identifier|file⟧---\ndate: 2031-03-01\n---\nUn autre, avec d’autres mots, que l’on ne lira pas.\n"
        ),
        (
            "articles/index.md",
            "⟦reserved-identifier|file⟧---\ndate: 2031-03-01\n---\nCe nom-là est pris par la page des articles.\n"
        ),
        (
            "articles/octet.txt",
            "2 mars 2031\n\nUne dépêche où un octet ⟦invalid-utf8⟧� n’est pas à sa place, voilà tout.\n"
        ),
        (
            "articles/utf16.txt",
            "2 mars 2031\n\nUne phrase en seize bits, avec une moitié ⟦invalid-utf16⟧� de signe, rien de plus.\n"
        ),
        (
            "articles/windows.txt",
            "⟦windows-1252|file⟧2 mars 2031\n\nUne phrase d'été, écrite sur une vieille machine à écrire.\n"
        ),
        (
            "articles/nul.txt",
            "2 mars 2031\n\nUne phrase où ⟦nul-character⟧\0 un zéro s’est glissé, on ne sait pas comment.\n"
        ),
        (
            "articles/cloche.txt",
            "2 mars 2031\n\nUne phrase à côté d’une ⟦control-character⟧\u{7} cloche, on ne sait pas pourquoi.\n"
        ),
        ("articles/vide.md", "⟦empty-article|file⟧---\ndate: 2031-03-01\n---\n\n"),
        (
            "articles/lignes.jsonl",
            "{\"é\" 1⟦json-syntax|line⟧}\n[\"é\"]⟦json-not-an-object|line⟧\n{\"id\": \"é\"}⟦json-without-text|line⟧\n"
        ),

        // Front matter
        ("ministers/ouvert.md", "---⟦unclosed-front-matter|line⟧\nname: Été\n"),
        ("ministers/sans.md", "Été⟦missing-front-matter|line⟧\n"),
        ("ministers/syntaxe.md", "---\nname: \"é\" ⟦yaml-syntax⟧\"b\"\n---\n"),
        ("ministers/liste.md", "---\n⟦yaml-not-a-mapping⟧- é\n---\n"),
        ("systems/double.md", "---\n{\"é\": 1, name: Double, ⟦duplicate-key⟧name: Double}\n---\n"),
        ("systems/sans-nom.md", "---⟦missing-key|line⟧\n{category: artillery}\n---\n"),
        (
            "systems/garance.md",
            "---\nname: Garance\naliases: ⟦wrong-type⟧{\"é\": x}\nsource:  ⟦invalid-reference⟧\"é#3\"\n---\n"
        ),
        (
            "systems/zephyr.md",
            "---\n{name: Zéphyr, ⟦unknown-key⟧catégorie: drone, ⟦draft-page⟧draft: true, category: ⟦unknown-value⟧\"dron\"}\n---\n"
        ),
        (
            "meetings/m.md",
            "---\n{⟦never-mentioned⟧name: \"Réunion d’été\", kind: other, start: ⟦invalid-date⟧2031-1-5}\n---\n"
        ),

        // Contradictions and doubts
        (
            "ministers/anna-kask.md",
            """
            ---
            name: Anna Kask
            aliases: ["É. K.", Kask]
            ⟦unknown-paragraph⟧source: a#p99
            offices:
              - {title: "ministre de l’État", of: Norvalie, from: 2030-01-01, to: 2030-12-31, source: "a#p2"}
              - ⟦dates-reversed⟧{title: "préfète", of: Norvalie, from: 2031-02-01, to: 2031-01-01, source: "a#p2"}
            ---

            Voilà : ⟦broken-link⟧[été](nulle-part.md), et <!-- été --> ⟦raw-html⟧<b>gras</b>.

            À côté : ⟦broken-anchor⟧[été](../systems/garance.md#nulle-part), et ⟦refused-link⟧[là](javascript:x).

            """
        ),
        (
            "ministers/berit-moe.md",
            """
            ---
            name: Berit Moe
            aliases: ["Ô. M.", ⟦name-claimed-twice⟧"é. k."]
            ⟦unknown-article⟧source: absent#p1
            offices:
              - ⟦offices-overlap⟧⟦unsourced-fact⟧{title: "ministre de l’État", of: Norvalie, from: 2030-06-01, to: 2031-12-31}
            ---

            ⟦unknown-panel⟧```panel
            déclarations
            ```

            - été

              ⟦nested-panel⟧```panel
              statements
              ```

            """
        ),
        (
            "articles/a.txt",
            """
            Le conseil d’été réuni à Arvel

            2 mars 2031

            Anna Kask, ministre norvalienne de la Défense, et Berit Moe ont parlé du Zéphyr.

            « ⟦unnamed-speaker⟧Le calendrier dépend des usines, et de rien d’autre », a-t-on appris.

            L’Estonie a livré six obusiers Garance à la Finlande.⟦divergent-figures|line⟧

            Le ministre de la Défense du Sundmark, ⟦no-page⟧Carl Ness, était là.

            """
        ),
        ("articles/a.yml", "{author: \"É\", drop: [⟦correction-without-effect⟧\"Été\"]}\n"),
        (
            "articles/b.md",
            "---\ndate: 2031-03-03\n---\nL’Estonie a livré huit obusiers Garance à la Finlande. M. ⟦joined-surname⟧Ness s’en est félicité.\n"
        ),
        ("articles/c.md", "---\ndate: 2031-03-01\n---\n\(copied)"),
        ("articles/d.md", "⟦duplicate-article|file⟧---\ndate: 2031-03-04\n---\n\(copied)"),
        (
            "articles/sans-date.txt",
            "⟦undated-article|file⟧Une phrase sans aucune date, dont on ignore de quand elle est.\n"
        ),

        // The site's own files
        ("static/index.html", "⟦contested-output|file⟧été"),
        ("static/é\tb.txt", "⟦unusable-path|file⟧été"),
        (
            "static/perdu.html",
            """
            <!doctype html><html lang="fr"><title>É</title>⟦orphan-page|file⟧
            <body><p id="é">é</p><p id="é">é</p>⟦repeated-id|line⟧
            <p style="x">é</p>⟦forbidden-attribute|line⟧
            <img src="https://exemple.org/é.png" alt="">⟦external-request|line⟧
            <p aria-labelledby="rien">é</p>⟦broken-reference|line⟧
            <iframe src="javascript:é"></iframe>⟦forbidden-address|line⟧
            <a href="ministers">é</a></body></html>⟦link-to-folder|line⟧

            """
        ),
    ]

    private static let copied = """
        Le dossier des phares a occupé la matinée du conseil, dont les membres ont longuement parlé des lampes et du verre.

        Ils ont ensuite visité les ateliers du port, où les ouvriers leur ont montré les pièces qui manquent depuis l’hiver.

        """
}
