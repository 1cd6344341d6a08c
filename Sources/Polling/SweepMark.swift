/// When a table is worth looking through for what may be forgotten: once it holds twice what the last look left. So each
/// entry pays for a few looks at most, however little may be forgotten. Pure.
struct SweepMark: Sendable {
  private let least: Int
  private var limit: Int

  /// - Parameter least: a table of so many entries is left alone.
  init(least: Int) { (self.least, limit) = (least, least) }

  func isDue(_ count: Int) -> Bool { count > limit }

  /// A look left so many.
  mutating func swept(leaving count: Int) { limit = max(least, 2 * count) }
}
