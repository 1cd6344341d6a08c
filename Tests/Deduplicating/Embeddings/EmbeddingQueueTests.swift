import Deduplicating
import Stories
import Testing

@Suite("What waits to be embedded")
struct EmbeddingQueueTests {
  private static func text(_ number: Int, _ text: String = "words") -> EmbeddingQueue.Text {
    EmbeddingQueue.Text(storyID: "\(number)", text: text, time: Timestamp(seconds: 0))
  }

  private static func filled(_ count: Int) -> EmbeddingQueue {
    var queue = EmbeddingQueue()
    for number in 0..<count { queue.offer(text(number)) }
    return queue
  }

  @Test("batches hold 32 at most, in order, and leave once they succeeded")
  func batches() {
    var queue = Self.filled(40)
    #expect(queue.next().map(\.storyID) == (0..<32).map(String.init))
    #expect(queue.count == 40)
    queue.succeeded()
    #expect(queue.next().map(\.storyID) == (32..<40).map(String.init))
    queue.succeeded()
    #expect(queue.next().isEmpty && queue.count == 0 && queue.discarded.isEmpty)
  }

  @Test("when it is full the oldest leaves, counted; so does what holds no words")
  func full() {
    var queue = Self.filled(EmbeddingQueue.maximumTexts + 3)
    queue.offer(Self.text(9999, "\n…"))
    #expect(queue.next().first?.storyID == "3")
    #expect(queue.discarded == [.overflow: 3, .empty: 1] && queue.count == EmbeddingQueue.maximumTexts)
    // What is put back may be too much, too.
    for number in 0..<32 { queue.offer(Self.text(2000 + number)) }
    _ = queue.failed(.server)
    #expect(queue.count == EmbeddingQueue.maximumTexts && queue.discarded[.overflow] == 35)
    #expect(queue.next().first?.storyID == "35")
  }

  @Test(
    "after a failure the batch is sent again, later each time, never later than ten minutes, and a success ends that",
    arguments: [EmbeddingError.Code.busy, .refused, .server, .network, .malformed])
  func backOff(code: EmbeddingError.Code) {
    var queue = Self.filled(2)
    var waits: [Duration] = []
    for _ in 0..<12 {
      #expect(queue.next().count == 2)
      waits.append(queue.failed(code))
    }
    #expect(waits.prefix(4) == [.seconds(1), .seconds(2), .seconds(4), .seconds(8)])
    #expect(waits.suffix(2) == [.seconds(600), .seconds(600)])
    _ = queue.next()
    queue.succeeded()
    queue.offer(Self.text(3))
    _ = queue.next()
    #expect(queue.failed(code) == .seconds(1))
  }

  @Test("a server's Retry-After holds when it is longer, up to ten minutes")
  func retryAfter() {
    var queue = Self.filled(1)
    _ = queue.next()
    #expect(queue.failed(.busy, retryAfter: .seconds(7)) == .seconds(7))
    _ = queue.next()
    #expect(queue.failed(.busy, retryAfter: .seconds(86_400)) == .seconds(600))
  }

  @Test("a batch that is too large is halved, and stays so; a text alone is cut, and leaves when that does not help")
  func tooLarge() {
    var queue = EmbeddingQueue()
    queue.offer(Self.text(0, String(repeating: "a", count: 3_000)))
    queue.offer(Self.text(1))
    #expect(queue.next().map(\.text.count) == [EmbeddingQueue.maximumCharacters, 5])
    #expect(queue.failed(.tooLarge) == .zero && queue.batchSize == 1)
    var lengths: [Int] = []
    while let text = queue.next().first, text.storyID == "0" {
      lengths.append(text.text.count)
      #expect(queue.failed(.tooLarge) == (text.text.count == 200 ? .seconds(1) : .zero))
    }
    #expect(lengths == [2000, 1000, 500, 250, 200] && queue.discarded == [.tooLarge: 1])
    queue.succeeded()
    #expect(queue.count == 0)
  }

  @Test("vectors of another dimension are not asked for again")
  func dimension() {
    var queue = Self.filled(3)
    _ = queue.next()
    #expect(queue.failed(.dimension) == .seconds(1))
    #expect(queue.count == 0 && queue.discarded == [.dimension: 3])
  }
}
