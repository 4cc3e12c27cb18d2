/// The family of a weapon system.
public enum SystemCategory: String, CaseIterable, Hashable, Sendable {
    case airDefence = "air-defence"
    case artillery
    case rocketArtillery = "rocket-artillery"
    case armour, aircraft, missile, munition, drone, naval, other
}
