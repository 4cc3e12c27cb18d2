extension LanguageRecogniser {
    /// Frequent words of French, in any order.
    static let french = """
        le la les l un une des du de d et est que qu qui dans pour sur par au aux avec pas ne n ce cet cette ces se s \
        son sa ses sont ont plus leur leurs il elle ils elles nous vous on mais ou ete etre fait ainsi aussi comme \
        apres avant entre selon contre depuis lors deux en y notre votre dont alors encore tres lui meme sans sous
        """
}
