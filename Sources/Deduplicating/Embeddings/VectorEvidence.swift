/// What the vectors say for two stories' telling of one event, as a weight beside that of anchors.
///
/// What a cosine means differs by model, so a story's cosines are measured by themselves: against those with the other
/// stories of its time, nearly all of which tell of something else. Only what stands out from them speaks, and never so
/// much that it could tie two stories alone.
struct VectorEvidence {
  /// Cosines that must be known before any of them means anything.
  static let minimumStories = 16
  /// Stories whose cosines are taken, the newest.
  static let maximumStories = 512
  /// Standard deviations above the mean up to which a cosine is one of the crowd: of 512 unrelated ones, one is above.
  static let crowd = 2.9
  /// What each further standard deviation counts, and what all count at most: less than it takes in a stream of ten
  /// events.
  static let deviationWeight = 1.0
  static let maximumWeight = 1.5

  /// How reasons name it: `embedding:bge-m3`.
  let anchor: String
  private let cosines: [String: Double]
  private let mean: Double
  private let deviation: Double

  /// Nil where too little is known.
  ///
  /// - Parameter others: the stories of its time, the newest first.
  init?(of storyID: String, among others: some Sequence<String>, _ similarity: some EventSimilarity) {
    var cosines: [String: Double] = [:]
    for other in others where other != storyID {
      guard let cosine = similarity.similarity(storyID, other) else { continue }
      cosines[other] = cosine
      if cosines.count == VectorEvidence.maximumStories { break }
    }
    guard cosines.count >= VectorEvidence.minimumStories else { return nil }
    let count = Double(cosines.count)
    // In one order, so that the same cosines give the same sum.
    let sorted = cosines.values.sorted()
    mean = sorted.reduce(0, +) / count
    let mean = mean
    deviation = (sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    guard deviation > 1e-6 else { return nil }
    anchor = similarity.anchor
    self.cosines = cosines
  }

  /// What speaks for one event with another story, 0 for nothing.
  func weight(of other: String) -> Double {
    guard let cosine = cosines[other] else { return 0 }
    let excess = (cosine - mean) / deviation - VectorEvidence.crowd
    return min(VectorEvidence.maximumWeight, max(0, excess) * VectorEvidence.deviationWeight)
  }

  /// Stories for which something speaks, the most first.
  func outstanding(_ count: Int) -> [String] {
    let speaking = cosines.keys.filter { weight(of: $0) > 0 }
    return Array(speaking.sorted { (cosines[$0] ?? 0, $1) > (cosines[$1] ?? 0, $0) }.prefix(count))
  }
}
