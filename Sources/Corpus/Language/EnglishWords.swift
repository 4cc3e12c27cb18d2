extension LanguageRecogniser {
    /// Frequent words of English, in any order.
    static let english = """
        the of and to in is that for with was by are has have had this from said be been at not will which as it its \
        he she we they their his her our but or an who would could should after before about into over more than \
        were when what there all new up out also can if
        """
}
