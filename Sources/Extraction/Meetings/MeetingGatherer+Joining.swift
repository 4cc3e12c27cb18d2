import BriefingModel

/// Which of the meetings found are one, whatever the article calls them.
extension MeetingGatherer {
    /// A summit at the place of a meeting of the G7 is that.
    func joinSummits(_ clusters: inout [MeetingCluster]) {
        for index in clusters.indices.reversed() where clusters[index].kind == .summit {
            guard let place = clusters[index].place,
                let host = clusters.indices.first(where: {
                    clusters[$0].kind == .g7
                        && (clusters[$0].place == place || clusters[$0].place == nil && isPlain(clusters[index]))
                }),
                clusters[index].mentions.allSatisfy({
                    $0.organisation == nil && clusters[host].accepts($0, published: published)
                })
            else { continue }
            for mention in clusters[index].mentions { clusters[host].add(mention) }
            clusters.remove(at: index)
        }
    }

    /// « Sommet informel à Antalya : les ministres … »: what the title calls a summit is the ministers’ meeting of that place.
    func joinTitles(_ clusters: inout [MeetingCluster]) {
        for index in clusters.indices.reversed() where clusters[index].kind == .summit {
            guard let place = clusters[index].place, !clusters[index].isTimed,
                clusters[index].mentions.allSatisfy({ $0.isSummitWord && $0.paragraph < 2 }),
                let host = clusters.indices.first(where: {
                    clusters[$0].kind.isOfMinisters && !clusters[$0].isOfTwo && clusters[$0].place == place
                        && clusters[$0].isTimed && clusters[$0].direction != .future
                })
            else { continue }
            clusters[host].mentions.insert(contentsOf: clusters[index].mentions, at: 0)
            clusters.remove(at: index)
        }
    }

    /// « les ministres de la Défense d’une cinquantaine de pays », who have met, are the contact group that has met.
    func joinManyStates(_ clusters: inout [MeetingCluster]) {
        for index in clusters.indices.reversed() where clusters[index].kind == .defenceMinisters {
            guard clusters[index].mentions.contains(where: \.isOfManyStates),
                clusters[index].mentions.allSatisfy({ $0.organisation == nil && !$0.isOfTwo }),
                let host = clusters.indices.first(where: { host in
                    clusters[host].kind == .contactGroup
                        && clusters[host].mentions.contains { $0.isHeld || $0.hasMet || $0.isCounted }
                        && clusters[host].mentions.allSatisfy { !$0.isOrdered && !$0.isAnother }
                        && clusters[index].mentions.allSatisfy { clusters[host].accepts($0, published: published) }
                })
            else { continue }
            for mention in clusters[index].mentions { clusters[host].add(mention) }
            clusters.remove(at: index)
        }
    }

    /// « le sommet européen » of the day of the « Conseil européen » is that, when nothing else is said of it.
    func joinSameDays(_ clusters: inout [MeetingCluster]) {
        for index in clusters.indices.reversed() where clusters[index].kind == .summit {
            guard clusters[index].mentions.allSatisfy({ $0.organisation == nil && !$0.hasName && !$0.isBody }),
                let span = clusters[index].span(published: published), span.start.precision == .day,
                let host = clusters.indices.first(where: {
                    $0 != index && clusters[$0].kind == .summit
                        && (clusters[$0].place == nil || clusters[index].place == nil
                            || clusters[$0].place == clusters[index].place)
                        && clusters[$0].span(published: published)?.start == span.start
                })
            else { continue }
            for mention in clusters[index].mentions { clusters[host].add(mention) }
            clusters.remove(at: index)
        }
    }

    /// « le sommet qui s’ouvre samedi à Biarritz »: nothing in its name tells which one it is.
    private func isPlain(_ cluster: MeetingCluster) -> Bool {
        cluster.mentions.allSatisfy {
            $0.isSummitWord && !$0.hasComplement && !$0.hasName && !$0.isIndefinite && !$0.isOrdered
                && !$0.isPossessive && !$0.times.isEmpty
                && $0.innerPlace == nil
        }
    }
}
