import FlyingSocks

/// The endless body of a server-sent event stream: each new state once, and a comment when there is nothing new.
///
/// Format: WHATWG HTML, section 9.2 “Server-sent events”.
struct EventStreamBody: AsyncBufferedSequence {
    typealias Element = UInt8

    let board: StateBoard
    let token: String

    func makeAsyncIterator() -> Iterator { Iterator(board: board, token: token) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let board: StateBoard
        let token: String
        private var wakes: AsyncStream<Void>.Iterator?
        private var told: PreviewState?

        init(board: StateBoard, token: String) {
            self.board = board
            self.token = token
        }

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            if wakes == nil { wakes = await board.wakes().makeAsyncIterator() }
            guard await wakes?.next(isolation: nil) != nil else { return nil }
            let state = await board.state
            guard state != told else { return Array(": \n\n".utf8) }
            told = state
            return Array("event: state\ndata: \(state.json(token: token))\n\n".utf8)
        }
    }
}
