import Archiving
import Foundation
import Serving
import Stories

/// Reads the archive for those who ask over HTTP, and remembers where answers ended, so that who asks for the next
/// page, or again for what is new, does not have a segment read from its beginning.
///
/// Gives only what is durable: a file may hold lines that are not. The calls block; one thread at a time.
struct ArchivePages: Sendable {
  /// How many ends of answers are remembered.
  static let maximumEnds = 64
  /// The newest stories kept in memory.
  static let maximumLatest = 25
  /// How far back the newest stories are looked for at first, in records.
  static let latestWindow: Int64 = 500

  private struct Latest {
    /// Up to where the archive was read; nil: not yet.
    var end: ArchivePosition?
    /// Newest first.
    var stories: [StoryRecord] = []
  }

  private let reader: ArchiveReader
  /// The newest is the last.
  private let ends = Locked<[ArchivePosition]>([])
  private let latest = Locked(Latest())

  init(reader: ArchiveReader) { self.reader = reader }

  /// At most `limit` lines above `seq` up to `durable`, and no more than `maximumBytes` with their newlines, but at
  /// least one line if there is one.
  func page(
    after seq: Int64, upTo durable: ArchivePosition, limit: Int, maximumBytes: Int = StatusAPI.maximumBytes
  ) throws(ArchiveError) -> LinePage {
    guard seq < durable.seq else {
      if seq == durable.seq { remember(durable) }
      return LinePage()
    }
    var cursor = try cursor(after: seq)
    var (page, end, bytes) = (LinePage(), ArchivePosition.start, 0)
    while let line = try cursor.next(), line.seq <= durable.seq {
      bytes += line.bytes.count + 1
      guard page.lines.isEmpty || (page.lines.count < limit && bytes <= maximumBytes) else {
        page.hasMore = true
        break
      }
      page.lines.append(line.bytes)
      end = line.position
    }
    if end != .start { remember(end) }
    return page
  }

  /// The newest stories up to `durable`, newest first, at most `maximumLatest`. Reads what came since the last call, at
  /// most `latestWindow` records.
  func latestStories(upTo durable: Int64) throws(ArchiveError) -> [StoryRecord] {
    var known = latest.withLock { $0 }
    let oldest = max(durable - Self.latestWindow, 0)
    // After a long time unasked only the newest are worth reading.
    if let end = known.end, end.seq < oldest { known = Latest() }
    var cursor = try cursor(from: known.end, elseAfter: oldest)
    while let line = try cursor.next(), line.seq <= durable {
      known.end = line.position
      guard case .story(let story)? = try? line.record() else { continue }
      known.stories.insert(story, at: 0)
      if known.stories.count > Self.maximumLatest { known.stories.removeLast() }
    }
    latest.withLock { [known] in $0 = known }
    return known.stories
  }

  private func cursor(after seq: Int64) throws(ArchiveError) -> ArchiveCursor {
    try cursor(from: ends.withLock { $0.last { $0.seq == seq } }, elseAfter: seq)
  }

  private func cursor(from end: ArchivePosition?, elseAfter seq: Int64) throws(ArchiveError) -> ArchiveCursor {
    guard let end else { return try reader.lines(after: seq) }
    return try reader.lines(from: end)
  }

  private func remember(_ end: ArchivePosition) {
    ends.withLock {
      $0.removeAll { $0.seq == end.seq }
      $0.append(end)
      if $0.count > Self.maximumEnds { $0.removeFirst() }
    }
  }
}
