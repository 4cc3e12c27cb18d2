import BriefingModel
import Testing

@testable import Briefing

@Suite struct RoleTellingsTests {
    /// Tellings of one an article, in order of date; the roles that stand for the person, the one held now last.
    @Test(arguments: [
        ("", ""),
        ("a", "a"),
        ("a b", "a b"),
        ("a b a", "b a"),
        ("a a a b", "a b"),
        ("a a a a b", "b a"),
        ("a a b b b", "a b"),
        ("a a a a a a a a b b b", "a b"),
        ("a a x a a a a a a a a", "a"),
        ("a a a a a a a a x", "x a"),
        ("a a a a a a a a a a b", "b a"),
        ("x a a a a y y a a a a", "y a"),
    ])
    func tellsTheRoleHeldNowFromThoseToldInPassing(_ tellings: String, _ roles: String) throws {
        let source = ParagraphReference(ArticleID(try #require(Slug("a"))), paragraph: 0)
        let told = tellings.split(separator: " ").map { role in
            StatedRole(role: String(role), organisation: nil, country: nil, source: source, published: nil)
        }
        #expect(RoleTellings(told).roles.map(\.role).joined(separator: " ") == roles)
    }

    @Test(arguments: [
        (["Elysée", "Élysée"], "Élysée"), (["Elysée", "Élysée", "Elysée"], "Elysée"),
    ])
    func prefersTheCommonestSpelling(_ spellings: [String], _ spelling: String) {
        #expect(spellings.commonest == spelling)
        #expect(spellings.reversed().commonest == spelling)
    }
}
