import Stories

/// What a segment holds, found by reading it once from start to end.
struct SegmentScan {
  private(set) var firstSeq: Int64?
  private(set) var lastSeq: Int64?
  /// The end of the last whole record.
  private(set) var goodBytes: Int64 = 0
  /// The end of the file.
  let bytes: Int64
  /// Lines before the last record that are none.
  private(set) var unreadableLines = 0
  /// Places where the number does not follow the one before.
  private(set) var gaps = 0

  private let file: ReadOnlyFile
  private var scanner: LineScanner
  private let limit: Int64?
  private let previous: Int64?
  private var pending = 0
  private var ends: [End] = []

  /// Reads the segment. Records numbered `limit` or above do not belong to it. `previous` is the number before its
  /// first, where that is known.
  init(
    _ file: ReadOnlyFile, maximumLineBytes: Int, limit: Int64? = nil, previous: Int64? = nil
  ) throws(ArchiveError) {
    try self.init(beginning: file, maximumLineBytes: maximumLineBytes, limit: limit, previous: previous)
    while try !advance(by: .max) {}
  }

  /// Stands ready to read the segment by `advance`.
  init(
    beginning file: ReadOnlyFile, maximumLineBytes: Int, limit: Int64? = nil, previous: Int64? = nil
  ) throws(ArchiveError) {
    (self.file, self.limit, self.previous) = (file, limit, previous)
    bytes = try file.size()
    scanner = file.lines(from: 0, maximumLineBytes: maximumLineBytes)
  }

  /// Reads on, about so many bytes; true at the end, when all is known.
  mutating func advance(by count: Int64) throws(ArchiveError) -> Bool {
    let start = scanner.offset
    while scanner.offset - start < count {
      guard let line = try scanner.next(), take(line) else {
        try settle()
        return true
      }
    }
    return false
  }

  var bytesRead: Int64 { scanner.offset }

  /// False for a line that does not belong to the segment, nor what follows.
  private mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    guard let seq = LineHead.seq(of: line) else {
      pending += 1
      return true
    }
    if let limit, seq >= limit { return false }
    if let last = lastSeq ?? previous, seq != last + 1 { gaps += 1 }
    unreadableLines += pending
    pending = 0
    firstSeq = firstSeq ?? seq
    lastSeq = seq
    ends.append(End(offset: scanner.offset, seq: seq))
    if ends.count > 64 { ends.removeFirst(32) }
    return true
  }

  /// A last line may look like a record by its head alone; it counts when it is JSON to its end.
  /// Should none of the last lines be, that is no torn tail but damage, and nothing is cut.
  private mutating func settle() throws(ArchiveError) {
    for (index, end) in ends.enumerated().reversed() {
      let start = index > 0 ? ends[index - 1].offset : max(0, end.offset - Int64(scanner.maximumLineBytes) - 1)
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
