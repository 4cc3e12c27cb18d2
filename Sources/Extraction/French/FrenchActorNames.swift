/// What the French names of states and bodies are, which give and receive under these names in every language.
enum FrenchActorNames {
    /// Those that « ils » means.
    static let plurals: WordSet = [
        "États-Unis", "Pays-Bas", "Émirats arabes unis", "Philippines", "Alliés", "Occidentaux", "Européens",
        "Nations unies", "partenaires",
    ]

    /// Bodies that « elle » means although their name does not end in e.
    static let feminineBodies: WordSet = ["OTAN", "ONU"]

    /// Countries that « il » means although their name ends in e.
    static let masculineInE: WordSet = ["Mexique", "Cambodge", "Mozambique", "Zimbabwe", "Maurice", "Belize"]

    /// Those who act through their members.
    static let unions = ["OTAN", "ONU", "Union européenne", "Alliés", "Occidentaux", "Européens"]
}
