import Testing

@testable import Extraction

struct NamePiecesTests {
    @Test func givesItsTokensInTheirOrder() {
        var pieces = NamePieces(from: 100)
        for token in [100, 101, 105] { pieces.append(token) }
        #expect(Array(pieces) == [100, 101, 105])
        #expect(pieces.count == 3)
        #expect(pieces[2] == 105)
        pieces.removeFirst()
        #expect(Array(pieces) == [101, 105])
    }

    @Test func leavesOutWhatIsOutOfReach() {
        var pieces = NamePieces(from: 3)
        for token in [3, 66, 67, 200] { pieces.append(token) }
        #expect(Array(pieces) == [3, 66])
    }

    @Test func hasNoneAtFirst() {
        #expect(NamePieces(from: 0).isEmpty)
    }
}
