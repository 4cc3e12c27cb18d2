/// Categories of systems: family | name shown | other forms.
enum EnglishGenericSystems {
    static let names = """
        air-defence | air defence systems | air defense systems, air defence, air defense, air defence system, air defense system
        artillery | artillery | artillery systems
        artillery | howitzers | howitzer
        rocket-artillery | rocket launchers | rocket launcher
        armour | tanks | tank, battle tanks, battle tank
        armour | armoured vehicles | armored vehicles, armoured vehicle, armored vehicle, fighting vehicles
        aircraft | fighter jets | fighter jet, combat aircraft
        aircraft | helicopters | helicopter
        missile | missiles | missile, cruise missiles, ballistic missiles
        munition | ammunition | munitions, shells, artillery shells
        drone | drones | drone
        other | nuclear weapons | nuclear weapon
        other | generators | generator
        other | fuel
        other | weapons | weapon, arms
        """
}
