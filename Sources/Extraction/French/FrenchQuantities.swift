/// How French qualifies a number.
enum FrenchQuantities {
    /// Qualifier: words before the number.
    static let qualifiers = """
        about: environ, quelque, quelques, près de, à peu près, autour de, approximativement, presque
        atLeast: plus de, plus d', au moins, pas moins de, pas moins d', minimum, au minimum
        atMost: jusqu'à, jusqu’à, au plus, au maximum, moins de, moins d', maximum, pas plus de
        """

    /// Determiners that make a collective number plural: « plusieurs dizaines ».
    static let pluralisers = "des plusieurs quelques"
}
