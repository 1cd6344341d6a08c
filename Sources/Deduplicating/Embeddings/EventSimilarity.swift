import Stories

/// How alike the texts of two stories are, where that is known: one more signal for tying them to one event. Events are
/// found without it, and the same way.
public protocol EventSimilarity: Sendable {
  /// Names what the figure comes from, for reasons: `embedding:bge-m3`.
  var anchor: String { get }
  /// -1 to 1; nil when nothing is known of either. May be called from any thread and does not wait.
  func similarity(_ a: String, _ b: String) -> Double?
}

extension EventSimilarity {
  /// What stands beside the other reasons of a link, weighing the similarity; nil when nothing is known, or nothing
  /// speaks for the link.
  public func reason(_ a: String, _ b: String) -> LinkReason? {
    guard let similarity = similarity(a, b) else { return nil }
    let weight = (similarity * 100).rounded() / 100
    return weight > 0 ? LinkReason(anchor: anchor, weight: weight) : nil
  }
}

/// Knows nothing: embeddings are off.
public struct NoSimilarity: EventSimilarity {
  public let anchor = "embedding:"

  public init() {}

  public func similarity(_ a: String, _ b: String) -> Double? { nil }
}
