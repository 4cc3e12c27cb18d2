import CommonMark
import Testing

@Suite struct NodeTests {
    @Test func walksTheTreeInDocumentOrder() throws {
        let document = try Document(parsing: "# a *b*\n\n- c\n- d\n")
        let kinds = document.root.descendants().map(\.kind)
        let list: [NodeKind] = [.list, .item, .paragraph, .text, .item, .paragraph, .text]
        #expect(kinds == [.heading, .text, .emphasis, .text] + list)
        let outside = document.root.descendants { $0 != .list }
        #expect(outside.last?.kind == .list)
    }

    @Test func readsWhatEachKindHolds() throws {
        let document = try Document(parsing: "## a\n\n[b](c.md \"t\")\n\n```panel\nstatements\n```\n")
        let blocks = document.root.children
        #expect(blocks[0].headingLevel == 2)
        #expect(blocks[1].headingLevel == nil)
        #expect(blocks[1].firstChild?.destination == "c.md")
        #expect(blocks[2].fenceInfo == "panel")
        #expect(blocks[2].literal == "statements\n")
        #expect(blocks[2].lines == 5...7)
        #expect(blocks[2].withLiteral { $0.count } == 11)
        #expect(blocks[0].withLiteral { $0.count } == 0)
    }

    @Test func readsTheTextOfAParagraphOverItsLines() throws {
        let document = try Document(parsing: "a\\*b &amp; *c*\n`d` <b>e</b>")
        #expect(document.root.plainText == "a*b & c d e")
    }

    @Test(arguments: [
        ("*é* œuvre [a](b)", 1, 11), ("👩‍✈️ [a](b)", 1, 3), ("\u{0}[a](b)", 1, 2), ("x\r\n\r\né [a](b)", 3, 3),
    ])
    func countsColumnsInCharacters(_ markdown: String, _ line: Int, _ column: Int) throws {
        let document = try Document(parsing: markdown)
        let link = try #require(document.root.descendants().first { $0.kind == .link })
        #expect(link.start == SourcePosition(line: line, column: column))
    }

    @Test func putsOwnHTMLOnlyWhereCustomNodesStand() throws {
        let document = try Document(parsing: "a <b>x</b>\n\nold")
        let blocks = document.root.children
        let panel = try document.makeCustomBlock(opening: "<section>", closing: "</section>")
        try blocks[1].moveChildren(to: panel)
        try blocks[1].replace(with: panel)
        let mark = try document.makeCustomInline(opening: "<mark>", closing: "</mark>")
        try mark.append(document.makeText("1 < 2"))
        let text = try #require(blocks[0].firstChild)
        try text.insertBefore(mark)
        let link = try document.makeLink(to: "c.html?a=1&b=\"")
        try link.append(document.makeText("c"))
        try text.insertAfter(link)
        #expect(
            document.html(.joinsLines) == """
                <p><mark>1 &lt; 2</mark>a <a href="c.html?a=1&amp;b=%22">c</a><!-- raw HTML omitted -->x\
                <!-- raw HTML omitted --></p>
                <section>
                old
                </section>

                """)
    }

    @Test func refusesWhatNoTreeCanHold() throws {
        let document = try Document(parsing: "a *b*")
        let paragraph = document.root.children[0]
        let text = try #require(paragraph.firstChild)
        let block = try document.makeCustomBlock(opening: "<div>")
        #expect(throws: TreeError.notAllowed(.customBlock, in: .paragraph)) { try paragraph.append(block) }
        #expect(throws: TreeError.notAllowed(.text, in: .paragraph)) { try text.insertBefore(text) }
        let emphasis = paragraph.children[1]
        let inner = try #require(emphasis.firstChild)
        #expect(throws: TreeError.notAllowed(.text, in: .text)) { try inner.append(text) }
        #expect(throws: TreeError.notAllowed(.document, in: .document)) { try paragraph.insertBefore(document.root) }
        let other = try Document(parsing: "c")
        #expect(throws: TreeError.otherDocument) { try paragraph.append(other.makeText("d")) }
        #expect(document.html() == "<p>a <em>b</em></p>\n")
    }

    @Test func keepsRemovedNodesUsable() throws {
        var node: Node?
        do {
            let document = try Document(parsing: "a\n\nb")
            node = document.root.children[0]
            node?.remove()
            node?.remove()
            #expect(document.html() == "<p>b</p>\n")
        }
        #expect(node?.plainText == "a")
        if let node { try node.document.root.append(node) }
        #expect(node?.document.html() == "<p>b</p>\n<p>a</p>\n")
    }

    @Test func worksInParallelWithADocumentPerWorker() async {
        let expected = "<p><em>0</em></p>\n"
        let all = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 {
                group.addTask { (try? Document(parsing: "*0*").html()) == expected }
            }
            return await group.reduce(true) { $0 && $1 }
        }
        #expect(all)
    }
}
