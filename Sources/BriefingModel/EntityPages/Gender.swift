/// Grammatical gender, for pronouns and role names.
public enum Gender: String, CaseIterable, Hashable, Sendable {
    case feminine = "f"
    case masculine = "m"
}
