import Stories

/// Gives the lines of an archive as they appear: for `tail --follow` and the live stream.
///
/// Has no timer of its own: call `poll` as often as news should be seen. Unlike a tool on `current.jsonl` it misses
/// nothing across segments, and gives each line once. Confined to one thread at a time.
public final class ArchiveFollower {
  private let reader: ArchiveReader
  /// Just after the last line given.
  public private(set) var position: ArchivePosition

  /// Begins after the record numbered `seq`; 0: from the start.
  public init(
    directory: String, after seq: Int64, files: any FileSystem = POSIXFileSystem(), options: ArchiveOptions = .init()
  ) {
    reader = ArchiveReader(directory: directory, files: files, options: options)
    position = ArchivePosition(segment: "", offset: 0, seq: seq)
  }

  /// Begins after a place in the archive.
  public init(
    directory: String, from position: ArchivePosition, files: any FileSystem = POSIXFileSystem(),
    options: ArchiveOptions = .init()
  ) {
    reader = ArchiveReader(directory: directory, files: files, options: options)
    self.position = position
  }

  /// The next lines that are there, at most `limit`; none when there is nothing new.
  public func poll(limit: Int = 100) throws(ArchiveError) -> [ArchiveLine] {
    var cursor = try reader.lines(from: position)
    var lines: [ArchiveLine] = []
    while lines.count < limit, let line = try cursor.next() { lines.append(line) }
    if let last = lines.last { position = last.position }
    return lines
  }
}
