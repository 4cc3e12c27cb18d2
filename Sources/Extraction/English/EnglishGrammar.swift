/// Closed classes of English words, and how English cuts its words.
enum EnglishGrammar {
    /// `Ukraine’s` is two words.
    static let tokenRules = TokenRules(elisions: "", clitics: "", splitsPossessive: true)

    static let determiners = """
        the a an this that these those its his her their our your my each several some any all both every another
        """

    static let prepositions = """
        to of in on at by for from with without under over between into against toward towards since during before
        after until among about amid per via
        """

    static let conjunctions = "and or but so yet as if when while whereas because although though"

    static let pronouns = "he she it they we you i him her them us me this that"

    static let relatives = "who whom whose which that where"

    static let negations = "not never no neither nor don't doesn't didn't won't cannot can't"

    static let auxiliaries = """
        is are was were be been being has have had having will would shall should can could may might must do does did
        """

    static let abbreviations = """
        mr mrs ms dr prof gen lt col sgt maj capt adm sen rep gov st jr sr vs no etc jan feb mar apr jun jul aug sept sep
        oct nov dec inc ltd co u.s
        """
}
