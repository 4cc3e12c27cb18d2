/// Numbers words in the order in which they first come, by an open-addressed table that grows.
struct WordNumbers: Sendable {
    /// The words by their numbers.
    private(set) var words: [Word] = []
    /// The number at each place, or -1 where it is free; a power of two of places, at most half of them taken.
    private var places: [Int32]

    /// Makes a table with room for `count` words; it grows beyond it.
    init(room count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        places = [Int32](repeating: -1, count: size)
        words.reserveCapacity(count)
    }

    /// The number of a word, which gets the next one if it is new.
    mutating func number(of word: Word) -> Int32 {
        let place = place(of: word)
        if places[place] >= 0 { return places[place] }
        let number = Int32(words.count)
        words.append(word)
        places[place] = number
        if words.count * 2 > places.count { enlarge() }
        return number
    }

    /// The number of a word, if it has one.
    subscript(word: Word) -> Int? {
        let number = places[place(of: word)]
        return number < 0 ? nil : Int(number)
    }

    /// The place of a word, or the free one where it would stand.
    private func place(of word: Word) -> Int {
        var place = word.place(in: places.count)
        while places[place] >= 0, words[Int(places[place])] != word { place = (place + 1) & (places.count - 1) }
        return place
    }

    private mutating func enlarge() {
        places = [Int32](repeating: -1, count: places.count * 2)
        for (number, word) in words.enumerated() { places[place(of: word)] = Int32(number) }
    }
}
