import Stories

/// What a segment holds, found by reading it once from start to end.
struct SegmentScan {
  var firstSeq: Int64?
  var lastSeq: Int64?
  /// The end of the last whole record.
  var goodBytes: Int64 = 0
  /// The end of the file.
  var bytes: Int64 = 0
  /// Lines before the last record that are none.
  var unreadableLines = 0
  /// Places where the number does not follow the one before.
  var gaps = 0

  /// Reads the segment. Records numbered `limit` or above do not belong to it. `previous` is the number before its
  /// first, where that is known.
  init(
    _ file: ReadOnlyFile, maximumLineBytes: Int, limit: Int64? = nil, previous: Int64? = nil
  ) throws(ArchiveError) {
    bytes = try file.size()
    var scanner = file.lines(from: 0, maximumLineBytes: maximumLineBytes)
    var pending = 0
    var ends: [End] = []
    while let line = try scanner.next() {
      guard let seq = LineHead.seq(of: line) else {
        pending += 1
        continue
      }
      if let limit, seq >= limit { break }
      if let last = lastSeq ?? previous, seq != last + 1 { gaps += 1 }
      unreadableLines += pending
      pending = 0
      firstSeq = firstSeq ?? seq
      lastSeq = seq
      ends.append(End(offset: scanner.offset, seq: seq))
      if ends.count > 64 { ends.removeFirst(32) }
    }
    try settle(ends, file, maximumLineBytes)
  }

  /// A last line may look like a record by its head alone; it counts when it is JSON to its end.
  /// Should none of the last lines be, that is no torn tail but damage, and nothing is cut.
  private mutating func settle(
    _ ends: [End], _ file: ReadOnlyFile, _ maximumLineBytes: Int
  ) throws(ArchiveError) {
    for (index, end) in ends.enumerated().reversed() {
      let start = index > 0 ? ends[index - 1].offset : max(0, end.offset - Int64(maximumLineBytes) - 1)
      let bytes = try file.read(at: start, count: Int(end.offset - start)).dropLast()
      let line = bytes[(bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.startIndex)...]
      guard LineHead.checkedSeq(of: line) == end.seq else { continue }
      (lastSeq, goodBytes) = (end.seq, end.offset)
      return
    }
    if ends.count > 32, let end = ends.last {
      (lastSeq, goodBytes, unreadableLines) = (end.seq, end.offset, unreadableLines + ends.count)
    } else {
      (firstSeq, lastSeq, goodBytes) = (nil, nil, 0)
    }
  }

  /// The end of a line, and its number.
  private struct End {
    var offset: Int64
    var seq: Int64
  }
}
