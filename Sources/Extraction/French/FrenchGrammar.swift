/// Closed classes of French words, and how French cuts its words.
enum FrenchGrammar {
    /// Elided words and inverted pronouns.
    static let tokenRules = TokenRules(
        elisions: "l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu parce-qu parcequ",
        clitics: "ils il elles elle on je nous vous ce")

    static let determiners = """
        le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta
        tes chaque plusieurs quelques certains certaines aucun aucune tout toute tous toutes quel quelle quels quelles
        """

    static let prepositions = """
        à de d' en dans par pour sur sous avec sans chez contre entre vers depuis pendant avant après dès jusque jusqu'
        parmi malgré selon envers durant lors concernant outre hors devant derrière
        """

    static let conjunctions = "et ou mais donc or ni car si comme quand lorsque lorsqu' puisque puisqu' tandis alors"

    static let pronouns = """
        il elle ils elles on je j' tu nous vous me m' te t' se s' lui leur eux y en ce c' ça cela ceci celui celle ceux
        celles celui-ci celle-ci ceux-ci celles-ci
        """

    static let relatives = "qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel auxquels desquels"

    static let negations = "ne n' pas jamais ni aucun aucune non guère"

    static let auxiliaries = """
        a ont ai as avons avez avait avaient aura auront aurait auraient ait aient ayant avoir eu est sont suis es sommes
        êtes était étaient sera seront serait seraient soit soient étant été être fut furent eut eurent
        """

    /// Words that stand before a full stop without ending their sentence.
    static let abbreviations = """
        m mm mme mmes mlle mlles dr drs pr prof me mgr st ste gén col cdt cne lt lieut sgt adj amb art cf env fig hab
        janv févr fév avr juil sept oct nov déc no n° p pp vol av apr bd éd ex ibid réf tél min max sec
        """
}
