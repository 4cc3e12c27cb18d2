/// Every sentence the command line says to people, in English.
enum Messages {
    static func jobsMustBePositive(_ jobs: Int) -> String { "--jobs is at least 1, not \(jobs)." }

    static func baseURLIsNoAddress(_ text: String) -> String {
        "--base-url is a full address such as https://example.org/briefings/, not “\(text)”."
    }

    static func failure(_ sentence: String) -> String { "error: \(sentence)" }

    static let extractDiscussion = """
        One JSON object per article on standard output; the format is in the guide. Entity pages of the corpus are the \
        knowledge unless --knowledge names another corpus, or “none”.
        """

    /// `1 article`, `2 articles`, `10 000 articles`.
    static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
    }
}
