/// The text of a panel's block: a template's name, and a key where a page shows the panel several times.
struct PanelName {
    /// `feeds` of `feeds p3`.
    let template: Substring
    /// `p3` of `feeds p3`.
    let key: Substring?

    init(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        template = parts.first ?? ""
        key = parts.count > 1 ? parts[1] : nil
    }
}
