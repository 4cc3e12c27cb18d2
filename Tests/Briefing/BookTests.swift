import Briefing
import BriefingModel
import Testing

@Suite struct BookTests {
    private func book(
        _ articles: [(Article, ArticleFacts)], knowledge: Knowledge = Knowledge()
    ) -> Book {
        Book(settings: SiteSettings(), articles: articles.map(\.0), facts: articles.map(\.1), knowledge: knowledge)
    }

    private func facts(
        _ article: Article, people: [PersonFact?] = [], meetings: [MeetingFact?] = [], systems: [SystemFact] = [],
        quotations: [Quotation?] = [], commitments: [Commitment?] = []
    ) -> (Article, ArticleFacts) {
        (
            article,
            ArticleFacts(
                article: article.id, people: people.compactMap { $0 }, meetings: meetings.compactMap { $0 },
                systems: systems, quotations: quotations.compactMap { $0 }, commitments: commitments.compactMap { $0 })
        )
    }

    @Test func oneDeliveryToldByTwoPapersIsOneActWithTwoSources() throws {
        let first = try #require(Make.article("a", "2031-05-01", "Text."))
        let second = try #require(Make.article("b", "2031-05-03", "Text."))
        let system = try #require(Make.id("Garance"))
        let page = SystemPage(
            page: EntityPage(id: system, name: "Garance", path: "systems/garance.md"), category: .artillery)
        let book = book(
            [
                facts(second, commitments: [Make.commitment("Norvalie", 6, "Garance")]),
                facts(first, commitments: [Make.commitment("Norvalie", 6, "Garance")]),
            ], knowledge: Knowledge(systems: [page]))
        let acts = try #require(book.systems[system]).acts
        #expect(acts.map(\.figures.count) == [1])
        #expect(acts.first?.sources.map(\.description) == ["a#p1", "b#p1"])
    }

    @Test func divergentFiguresStandSideBySide() throws {
        let first = try #require(Make.article("a", "2031-05-01", "Text."))
        let second = try #require(Make.article("b", "2031-05-03", "Text."))
        let system = try #require(Make.id("Garance"))
        let page = SystemPage(
            page: EntityPage(id: system, name: "Garance", path: "systems/garance.md"), category: .artillery)
        let book = book(
            [
                facts(first, commitments: [Make.commitment("Norvalie", 6, "Garance")]),
                facts(second, commitments: [Make.commitment("Norvalie", 8, "Garance")]),
            ], knowledge: Knowledge(systems: [page]))
        let acts = try #require(book.systems[system]).acts
        #expect(acts.count == 1)
        #expect(acts.first?.isDivergent == true)
        #expect(acts.first?.figures.map(\.quantity?.value) == [6, 8])
        #expect(acts.first?.sources.map(\.description) == ["a#p1", "b#p1"])
    }

    @Test func sameGiftHalfAYearLaterIsAnotherAct() throws {
        let first = try #require(Make.article("a", "2031-01-01", "Text."))
        let second = try #require(Make.article("b", "2031-07-03", "Text."))
        let system = try #require(Make.id("Garance"))
        let page = SystemPage(
            page: EntityPage(id: system, name: "Garance", path: "systems/garance.md"), category: .artillery)
        let book = book(
            [
                facts(first, commitments: [Make.commitment("Norvalie", 6, "Garance")]),
                facts(second, commitments: [Make.commitment("Norvalie", 6, "Garance")]),
            ], knowledge: Knowledge(systems: [page]))
        #expect(book.systems[system]?.acts.count == 2)
    }

    @Test func repeatedWordsAreOneStatementWithItsRepeats() throws {
        let text = "« Les premiers obusiers partiront avant le printemps », a déclaré Ilse Brandt."
        let words = "Les premiers obusiers partiront avant le printemps"
        let first = try #require(Make.article("a", "2031-05-01", text))
        let second = try #require(Make.article("b", "2031-05-02", text))
        let book = book(
            [first, second].map { article in
                facts(
                    article, people: [Make.person("Ilse Brandt")],
                    quotations: [Make.quotation(words, in: text, by: "Ilse Brandt")])
            })
        let brandt = try #require(book.ministers.values.first)
        #expect(brandt.statements.map(\.id.anchor) == ["c-a-p1-1"])
        #expect(brandt.statements.first?.repeats.map(\.anchor) == ["c-b-p1-1"])
        #expect(brandt.articles.map(\.text) == ["a", "b"])
    }

