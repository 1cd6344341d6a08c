import Stories

/// What waits to be embedded, in which order it is sent, and when to try again. Pure: events in, batches and waits out.
///
/// Bounded: when it is full the text that waited longest leaves. One batch is under way at a time.
public struct EmbeddingQueue: Sendable {
  /// A story's text on its way.
  public struct Text: Sendable, Hashable {
    public var storyID: String
    public var text: String
    /// When the story was fetched.
    public var time: Timestamp

    public init(storyID: String, text: String, time: Timestamp) {
      self.storyID = storyID
      self.text = text
      self.time = time
    }
  }

  /// Why a text got no vector.
  public enum Discard: String, Sendable, Hashable, CaseIterable {
    /// The queue was full.
    case overflow
    /// The server would not take it, however short.
    case tooLarge = "too_large"
    case dimension
    /// It holds no words.
    case empty
  }

  public static let maximumTexts = 512
  /// Characters sent of one text. The models in use read 256 to 8,192 tokens; what says most stands first.
  public static let maximumCharacters = 2_000
  /// A text is not cut below this.
  static let minimumCharacters = 200
  /// Back-off: the first wait, doubled at each failure in a row, up to the last.
  static let firstWait = Duration.seconds(1)
  static let longestWait = Duration.seconds(600)

  private var waiting: [Text] = []
  private var underWay: [Text] = []
  /// Texts a batch may hold; halved when a batch is too large, and never raised: it is the server's limit.
  public private(set) var batchSize = EmbeddingCodec.maximumInputs
  private var failures = 0
  public private(set) var discarded: [Discard: Int] = [:]

  public init() {}

  /// Texts that wait or are under way.
  public var count: Int { waiting.count + underWay.count }

  public mutating func offer(_ text: Text) {
    guard text.text.contains(where: { $0.isLetter || $0.isNumber }) else { return discard(.empty) }
    var text = text
    text.text = String(text.text.prefix(Self.maximumCharacters))
    waiting.append(text)
    if waiting.count > Self.maximumTexts {
      waiting.removeFirst()
      discard(.overflow)
    }
  }

  /// The texts to send now; empty when there is nothing to send. Must be followed by `succeeded` or `failed`.
  public mutating func next() -> [Text] {
    underWay = Array(waiting.prefix(batchSize))
    waiting.removeFirst(underWay.count)
    return underWay
  }

  /// The batch got its vectors.
  public mutating func succeeded() {
    (underWay, failures) = ([], 0)
  }

  /// The batch got none. Returns how long to wait before the next is sent.
  ///
  /// - Parameter retryAfter: what the server asked for.
  public mutating func failed(_ code: EmbeddingError.Code, retryAfter: Duration? = nil) -> Duration {
    switch code {
    case .tooLarge:
      // One that is refused however short may well not be the fault of the text.
      if makeSmaller() { return .zero }
    case .dimension:
      discard(.dimension, count: underWay.count)
      underWay = []
    case .busy, .refused, .server, .network, .malformed: putBack()
    }
    failures += 1
    let backOff = Self.firstWait * (1 << min(failures - 1, 10))
    return min(Self.longestWait, max(backOff, retryAfter ?? .zero))
  }

  /// A vector of a batch that succeeded could not be kept.
  public mutating func discard(_ reason: Discard, count: Int = 1) { discarded[reason, default: 0] += count }

  /// Halves the batch, or the text of a batch of one; false when that was as short as can be, and it leaves.
  private mutating func makeSmaller() -> Bool {
    guard underWay.count <= 1 else {
      batchSize = max(1, underWay.count / 2)
      putBack()
      return true
    }
    guard var text = underWay.popLast() else { return true }
    guard text.text.count > Self.minimumCharacters else {
      discard(.tooLarge)
      return false
    }
    text.text = String(text.text.prefix(max(Self.minimumCharacters, text.text.count / 2)))
    waiting.insert(text, at: 0)
    return true
  }

  private mutating func putBack() {
    let all = underWay + waiting
    waiting = Array(all.suffix(Self.maximumTexts))
    if all.count > waiting.count { discard(.overflow, count: all.count - waiting.count) }
    underWay = []
  }
}
