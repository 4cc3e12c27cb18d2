/// What the preview answers in plain words when it does not serve a page.
enum PreviewText {
    static let foreignHost = "This preview answers only as localhost, 127.0.0.1 or [::1] with its port.\n"
    static let badPath = "This is not a path of the site.\n"
    static let notFound = "There is no such page in the site.\n"
    static let unreadable = "This file of the site cannot be read.\n"
    static let onlyReads = "The preview answers GET and HEAD only.\n"
}
