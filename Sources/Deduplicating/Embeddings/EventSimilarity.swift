import Stories

/// How alike the texts of two stories are, where that is known: one more signal for tying them to one event. Events are
/// found without it, and the same way.
public protocol EventSimilarity: Sendable {
  /// Names what the figure comes from, for reasons: `embedding:bge-m3`.
  var anchor: String { get }
  /// -1 to 1; nil when nothing is known of either. May be called from any thread and does not wait.
  func similarity(_ a: String, _ b: String) -> Double?
}
