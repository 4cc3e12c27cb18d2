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
    init(articles: [Article], jobs: Int = 1) {
        var entries: [(shingle: UInt64, article: Int32)] = []
        var counts: [Int] = []
        for (index, sketch) in ChunkedWork.map(articles, jobs: jobs, body: Self.sketch).enumerated() {
            counts.append(sketch.count)
            for shingle in sketch { entries.append((shingle, Int32(index))) }
        }
        entries.sort { ($0.shingle, $0.article) < ($1.shingle, $1.article) }
        // Where the entries of each shingle that an article shares with others stand.
        var shared: [[Range<Int32>]] = Array(repeating: [], count: articles.count)
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].shingle == entries[start].shingle { end += 1 }
            // A shingle in very many articles is a formula of the trade, not a sign of copying.
            if (2...64).contains(end - start) {
                for entry in entries[start..<end] { shared[Int(entry.article)].append(Int32(start)..<Int32(end)) }
            }
            start = end
        }
        var parents = Array(articles.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index { index = parents[index] }
            return index
        }
        for index in articles.indices where counts[index] >= 4 {
            var common: [Int: Int] = [:]
            for range in shared[index] {
                for entry in entries[Int(range.lowerBound)..<Int(range.upperBound)] where entry.article < index {
                    common[Int(entry.article), default: 0] += 1
                }
            }
            for (other, count) in common.sorted(by: { $0.key < $1.key }) {
                let union = counts[index] + counts[other] - count
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

    /// The article's shingles that stand for all, each once, ascending.
    private static func sketch(_ article: Article) -> [UInt64] {
        var hashes: [UInt64] = []
        for paragraph in article.paragraphs {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            var isInWord = false
            for scalar in paragraph.text.unicodeScalars {
                if Folding.isCombiningMark(scalar) { continue }
                let letters = Folding.letters(of: scalar)
                if !letters.isEmpty {
                    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3 }
                    isInWord = true
                } else if scalar.value >= Folding.latinEnd, scalar.properties.isAlphabetic {
                    hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3
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
        var sketch: [UInt64] = []
        for start in 0...(hashes.count - shingleLength) {
            var shingle: UInt64 = 0
            for hash in hashes[start..<(start + shingleLength)] { shingle = (shingle &* 0x9e37_79b9_7f4a_7c15) ^ hash }
            if shingle % 4 == 0 { sketch.append(shingle) }
        }
        sketch.sort()
        var last: UInt64?
        return sketch.filter { shingle in
            defer { last = shingle }
            return shingle != last
        }
    }
}
