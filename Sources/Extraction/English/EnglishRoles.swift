/// The English words for what people are.
enum EnglishRoles {
    /// Offices, written as `FrenchRoles.offices`.
    static let offices = """
        minister, =
        president, =
        vice-president, =
        chancellor, =
        premier, =
        chief, =
        head, =
        secretary, =, secretaries
        secretary-general, =, secretaries-general
        undersecretary, =, undersecretaries
        ambassador, =
        representative, =
        commissioner, =
        governor, =
        congressman, congresswoman, congressmen, congresswomen
        lawmaker, =
        legislator, =
        senator, =
        mayor, =
        prosecutor, =
        judge, =
        king, queen
        prince, princess, princes, princesses
        emir, -
        pope, -
        cardinal, -
        archbishop, =
        bishop, =
        general, =
        colonel, =
        admiral, =
        commander, =
        captain, =
        officer, =
        spokesman, spokeswoman, spokesmen, spokeswomen
        spokesperson, =
        adviser, =
        advisor, =
        aide, =
        diplomat, =
        leader, =
        envoy, =
        negotiator, =
        delegate, =
        director, =
        chairman, chairwoman, chairmen, chairwomen
        chair, =
        ceo, =
        official, =
        founder, =
        co-founder, =
        coordinator, =
        rapporteur, =
        member, =
        candidate, =
        speaker, =
        treasurer, =
        """

    /// Professions and other things that people are.
    static let professions = """
        counterpart, =
        colleague, =
        predecessor, =
        successor, =
        deputy, =, deputies
        rival, =
        ally, =, allies
        husband, wife, husbands, wives
        son, daughter
        brother, sister
        father, mother
        lawyer, =
        professor, =
        researcher, =
        teacher, =
        economist, =
        historian, =
        expert, =
        analyst, =
        scientist, =
        engineer, =
        doctor, =
        writer, =
        author, =
        journalist, =
        correspondent, =
        reporter, =
        actor, actress, actors, actresses
        singer, =
        farmer, =
        fisherman, -, fishermen
        activist, =
        campaigner, =
        student, =
        resident, =
        witness, =, witnesses
        soldier, =
        pilot, =
        businessman, businesswoman, businessmen, businesswomen
        banker, =
        trader, =
        manager, =
        worker, =
        strategist, =
        politician, =
        """

    /// Words before a role.
    static let prefixes = """
        former, ex, future, new, then, acting, senior, deputy, vice, prime, chief, top, outgoing, first, late, veteran, \
        incoming, foreign, defence, defense, finance, interior, justice, environment, energy, agriculture, health, trade
        """

    /// Adjectives that belong to a role behind its head.
    static let adjectives = "general, designate, elect, emeritus"

    /// Offices that are shown of somebody only when the text gives them no other.
    static let minorOffices = """
        general lieutenant-general colonel lieutenant-colonel admiral vice-admiral marshal commander captain lieutenant \
        sergeant brigadier officer sheikh member host diplomat opponent parliamentarian
        """

    /// Offices at the head of a state.
    static let rulers = ["president", "prime minister", "chancellor", "king"]

    /// Groups of offices that texts use for one another.
    static let equivalents = """
        foreign minister: secretary state, top diplomat, foreign secretary, minister foreign affairs
        defence minister: defense minister, defense secretary, defence secretary, secretary defense, pentagon chief
        finance minister: treasury secretary, chancellor exchequer
        prime minister: premier, head government, chancellor
        secretary general: secretary-general, chief, head
        """
}