    @Test func fewWordsAreRepeatedOnlyByCopiesOfOneText() throws {
        let rest = (1...40).map { "La phrase \($0) compte \($0 * 7) délégués venus d’Arvel." }.joined(separator: " ")
        let said = "« La priorité », a dit Ilse Brandt. "
        let other = (1...40).map { "Rien \($0 * 3) de commun \($0 * 5) avec cela." }.joined(separator: " ")
        let articles = try [("a", said + rest), ("b", said + rest), ("c", said + other)].map { id, text in
            facts(
                try #require(Make.article(id, "2031-05-01", text)), people: [Make.person("Ilse Brandt")],
                quotations: [Make.quotation("La priorité", in: text, by: "Ilse Brandt")])
        }
        let statements = book(articles).statements
        #expect(statements.map(\.id.anchor) == ["c-a-p1-1", "c-c-p1-1"])
        #expect(statements.first?.repeats.map(\.anchor) == ["c-b-p1-1"])
    }

    @Test(arguments: [
        ("2031-05-02", "defense"), ("2031-05-19", "sommet"), ("2031-04-01", nil), ("2031-06-04", "sommet"),
    ])
    func whatIsSaidLongBeforeTheMainMeetingWasSaidAtTheOneUnderWay(_ date: String, _ meeting: String?) throws {
        let text = "« Les premiers obusiers partiront avant le printemps », a déclaré Ilse Brandt."
        let article = try #require(Make.article("a", date, text))
        let book = book([
            facts(
                article, people: [Make.person("Ilse Brandt")],
                meetings: [
                    Make.meeting("sommet", place: "Arvel", start: "2031-06-01"),
                    Make.meeting("defense", place: "Bruxelles", start: "2031-05-02", main: false),
                ],
                quotations: [
                    Make.quotation("Les premiers obusiers partiront avant le printemps", in: text, by: "Ilse Brandt")
                ])
        ])
        #expect(book.statements.map(\.meeting?.text) == [meeting])
    }

    @Test(arguments: [("mardi à Oslo", nil), ("mardi à Arvel", "sommet"), ("mardi", "sommet")] as [(String, String?)])
    func whatIsSaidElsewhereWasNotSaidAtTheMeeting(_ scene: String, _ meeting: String?) throws {
        let words = "Les premiers obusiers partiront avant le printemps"
        let text = "« \(words) », a déclaré \(scene) Ilse Brandt."
        let article = try #require(Make.article("a", "2031-06-01", text))
        var (_, told) = facts(
            article, people: [Make.person("Ilse Brandt")],
            meetings: [Make.meeting("sommet", place: "Arvel", start: "2031-06-01")],
            quotations: [Make.quotation(words, in: text, by: "Ilse Brandt")])
        if scene.hasSuffix("Oslo") {
            told.elsewhere = [TextSpan(paragraph: 0, start: 0, end: text.unicodeScalars.count)]
        }
        #expect(book([(article, told)]).statements.map(\.meeting?.text) == [meeting])
    }

    @Test func reportsAreStatementsThatLeaveQuotationsTheirAddresses() throws {
        let report = "Ilse Brandt a annoncé que les obusiers partiraient."
        let words = "Les premiers obusiers partiront avant le printemps"
        let text = "\(report) « \(words) », a déclaré Ilse Brandt."
        let article = try #require(Make.article("a", "2031-05-01", text))
        let quotation = try #require(Make.quotation(words, in: text, by: "Ilse Brandt"))
        let book = Book(
            settings: SiteSettings(), articles: [article],
            facts: [
                ArticleFacts(
                    article: article.id, people: [Make.person("Ilse Brandt")].compactMap { $0 },
                    quotations: [quotation],
                    reports: [
                        ReportedSpeech(
                            text: report, span: TextSpan(paragraph: 0, start: 0, end: report.unicodeScalars.count),
                            speaker: quotation.speaker, cue: "annoncer")
                    ])
            ], knowledge: Knowledge())
        #expect(book.statements.map(\.text) == [report, words])
        #expect(book.statements.map(\.kind) == [.reported, .quotation])
        #expect(book.statements.map(\.id.anchor) == ["c-a-p1-2", "c-a-p1-1"])
    }

