import SystemPackage

extension FilePath {
    /// A relative path of one component, whatever its bytes are.
    init(_ name: FilePath.Component) { self.init(root: nil, CollectionOfOne(name)) }
}
