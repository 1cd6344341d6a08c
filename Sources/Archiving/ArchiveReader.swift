import Stories

/// Reads an archive, also while another process writes it.
///
/// A segment ends where the next one begins: lines at its end whose number is that of the next segment's first line or
/// higher were left by a failed write, were written again there, and are passed over. Each line is given once.
/// Callable from any thread; the calls block.
public struct ArchiveReader: Sendable {
  let folder: ArchiveFolder
  let maximumLineBytes: Int

  /// `directory` is the archive's folder; it may be missing, which is an empty archive.
  public init(directory: String, files: any FileSystem = POSIXFileSystem(), options: ArchiveOptions = .init()) {
    folder = ArchiveFolder(path: directory, disk: Disk(files: files))
    maximumLineBytes = options.maximumLineBytes
  }

  /// The lines whose number is above `seq`, in order. Costs a block of a segment for each halving of their number, and one
  /// of the segment `seq` is in for each halving of its size: less than `searchBytes`, however many and large they are.
  public func lines(after seq: Int64) throws(ArchiveError) -> ArchiveCursor {
    let segments = try folder.segments()
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if let first = try firstSeq(of: segments[middle]), first <= seq { low = middle + 1 } else { high = middle }
    }
    let start = max(0, low - 1)
    let offset = low > 0 ? try self.offset(before: seq, in: segments[start]) : 0
    return ArchiveCursor(reader: self, segments: segments[start...], offset: offset, after: seq)
  }

  /// The lines of all segments that may hold a record of that time or later, from the beginning of the first.
  ///
  /// A segment bears the day it was begun on. It ends with that day unless no record could be written on it: so the last
  /// of an earlier day is read, too.
  public func lines(sinceDayOf time: Timestamp) throws(ArchiveError) -> ArchiveCursor {
    let segments = try folder.segments()
    let first = segments.firstIndex { $0.day >= time.day } ?? segments.endIndex
    return ArchiveCursor(reader: self, segments: segments[max(0, first - 1)...], offset: 0, after: 0)
  }

  /// The lines after a place, which must be the end of a line.
  public func lines(from position: ArchivePosition) throws(ArchiveError) -> ArchiveCursor {
    let segments = try folder.segments()
    guard let first = segments.firstIndex(where: { $0.path == position.segment }) else {
      return try lines(after: position.seq)
    }
    return ArchiveCursor(
      reader: self, segments: segments[first...], offset: position.offset, after: position.seq)
  }

  /// The number of the last line; 0 for an empty archive. Costs reading the last segment.
  public func lastSeq() throws(ArchiveError) -> Int64 {
    for segment in try folder.segments().reversed() {
      guard let first = try firstSeq(of: segment) else { continue }
      var (cursor, last) = (try lines(after: first - 1), first)
      while let line = try cursor.next() { last = line.seq }
      return last
    }
    return 0
  }

  /// Whether the line that ends at `position` has its number; true for the start.
  public func contains(_ position: ArchivePosition) throws(ArchiveError) -> Bool { try line(endingAt: position) != nil }

  /// The line that ends at `position`, when it has its number.
  public func line(endingAt position: ArchivePosition) throws(ArchiveError) -> ArchiveLine? {
    guard let segment = SegmentName(path: position.segment), position.offset > 0 else { return nil }
    let path = folder.path(of: segment)
    guard let file = try ReadOnlyFile(path, disk: folder.disk) else { return nil }
    let start = max(0, position.offset - Int64(maximumLineBytes) - 1)
    let bytes = try file.read(at: start, count: Int(position.offset - start))
    guard bytes.count == Int(position.offset - start), bytes.last == UInt8(ascii: "\n") else { return nil }
    let body = bytes.dropLast()
    let line = body[(body.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? body.startIndex)...]
    guard LineHead.checkedSeq(of: line) == position.seq else { return nil }
    return ArchiveLine(bytes: Array(line), seq: position.seq, position: position)
  }

  /// The number of a segment's first record; nil when it has none, or is gone.
  func firstSeq(of segment: SegmentName) throws(ArchiveError) -> Int64? {
    let path = folder.path(of: segment)
    guard let file = try ReadOnlyFile(path, disk: folder.disk) else { return nil }
    var scanner = file.lines(
      from: 0, maximumLineBytes: maximumLineBytes, blockBytes: ArchiveReader.searchedBlockBytes)
    while let line = try scanner.next() {
      if let seq = LineHead.seq(of: line) { return seq }
    }
    return nil
  }
}

/// Goes through the lines of an archive; confined to one thread at a time. Memory: one block and one line.
public struct ArchiveCursor {
  let reader: ArchiveReader
  private var segments: ArraySlice<SegmentName>
  private var file: ReadOnlyFile?
  private var scanner: LineScanner?
  private var offset: Int64
  private var limit: Int64?
  private var lastSeq: Int64
  /// Lines passed over so far since no record could be made out in them.
  public private(set) var damagedLines = 0

  init(reader: ArchiveReader, segments: ArraySlice<SegmentName>, offset: Int64, after seq: Int64) {
    self.reader = reader
    self.segments = segments
    self.offset = offset
    lastSeq = seq
  }

  /// The next line; nil at the end of what is there now.
  public mutating func next() throws(ArchiveError) -> ArchiveLine? {
    while let segment = segments.first {
      if scanner == nil { try open(segment) }
      while let bytes = try scanner?.next() {
        guard let seq = LineHead.seq(of: bytes) else {
          damagedLines += 1
          continue
        }
        if let limit, seq >= limit { break }
        guard seq > lastSeq else { continue }
        lastSeq = seq
        let position = ArchivePosition(segment: segment.path, offset: scanner?.offset ?? 0, seq: seq)
        return ArchiveLine(bytes: Array(bytes), seq: seq, position: position)
      }
      damagedLines += scanner?.oversizedLines ?? 0
      (scanner, file, offset) = (nil, nil, 0)
      segments.removeFirst()
    }
    return nil
  }

  private mutating func open(_ segment: SegmentName) throws(ArchiveError) {
    limit = nil
    for later in segments.dropFirst() where limit == nil { limit = try reader.firstSeq(of: later) }
    file = try ReadOnlyFile(reader.folder.path(of: segment), disk: reader.folder.disk)
    scanner = file?.lines(from: offset, maximumLineBytes: reader.maximumLineBytes)
  }
}

/// A descriptor to read from, given back with its last owner.
final class ReadOnlyFile {
  private let disk: Disk
  private let path: String
  private let descriptor: Int32

  /// Nil when there is no such file.
  init?(_ path: String, disk: Disk) throws(ArchiveError) {
    do throws(ArchiveError) { descriptor = try disk.open(path, .read) } catch {
      guard error.isMissingFile else { throw error }
      return nil
    }
    self.disk = disk
    self.path = path
  }

  deinit { disk.closeQuietly(descriptor) }

  func size() throws(ArchiveError) -> Int64 { try disk.size(descriptor, path) }

  func read(at offset: Int64, count: Int) throws(ArchiveError) -> [UInt8] {
    try disk.read(descriptor, at: offset, count: count, path)
  }

  /// The caller keeps this file while it scans.
  func lines(
    from offset: Int64, maximumLineBytes: Int, blockBytes: Int = LineScanner.blockBytes
  ) -> LineScanner {
    LineScanner(
      disk: disk, descriptor: descriptor, path: path, from: offset, maximumLineBytes: maximumLineBytes,
      blockBytes: blockBytes)
  }
}
