/// The small corpus that `briefgen init` writes: one example of each kind, with fictitious people and comments.
enum StarterCorpus {
    /// Path in the new folder, and bytes, of each file.
    static let files: [(path: String, bytes: [UInt8])] = [
        ("site.yml", PackageResources.site_yml),
        ("articles/2031-03-14-reunion-arvel.txt", PackageResources.reunion_arvel_txt),
        ("articles/2031-03-14-reunion-arvel.yml", PackageResources.reunion_arvel_yml),
        ("articles/2031-03-16-entretien.md", PackageResources.entretien_md),
        ("articles/depeches.jsonl", PackageResources.depeches_jsonl),
        ("ministers/anneke-verhulst.md", PackageResources.anneke_verhulst_md),
        ("meetings/2031-03-13-defense-arvel.md", PackageResources.defense_arvel_md),
        ("systems/garance.md", PackageResources.garance_md),
        ("static/robots.txt", PackageResources.robots_txt),
    ]
}
