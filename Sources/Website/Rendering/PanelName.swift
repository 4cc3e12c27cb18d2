/// The text of a panel's block: a template's name, and a key where a page shows the panel several times.
struct PanelName {
    /// `feeds` of `feeds p3`.
    let template: Substring

    init(_ text: String) { template = text.prefix { $0 != " " } }
}
