import BriefingModel

extension WordText {
    /// In English.
    static let english = WordText(
        minister: "Minister",
        official: "Official",
        meeting: "Meeting",
        system: "System",
        article: "Article",
        meetingKinds: [
            .defenceMinisters: "defence ministers", .foreignMinisters: "foreign ministers",
            .contactGroup: "contact group", .nuclearPlanningGroup: "nuclear planning group", .summit: "summit",
            .g7: "G7", .exercise: "exercise", .other: "other meeting",
        ],
        groupOfEight: "G8",
        categories: [
            .airDefence: "air defence", .artillery: "artillery", .rocketArtillery: "rocket artillery",
            .armour: "armour", .aircraft: "aircraft", .missile: "missiles", .munition: "munitions", .drone: "drones",
            .naval: "naval", .other: "other equipment",
        ],
        states: [.delivered: "delivered", .pledged: "pledged", .planned: "considered", .requested: "requested"],
        lastJoint: " and ",
        articleCount: CountedNoun(one: "article", many: "articles", none: "no article"),
        outletCount: CountedNoun(one: "outlet", many: "outlets", none: "no outlet"),
        statementCount: CountedNoun(one: "statement", many: "statements", none: "no statement"),
        quotationCount: CountedNoun(one: "quotation", many: "quotations", none: "no quotation"),
        reportedCount: CountedNoun(one: "reported remark", many: "reported remarks", none: "no reported remark"),
        doubtfulCount: CountedNoun(
            one: "attribution to be checked", many: "attributions to be checked", none: "no attribution to be checked"),
        meetingCount: CountedNoun(one: "meeting", many: "meetings", none: "no meeting"),
        systemCount: CountedNoun(one: "system", many: "systems", none: "no system"),
        personCount: CountedNoun(one: "person", many: "people", none: "nobody"),
        actCount: CountedNoun(one: "transfer", many: "transfers", none: "no transfer"),
        mentionCount: CountedNoun(one: "mention", many: "mentions", none: "no mention"),
        commonArticleCount: CountedNoun(one: "common article", many: "common articles", none: "no common article"),
        paragraphCount: CountedNoun(one: "paragraph", many: "paragraphs", none: "no paragraph"),
        residueCount: CountedNoun(
            one: "line of page furniture taken out", many: "lines of page furniture taken out",
            none: "no line taken out"),
        pointCount: CountedNoun(one: "point to review", many: "points to review", none: "no point to review"),
        others: CountedNoun(one: "other", many: "others", none: "no other"),
        andOthers: "and {others}"
    )
}
