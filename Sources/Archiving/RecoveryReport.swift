/// What opening an archive found and put right.
public struct RecoveryReport: Sendable, Hashable {
  /// Bytes cut from the end of a segment and kept in a file beside it.
  public struct Repair: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// What followed the last whole line.
      case tornTail = "torn_tail"
      /// Whole lines of a batch that failed here and was written again in the next segment.
      case repeatedLines = "repeated_lines"
      /// A torn last line of the manifest.
      case manifest
    }

    public var kind: Kind
    public var segment: String
    public var offset: Int64
    public var bytes: Int64
    /// The file that holds what was cut.
    public var keptAs: String
  }

  /// Damage that is never cut: `verify` says more.
  public struct Damage: Sendable, Hashable {
    public var segment: String
    /// `unreadable_lines`, `gap`, `missing`.
    public var label: String
    public var count: Int
  }

  public var repairs: [Repair] = []
  public var damage: [Damage] = []

  public init() {}
}
