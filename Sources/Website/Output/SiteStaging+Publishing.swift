import SystemPackage

/// What a published site consists of.
struct PublishedSite: Sendable {
    /// Files that are new or have changed.
    var written = 0
    /// Files that are as they were.
    var unchanged = 0
    /// Files of the former site that the new one no longer has.
    var removed = 0
    /// Files in the folder that briefgen did not write.
    var foreign = 0
    /// Paths where a foreign file stands and a file of the site should: the foreign ones were kept.
    var conflicts: [String] = []
    /// The name in the folder's parent that the former site has until it is removed.
    var replaced: FilePath?
}

extension SiteStaging {
    /// Puts the staged site in the former one's place, in one step where the file system can.
    ///
    /// The former site stands beside it until `removeReplaced(by:)`.
    ///
    /// - Parameters:
    ///   - files: everything that was staged, in any order.
    ///   - exchanging: whether to try to do it in one step.
    ///   - prepared: called right before, when all is ready.
    func publish(
        _ files: [WrittenFile], exchanging: Bool = true, prepared: () -> Void = {}
    ) throws(OutputError) -> PublishedSite {
        var (site, manifest) = try comparison(of: files)
        let isSameList = try write(manifest)
        if old != nil, isSameList, site.written == 0, site.conflicts.isEmpty {
            abandon()
            return site
        }
        prepared()
        site.replaced = try exchange(inOneStep: exchanging)
        return site
    }

    /// Removes the site that `site` replaced, when there was one.
    func removeReplaced(by site: PublishedSite) throws(Errno) {
        guard let replaced = site.replaced else { return }
        _ = try FolderRemoval(of: replaced, in: place.parent)
            .remove(manifest: oldManifest, keepingOthersIn: new, isLatest: true)
    }

    /// Takes away what was staged, and tells what publishing it would have done.
    func rehearse(_ files: [WrittenFile]) throws(OutputError) -> PublishedSite {
        defer { abandon() }
        return try comparison(of: files).site
    }

    /// How the staged files differ from the former site, and the list of those that will be briefgen's own.
    private func comparison(
        of files: [WrittenFile]
    ) throws(OutputError) -> (site: PublishedSite, manifest: SiteManifest) {
        var site = PublishedSite()
        var manifest = SiteManifest()
        for file in files { manifest.hashes[file.path] = file.hash }
        if let old {
            let foreign = try ForeignFiles(of: self, in: old)
            site.foreign = foreign.count
            site.conflicts = foreign.conflicts
            for path in foreign.conflicts { manifest.hashes[path] = nil }
        }
        let kept = files.filter { manifest.contains($0.path) }
        site.unchanged = kept.count { $0.isUnchanged }
        site.written = kept.count - site.unchanged
        site.removed = oldManifest.hashes.keys.count { !manifest.contains($0) }
        return (site, manifest)
    }

    /// Stages the manifest in one step, so that a staged site that has one is known to be complete.
    ///
    /// - Returns: whether the former site has the same.
    private func write(_ manifest: SiteManifest) throws(OutputError) -> Bool {
        let unfinished = SiteManifest.path + "-unfinished"
        let list = try manifest.text.withRawBytes { bytes throws(OutputError) in
            try write(bytes, to: unfinished, insteadOf: SiteManifest.path)
        }
        try place.reporting(FilePath(SiteManifest.path)) { () throws(Errno) in
            try new.move(FilePath(unfinished), in: new, to: FilePath(SiteManifest.path))
        }
        return list.isUnchanged
    }

    /// Returns the name in the parent that the former site has now.
    private func exchange(inOneStep: Bool) throws(OutputError) -> FilePath? {
        let parent = place.parent
        return try place.reporting("") { () throws(Errno) in
            guard old != nil else {
                try parent.move(place.staging, in: parent, to: place.site)
                return nil
            }
            do throws(Errno) {
                guard inOneStep else { throw .notSupported }
                try parent.exchange(place.staging, place.site)
                return place.staging
            } catch {
                guard [.invalidArgument, .noFunction, .notSupported, .notSupportedOnSocket].contains(error) else {
                    throw error
                }
                try exchangeByName()
                return place.former
            }
        }
    }

    /// For file systems that cannot exchange two folders: a kill between the two steps is put right by the next build.
    private func exchangeByName() throws(Errno) {
        let parent = place.parent
        try parent.move(place.site, in: parent, to: place.former)
        do throws(Errno) {
            try parent.move(place.staging, in: parent, to: place.site)
        } catch {
            try parent.move(place.former, in: parent, to: place.site)
            throw error
        }
    }
}
