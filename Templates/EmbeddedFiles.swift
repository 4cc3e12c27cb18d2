/// The default templates, panels and assets, embedded in the program.
public enum EmbeddedFiles {
    /// Name and bytes of each file.
    public static var all: [(name: String, bytes: [UInt8])] {
        [("minister.md", PackageResources.minister_md), ("statements.html", PackageResources.statements_html)]
    }
}
