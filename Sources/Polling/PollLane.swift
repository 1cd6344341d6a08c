import Stories

/// Who shares places with whom: sources that hang keep no healthy one waiting, whether they did so before or are new.
public enum PollLane: Int, Sendable, Hashable, CaseIterable {
  /// The last poll succeeded: all places.
  case proven
  /// None has succeeded yet, nor failed: half of all places.
  case new
  /// The last poll failed: an eighth of all places.
  case failing

  /// - Parameter state: nil where nothing is known of the source.
  public init(_ state: SourceState?) {
    if state?.memory?.failure != nil {
      self = .failing
    } else {
      self = state?.lastSuccess == nil ? .new : .proven
    }
  }

  /// Places that the lane may take of so many: one at least, where there is one.
  public func places(of limit: Int) -> Int {
    switch self {
    case .proven: limit
    case .new: min(limit, max(1, limit / 2))
    case .failing: min(limit, max(1, limit / 8))
    }
  }
}
