/// Words that show that a text speaks of arms.
enum EnglishArms {
    static let context = """
        arms, weapon, weapons, armed, military, soldier, soldiers, troops, missile, missiles, battery, batteries, launcher
        launchers, howitzer, howitzers, gun, guns, tank, tanks, armoured, armored, artillery, mortar, shells, ammunition
        munitions, rocket, rockets, air defence, air defense, anti-aircraft, anti-tank, fighter, fighters, helicopter
        helicopters, drone, drones, frigate, brigade, battalion, war, combat, strike, strikes, warhead, warheads, radar
        """

    /// Words that only texts about armed forces and their arms have.
    static let core: WordSet = [
        "army", "military", "soldier", "soldiers", "troops", "missile", "missiles", "munitions", "ammunition",
        "howitzer", "howitzers", "artillery", "anti-aircraft", "anti-tank", "warhead", "warheads", "nato", "weapons",
        "frigate", "frigates", "submarine", "submarines", "rockets",
    ]

    static let heads = """
        missile: missile, missiles
        air-defence: air defence system, air defense system, missile system
        """

    static let makers = """
        airbus, boeing, dassault, lockheed martin, rheinmetall, nexter, knds, thales, mbda, saab, raytheon, bae systems
        """
}
