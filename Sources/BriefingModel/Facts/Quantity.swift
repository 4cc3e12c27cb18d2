/// A number of things, as a text gives it.
public struct Quantity: Hashable, Sendable {
    /// How the number is meant.
    public enum Qualifier: String, CaseIterable, Hashable, Sendable {
        case exact, about, atLeast, atMost
        /// « des dizaines »: more than one of them.
        case plural
    }

    /// The number; for `plural` the unit counted in, such as 10 for « des dizaines ».
    public var value: Int
    /// How it is meant.
    public var qualifier: Qualifier
    /// In the words of the text: « plus de 100 ».
    public var text: String

    /// Makes a quantity.
    public init(value: Int, qualifier: Qualifier, text: String) {
        self.value = value
        self.qualifier = qualifier
        self.text = text
    }
}
