import Stories

/// Vectors of recent stories, in memory: at most so many bytes of them, none of a story fetched longer ago than the window
/// of events. What was not asked about for longest leaves first.
public struct EmbeddingStore: Sendable {
  /// 64 MiB: 16,384 vectors of 1,024 dimensions.
  public static let maximumBytes = 64 << 20
  /// Within it evidence counts in full.
  public static let window = Duration.seconds(7 * 86_400)

  private struct Kept {
    var vector: Embedding
    var time: Timestamp
    var lastUse: UInt64
  }

  private let maximumBytes: Int
  private var vectors: [String: Kept] = [:]
  private var uses: UInt64 = 0
  public private(set) var bytes = 0
  /// Vectors that left for want of room.
  public private(set) var evicted = 0

  public init(maximumBytes: Int = Self.maximumBytes) { self.maximumBytes = maximumBytes }

  public var count: Int { vectors.count }
  /// What all vectors that are kept share; nil while there is none.
  public private(set) var dimension: Int?
  /// What made the newest.
  public private(set) var model: String?

  /// Keeps a story's vector; false when its dimension is not that of the others.
  ///
  /// - Parameter time: when the story was fetched.
  public mutating func keep(_ vector: Embedding, of storyID: String, time: Timestamp) -> Bool {
    guard dimension ?? vector.dimension == vector.dimension else { return false }
    (dimension, model) = (vector.dimension, vector.model)
    forget(storyID)
    uses += 1
    vectors[storyID] = Kept(vector: vector, time: time, lastUse: uses)
    bytes += Self.size(vector)
    if bytes > maximumBytes { makeRoom() }
    return true
  }

  /// The cosine between two stories' texts; nil unless both have a vector. Both then count as used.
  public mutating func similarity(_ a: String, _ b: String) -> Double? {
    guard let first = vectors[a], let second = vectors[b] else { return nil }
    uses += 1
    vectors[a]?.lastUse = uses
    vectors[b]?.lastUse = uses
    return first.vector.similarity(to: second.vector)
  }

  /// Drops what is older than the window.
  public mutating func forgetOld(now: Timestamp) {
    let oldest = now.advanced(by: .zero - Self.window)
    for (id, kept) in vectors where kept.time < oldest { forget(id) }
  }

  private mutating func forget(_ storyID: String) {
    guard let kept = vectors.removeValue(forKey: storyID) else { return }
    bytes -= Self.size(kept.vector)
    if vectors.isEmpty { dimension = nil }
  }

  /// A tenth at once, so that sorting is seldom needed.
  private mutating func makeRoom() {
    for (id, _) in vectors.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
      guard bytes > maximumBytes / 10 * 9, vectors.count > 1 else { return }
      forget(id)
      evicted += 1
    }
  }

  private static func size(_ vector: Embedding) -> Int { vector.dimension * MemoryLayout<Float>.size }
}
