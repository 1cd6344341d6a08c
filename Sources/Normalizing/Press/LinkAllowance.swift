/// How much longer absolute links may make the parts of one document: an address is a thousand times its reference where
/// the base is long, and a document can hold hundreds of thousands of references.
struct LinkAllowance {
  /// A body with absolute links is at most that long, as no field of a feed is longer (`maximumFieldBytes`).
  static let maximumFieldBytes = 1 << 20
  /// What all bodies and attachments of a document may gain.
  static let maximumGrowthBytes = 8 << 20

  private var growthBytes = LinkAllowance.maximumGrowthBytes
  /// True once a link was left as published.
  private(set) var isExhausted = false

  /// What a body of `count` bytes may gain.
  func room(for count: Int) -> Int { max(0, min(growthBytes, Self.maximumFieldBytes - count)) }

  /// Takes what was gained.
  mutating func spend(_ bytes: Int) { growthBytes -= max(0, bytes) }

  mutating func exhaust() { isExhausted = true }
}
