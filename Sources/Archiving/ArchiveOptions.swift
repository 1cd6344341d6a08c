/// The limits of an archive.
public struct ArchiveOptions: Sendable, Hashable {
  /// A segment that has reached it is sealed and a new one begun. A batch is never split, so a segment may end beyond
  /// it by one batch.
  public var maximumSegmentBytes: Int64 = 256 << 20
  /// The longest line, its newline included.
  public var maximumLineBytes = 1 << 20
  /// `current.jsonl` is not switched twice within it: GNU `tail -F` looks once a second and gives up a file it missed.
  public var linkInterval: Duration = .seconds(15)

  public init() {}
}
