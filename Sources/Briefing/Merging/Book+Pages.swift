import BriefingModel

extension Book {
    /// The same book with the team's pages as `knowledge` has them now.
    ///
    /// To be used only when `knowledge` differs from what the book was made with in nothing but the pages' own prose.
    public func withPages(of knowledge: Knowledge) -> Book {
        var book = self
        for page in knowledge.ministers {
            book.ministers[page.page.id] = book.ministers[page.page.id]?.with(\.page, page)
        }
        for page in knowledge.meetings {
            book.meetings[page.page.id] = book.meetings[page.page.id]?.with(\.page, page)
        }
        for page in knowledge.systems {
            book.systems[page.page.id] = book.systems[page.page.id]?.with(\.page, page)
        }
        return book
    }
}
