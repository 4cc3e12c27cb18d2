/// How English qualifies a number.
enum EnglishQuantities {
    /// Qualifier: words before the number.
    static let qualifiers = """
        about: about, around, some, nearly, almost, approximately, roughly
        atLeast: more than, over, at least, no fewer than, no less than
        atMost: up to, at most, fewer than, less than, no more than
        """
}
