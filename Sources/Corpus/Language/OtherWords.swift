extension LanguageRecogniser {
    /// Frequent words of languages that are recognised only so that they are not taken for French or English.
    static let others: [(code: String, words: String)] = [
        (
            "de",
            """
            der die das und ist nicht mit von den dem des ein eine einer zu im auf fur sich auch als an werden wurde \
            bei nach wie uber hat haben sie es wird sind aus noch am zum zur er dass
            """
        ),
        (
            "es",
            """
            el la los las un una de del que y en a con por para se su sus es al lo como mas pero este esta ha han son \
            fue entre sobre desde hasta muy tambien no
            """
        ),
        (
            "it",
            """
            il lo la i gli le un una di del della dei che e in per con su non si da al alla nel nella sono ha hanno \
            come piu anche ma questo questa dal dalla essere stato
            """
        ),
        (
            "nl",
            """
            de het een en van in is dat op te voor met zijn niet aan er om ook als maar bij door naar heeft worden werd \
            dit deze over uit nog wordt hij ze
            """
        ),
        (
            "pt",
            """
            o a os as um uma de do da dos das que e em no na nos nas com por para se seu sua ao mais mas como foi ser \
            sao tem ou entre sobre tambem nao
            """
        ),
    ]
}
