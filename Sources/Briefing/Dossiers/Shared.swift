/// A value of many parts that is handed around as one reference: rows and pages pass it on far more often than they
/// look into it, and to copy a structure is to retain each of its parts.
@dynamicMemberLookup
public final class Shared<Value: Sendable>: Sendable {
    /// The value itself.
    public let value: Value

    /// Shares a value.
    public init(_ value: Value) { self.value = value }

    /// The same with another part.
    func with<Part>(_ part: WritableKeyPath<Value, Part>, _ new: Part) -> Shared {
        var value = value
        value[keyPath: part] = new
        return Shared(value)
    }

    /// A part of the value.
    @inlinable
    public subscript<Part>(dynamicMember part: KeyPath<Value, Part>) -> Part { value[keyPath: part] }
}

extension Shared: Equatable where Value: Equatable {
    public static func == (left: Shared, right: Shared) -> Bool { left === right || left.value == right.value }
}

extension Shared: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
