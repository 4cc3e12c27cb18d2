/// Words that show that a text speaks of arms.
enum FrenchArms {
    /// Words beside which an ambiguous name is a system's.
    static let context = """
        arme, armes, armé, armée, armées, armement, armements, militaire, militaires, soldat, soldats, troupe, troupes
        missile, missiles, antimissile, antimissiles, batterie, batteries, lanceur, lanceurs, intercepteur, intercepteurs
        obusier, obusiers, canon, canons, char, chars, blindé, blindés, blindée, blindées, artillerie, mortier, mortiers
        obus, munition, munitions, roquette, roquettes, lance-roquettes, lance-missiles, torpille, torpilles
        défense aérienne, défense antiaérienne, antiaérien, antiaérienne, antiaériens, antiaériennes, sol-air, sol-sol
        antichar, antichars, anti-char, anti-chars, chasseur, chasseurs, avion de combat, avions de combat, escadron
        hélicoptère, hélicoptères, drone, drones, frégate, frégates, sous-marin, sous-marins, brigade, bataillon
        bataillons, guerre, combat, combats, front, tir, tirs, tiré, tirés, tirée, tirées, abattu, abattus, intercepté
        interceptés, frappe, frappes, bombardement, bombardements, arsenal, ogive, ogives, radar, radars, forces armées
        avion, avions, fusil, fusils, mitrailleuse, mitrailleuses, corvette, corvettes, patrouilleur, patrouilleurs
        antidrone, antidrones, anti-drone, anti-drones, antinavire, antinavires
        navire de guerre, navires de guerre, marine, gilets pare-balles, lance-grenades
        """

    /// Words that only texts about armed forces and their arms have: cars, films and animals share the names of systems.
    static let core: WordSet = [
        "armée", "armées", "armement", "armements", "militaire", "militaires", "soldat", "soldats", "troupe", "troupes",
        "missile", "missiles", "antimissile", "antimissiles", "munition", "munitions", "obus", "obusier", "obusiers",
        "artillerie", "roquette", "roquettes", "lance-roquettes", "sol-air", "sol-sol", "air-sol", "antichar",
        "antichars", "antiaérien", "antiaérienne", "antiaériens", "antiaériennes", "otan", "sous-marin", "sous-marins",
        "arsenal", "bombardier", "bombardiers", "bombardement", "bombardements", "torpille", "torpilles", "frégate",
        "frégates", "ogive", "ogives",
    ]

    /// Family: nouns that a system's name follows, at once or behind adjectives: « obusiers automoteurs Zuzana 2 ».
    static let heads = """
        missile: missile, missiles, torpille, torpilles, bombe guidée, bombes guidées, lance-missiles
        artillery: obusier, obusiers, canon, canons, canon-automoteur, mortier, mortiers
        rocket-artillery: lance-roquettes, lance-roquette
        armour: char, chars, tank, tanks, blindé, blindés, pick-up, pick-ups, pickup, pickups
        armour: véhicule blindé, véhicules blindés, véhicule de combat, véhicules de combat, véhicules de transport de troupes
        armour: véhicules de combat d'infanterie, véhicule de combat d'infanterie, transports de troupes, automitrailleuse
        aircraft: avion de combat, avions de combat, avion de chasse, avions de chasse, chasseur, chasseurs
        aircraft: chasseurs-bombardiers, chasseur-bombardier, bombardier, bombardiers, hélicoptère, hélicoptères
        aircraft: avion de surveillance, avions de surveillance, avion de transport militaire, avion de patrouille maritime
        aircraft: avion d'attaque, avions d'attaque, avion militaire, avions militaires, avion ravitailleur, avions ravitailleurs
        aircraft: avions de reconnaissance, avion de reconnaissance, avions de transport militaire
        drone: drone, drones
        naval: frégate, frégates, corvette, corvettes, patrouilleur, patrouilleurs, sous-marin, sous-marins, destroyer
        naval: destroyers, porte-hélicoptères, chasseur de mines, chasseurs de mines, torpilleur, torpilleurs
        other: radar, radars, nacelle, nacelles, tourelle, tourelles, fusil, fusils, fusils d'assaut, fusil d'assaut, carabine, carabines
        other: mitrailleuse, mitrailleuses, mitraillette, mitraillettes, pistolet, pistolets, pistolet-mitrailleur
        other: pistolets-mitrailleurs, fusil-mitrailleur, fusils-mitrailleurs, lance-grenades, lance-grenade
        rocket-artillery: lance-roquettes multiple, lance-roquettes multiples
        aircraft: avion d'entraînement, avions d'entraînement, avion radar, avions radar, avion école, avions écoles
        armour: engin blindé, engins blindés, transporteur de troupes, transporteurs de troupes, véhicule de transport de troupes
        armour: transporteur blindé, transporteurs blindés, dépanneuse, dépanneuses, poseur de ponts, poseurs de ponts
        armour: véhicule de déminage, véhicules de déminage, engin de déminage, engins de déminage
        drone: munition rôdeuse, munitions rôdeuses, munition télé-opérée, munitions télé-opérées, robot terrestre
        drone: robots terrestres, drone naval, drones navals, drone intercepteur, drones intercepteurs
        missile: intercepteur, intercepteurs, missile de croisière, missiles de croisière
        munition: roquette, roquettes, obus, bombe, bombes, bombe planante, bombes planantes
        air-defence: système antidrone, systèmes antidrone, système antidrones, systèmes antidrones
        air-defence: système anti-drone, systèmes anti-drone, système anti-drones, systèmes anti-drones
        air-defence: système de défense aérienne, systèmes de défense aérienne, système antiaérien, systèmes antiaériens
        air-defence: système de missiles, systèmes de missiles, batterie de missiles, batteries de missiles
        air-defence: système de défense antiaérienne, systèmes de défense antiaérienne, système antimissile
        air-defence: systèmes antimissiles, système de défense antimissile, batterie antiaérienne, batteries antiaériennes
        """

    /// Set phrases in which a noun of arms means something else.
    static let notArms = "think tank, think tanks, char à voile, chars à voile, chasseur de têtes, chasseurs de têtes"

    /// State: its makers, whose capitals are no system's name; `-` for those of several states or of none.
    static let makers = """
        -: airbus, mbda, knds, rtx, airbus helicopters, airbus group, eurocopter, parrot, dji, acmat
        France: dassault, nexter, thales, safran, naval group, dcns, dassault aviation, arquus
        États-Unis: boeing, lockheed, lockheed martin, raytheon, northrop, northrop grumman, general dynamics
        États-Unis: général dynamics
        Allemagne: rheinmetall, krauss-maffei, krauss-maffei wegmann, kmw, diehl, hensoldt, tkms, thyssenkrupp
        Suède: saab
        Royaume-Uni: bae, bae systems
        Italie: leonardo, fincantieri, iveco
        Norvège: kongsberg, nammo
        Turquie: baykar, turkish aerospace, aselsan, otokar
        Brésil: embraer
        Estonie: milrem
        Corée du Sud: hyundai, hanwha
        Israël: rafael, elbit
        Belgique: fn herstal
        Finlande: patria
        Chine: norinco
        Russie: russian helicopters, rosoboronexport, rostec, sukhoi
        Espagne: navantia
        Afrique du Sud: denel
        """
}
