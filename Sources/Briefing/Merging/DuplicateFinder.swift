import BriefingModel

/// Finds articles with nearly the same text, as when several papers print one agency's dispatch.
struct DuplicateFinder {
    /// For each article of a group of duplicates, the whole group in the order given to the finder.
    private(set) var groups: [ArticleID: [ArticleID]] = [:]

    /// Words of one shingle.
    private static let shingleLength = 5
    /// The least share of shingles that two articles have in common (Jaccard index).
    private static let threshold = 0.5

    /// Compares `articles`, which come in the order in which a group names its members.
    ///
    /// Shingles after A. Broder, "On the resemblance and containment of documents" (1997); those whose hash is
    /// divisible by four stand for all.
    init(articles: [Article]) {
        let sketches = articles.map(Self.sketch)
        var articlesByShingle: [UInt64: [Int]] = [:]
        for (index, sketch) in sketches.enumerated() {
            for shingle in sketch { articlesByShingle[shingle, default: []].append(index) }
        }
        var parents = Array(articles.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index { index = parents[index] }
            return index
        }
        for (index, sketch) in sketches.enumerated() where sketch.count >= 4 {
            var shared: [Int: Int] = [:]
            for shingle in sketch {
                // A shingle in very many articles is a formula of the trade, not a sign of copying.
                guard let others = articlesByShingle[shingle], others.count <= 64 else { continue }
                for other in others where other < index { shared[other, default: 0] += 1 }
            }
            for (other, count) in shared.sorted(by: { $0.key < $1.key }) {
                let union = sketch.count + sketches[other].count - count
                guard Double(count) >= Self.threshold * Double(union) else { continue }
                let (first, second) = (root(other), root(index))
                parents[max(first, second)] = min(first, second)
            }
        }
        var members: [Int: [ArticleID]] = [:]
        for index in articles.indices { members[root(index), default: []].append(articles[index].id) }
        for group in members.values where group.count > 1 {
            for id in group { groups[id] = group }
        }
    }

    private static func sketch(_ article: Article) -> Set<UInt64> {
        var hashes: [UInt64] = []
        for paragraph in article.paragraphs {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            var isInWord = false
            for scalar in paragraph.text.unicodeScalars {
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    let lower = scalar.value < 0x80 ? UInt64(scalar.value | 0x20) : UInt64(scalar.value)
                    hash = (hash ^ lower) &* 0x100_0000_01b3
                    isInWord = true
                } else if isInWord {
                    hashes.append(hash)
                    hash = 0xcbf2_9ce4_8422_2325
                    isInWord = false
                }
            }
            if isInWord { hashes.append(hash) }
        }
        guard hashes.count >= shingleLength else { return [] }
        var sketch: Set<UInt64> = []
        for start in 0...(hashes.count - shingleLength) {
            var shingle: UInt64 = 0
            for hash in hashes[start..<(start + shingleLength)] { shingle = (shingle &* 0x9e37_79b9_7f4a_7c15) ^ hash }
            if shingle % 4 == 0 { sketch.insert(shingle) }
        }
        return sketch
    }
}
