/// The place just after a record: where the next one will stand.
public struct ArchivePosition: Sendable, Hashable, Codable {
  /// The segment's path below the archive's folder, `2026/stories-2026-06-26-000001.jsonl`; empty before the first.
  public var segment: String
  /// Bytes from the start of the segment.
  public var offset: Int64
  /// The last record's number; 0 before the first.
  public var seq: Int64

  public init(segment: String, offset: Int64, seq: Int64) {
    self.segment = segment
    self.offset = offset
    self.seq = seq
  }

  /// Before the first record.
  public static let start = ArchivePosition(segment: "", offset: 0, seq: 0)
}
