import SystemPackage

/// What a build that was killed may have left beside the output folder.
struct LeftoverFolders {
    private let place: OutputPlace

    init(at place: OutputPlace) { self.place = place }

    /// Gives a site that was being replaced its name back, and removes what was staged or replaced.
    func putRight() throws(OutputError) {
        try place.reporting("") { () throws(Errno) in
            if try place.parent.status(of: place.site) == nil, try place.parent.status(of: place.former) != nil {
                try place.parent.move(place.former, in: place.parent, to: place.site)
            }
            for folder in [place.staging, place.former] {
                guard try place.parent.status(of: folder) != nil else { continue }
                try remove(folder)
            }
        }
    }

    /// Without a manifest it was never finished: all it holds that is not briefgen's has its first name in the site.
    private func remove(_ folder: FilePath) throws(Errno) {
        let removal = FolderRemoval(of: folder, in: place.parent)
        guard let text = try FolderHandle(folder, in: place.parent).text(of: FilePath(SiteManifest.path)),
            let manifest = try? SiteManifest(reading: text),
            try place.parent.status(of: place.site)?.type == .directory
        else { return try removal.removeAll() }
        let site = try FolderHandle(place.site, in: place.parent)
        _ = try removal.remove(manifest: manifest, keepingOthersIn: site, isLatest: false)
    }
}
