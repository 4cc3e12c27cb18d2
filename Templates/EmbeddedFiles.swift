/// The default templates, panels and assets, embedded in the program.
public enum EmbeddedFiles {
    /// Name and bytes of each file, sorted by name.
    public static let all: [(name: String, bytes: [UInt8])] = [
        ("briefgen.css", PackageResources.briefgen_css),
        ("minister.md", PackageResources.minister_md),
        ("page.html", PackageResources.page_html),
        ("statements.html", PackageResources.statements_html),
        ("statements.md", PackageResources.statements_md),
    ]
}