    @Test func addingAnEarlierArticleMovesNoPermalink() throws {
        let text = "« Les premiers obusiers partiront avant le printemps », a déclaré Ilse Brandt."
        let words = "Les premiers obusiers partiront avant le printemps"
        let late = try #require(Make.article("z", "2031-05-02", text))
        let early = try #require(Make.article("a", "2031-05-01", text))
        func anchors(_ articles: [Article]) -> Set<String> {
            let book = book(
                articles.map { article in
                    facts(
                        article, people: [Make.person("Ilse Brandt")],
                        quotations: [Make.quotation(words, in: text, by: "Ilse Brandt")])
                })
            return Set(book.ministers.values.flatMap(\.statements).flatMap { [$0.id] + $0.repeats }.map(\.anchor))
        }
        #expect(anchors([late]).isSubset(of: anchors([late, early])))
    }

    @Test func orderOfArticlesMakesNoDifference() throws {
        let articles = try (0..<6).map { number in
            let article = try #require(
                Make.article("n\(number)", number == 5 ? nil : "2031-05-0\(number % 3 + 1)", "Ilse Brandt."))
            return facts(
                article,
                people: [
                    Make.person(number % 2 == 0 ? "Ilse Brandt" : "Brandt"),
                    Make.person("Volodymyr Zelenk\(number % 3 == 0 ? "y" : "yy")"),
                ],
                meetings: [Make.meeting("reunion-\(number)", place: "Arvel", start: number < 3 ? "2031-05-02" : nil)],
                commitments: [Make.commitment("Norvalie", number, "Garance")])
        }
        func shape(_ book: Book) -> String {
            let people = book.ministers.values.map { "\($0.id) \($0.name) \($0.articles) \($0.acts.map(\.id))" }
            let meetings = book.meetings.values.map { "\($0.id) \($0.articles) \(String(describing: $0.start))" }
            return (people + meetings).joined(separator: "\n")
        }
        let straight = shape(book(articles))
        #expect(shape(book(articles.reversed())) == straight)
        #expect(shape(book([3, 0, 5, 1, 4, 2].map { articles[$0] })) == straight)
    }

    @Test func numberOfWorkersMakesNoDifference() throws {
        let articles = try (0..<100).map { number in
            let article = try #require(
                Make.article(
                    "n\(number)", "2031-05-0\(number % 9 + 1)", "Ilse Brandt a parlé de Garance \(number / 2)."))
            return facts(
                article, people: [Make.person("Ilse Brandt"), Make.person("Odd Berg \(number % 40)")],
                meetings: [Make.meeting("reunion-\(number % 7)", place: "Arvel", start: "2031-05-0\(number % 7 + 1)")],
                commitments: [Make.commitment("Norvalie", number, "Garance")])
        }
        func shape(jobs: Int) -> [String] {
            let book = Book(
                settings: SiteSettings(), articles: articles.map(\.0), facts: articles.map(\.1),
                knowledge: Knowledge(), jobs: jobs)
            return book.ministers.values.map { "\($0.id) \($0.mentions) \($0.articles) \($0.acts.map(\.id))" }
                + book.articles.values.map { "\($0.id) \($0.duplicates)" } + book.acts.map { "\($0.value)" }
        }
        let alone = shape(jobs: 1)
        #expect(alone.count > 140)
        #expect(shape(jobs: 2) == alone)
        #expect(shape(jobs: 4) == alone)
    }

    @Test func joinsSpellingsAndLoneSurnamesOfOnePerson() throws {
        let first = try #require(Make.article("a", "2031-05-01", "x"))
        let second = try #require(Make.article("b", "2031-05-02", "x"))
        let third = try #require(Make.article("c", "2031-05-03", "x"))
        let book = book([
            facts(first, people: [Make.person("Dmytro Halenskyy")]),
            facts(second, people: [Make.person("Dmytro Halenski")]),
            facts(third, people: [Make.person("Halensky")]),
        ])
        #expect(book.ministers.count == 1)
        #expect(book.ministers.values.first?.articles.count == 3)
        #expect(book.diagnostics.map(\.identifier) == ["joined-surname"])
    }

    @Test func leavesASurnameAloneThatTwoPeopleShare() throws {
        let first = try #require(Make.article("a", "2031-05-01", "x"))
        let second = try #require(Make.article("b", "2031-05-02", "x"))
        let book = book([
            facts(first, people: [Make.person("Ilse Brandt"), Make.person("Otto Brandt")]),
            facts(second, people: [Make.person("Brandt")]),
        ])
        #expect(book.ministers.keys.map(\.text) == ["brandt", "ilse-brandt", "otto-brandt"])
    }

    @Test func oneMeetingToldByTwoArticlesIsOneMeeting() throws {
        let first = try #require(Make.article("a", "2031-05-01", "x"))
        let second = try #require(Make.article("b", "2031-05-03", "x"))
        let book = book([
            facts(first, meetings: [Make.meeting("reunion-arvel-2031-05-02", place: "Arvel", start: "2031-05-02")]),
            facts(second, meetings: [Make.meeting("reunion-arvel", place: "Arvel")]),
        ])
        #expect(book.meetings.keys.map(\.text) == ["reunion-arvel-2031-05-02"])
        #expect(book.meetings.values.first?.mainArticles.map(\.text) == ["a", "b"])
        #expect(book.articles.values.last?.facts.meetings.first?.date == .inferred)
    }

    @Test func findsCopiesOfOneDispatch() throws {
        let sentences = (1...30).map {
            "La phrase numéro \($0) parle de la réunion d’Arvel et de ses \($0 * 7) délégués."
        }
        let dispatch = sentences.joined(separator: " ")
        let copy = "Arvel, correspondance. " + sentences.dropLast(3).joined(separator: " ")
        let other = (1...30).map { "Rien \($0 * 3) de commun \($0 * 5) avec cela." }.joined(separator: " ")
        let articles = try ["a": dispatch, "b": copy, "c": other].sorted { $0.key < $1.key }.map { id, text in
            facts(try #require(Make.article(id, "2031-05-01", text)))
        }
        let book = book(articles)
        #expect(book.articles.values.map { $0.copyOf?.text } == [nil, "a", nil])
        #expect(book.articles.values.map { $0.duplicates.map(\.text) } == [["b"], ["a"], []])
    }

    @Test(arguments: [
        ("La délégation d’Arvel a été reçue à l’Élysée", "LA DELEGATION D'ARVEL A ETE RECUE A L'ELYSEE"),
        ("La délégation d’Arvel a été reçue", "La de\u{301}le\u{301}gation d’Arvel a e\u{301}te\u{301} reçue"),
        ("Делегация Арвела прибыла вчера", "Делегация Арвела прибыла вчера"),
    ])
    func findsCopiesInWhateverWayTheirLettersAreWritten(_ text: String, _ copy: String) throws {
        let texts = [text, copy].map { text in (1...20).map { "\(text) \($0)." }.joined(separator: " ") }
        let articles = try zip(["a", "b"], texts).map { id, text in
            facts(try #require(Make.article(id, "2031-05-01", text)))
        }
        #expect(book(articles).articles.values.map { $0.copyOf?.text } == [nil, "a"])
    }

    @Test(arguments: [
        (["Garance 2A4", "Garance", "Garance 2A4"], "Garance"),
        (["Garance 2A4", "Garance 2B", "Garance 2B"], "Garance 2B"),
    ])
    func aSystemWithoutPageHasTheNameOfItsIdentifierElseTheCommonest(names: [String], expected: String) throws {
        let id = try #require(Make.id("Garance"))
        let articles = try names.enumerated().map { number, name in
            let system = SystemFact(
                id: id, name: name, curated: false, mentions: [TextSpan(paragraph: 0, start: 0, end: 4)])
            return facts(try #require(Make.article("a\(number)", "2031-05-01", "Text.")), systems: [system])
        }
        #expect(book(articles).systems[id]?.name == expected)
    }
}
