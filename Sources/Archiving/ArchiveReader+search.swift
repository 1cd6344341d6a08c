/// Finding a line within a segment, where each is numbered above those before it.
extension ArchiveReader {
  /// The most that `lines(after:)` reads to find its first line, in bytes, where lines are of some kilobytes.
  public static let searchBytes: Int64 = 1 << 20
  /// What is read at once of a place that is only looked at.
  static let searchedBlockBytes = 16 << 10
  /// A stretch that is read through rather than halved again.
  private static let shortestStretch: Int64 = 128 << 10

  /// Where a line begins from which on to read for what is numbered above `seq`; 0: the segment's beginning.
  ///
  /// A line that cannot be read is passed over for the next one that can, so damage costs time and hides nothing.
  func offset(before seq: Int64, in segment: SegmentName) throws(ArchiveError) -> Int64 {
    guard let file = try ReadOnlyFile(folder.path(of: segment), disk: folder.disk) else { return 0 }
    // At `low` a line begins that is numbered `seq` or lower, or the first; at `high` and after it stands none such.
    var (low, high) = (Int64(0), try file.size())
    while high - low > ArchiveReader.shortestStretch {
      let middle = low + (high - low) / 2
      if let start = try startOfLine(after: middle, before: high, in: file, upTo: seq) {
        low = start
      } else {
        high = middle
      }
    }
    return low
  }

  /// Where the first record begins that stands wholly after one place and begins before another, when it is numbered
  /// `seq` or lower.
  private func startOfLine(
    after offset: Int64, before end: Int64, in file: ReadOnlyFile, upTo seq: Int64
  ) throws(ArchiveError) -> Int64? {
    var scanner = file.lines(
      from: offset, maximumLineBytes: maximumLineBytes, blockBytes: ArchiveReader.searchedBlockBytes)
    // The line that the place is in the midst of.
    _ = try scanner.next()
    while scanner.offset < end {
      let start = scanner.offset
      guard let line = try scanner.next() else { return nil }
      if let found = LineHead.seq(of: line) { return found <= seq ? start : nil }
    }
    return nil
  }
}
