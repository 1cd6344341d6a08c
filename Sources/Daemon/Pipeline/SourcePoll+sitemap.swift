import Fetching
import Normalizing
import Reading
import Stories

extension SourcePoll {
  /// Parts of a sitemap index that one poll reads.
  static let partsPerPoll = 3

  /// Of a sitemap index what its parts hold that changed last; anything else as it is. Parts of another host are left out.
  ///
  /// A part that cannot be had now (`part_unavailable`) leaves the poll incomplete, and so do parts without a date of change
  /// (`part_undated`): the index stays the same when they change, so it is asked for whole at every poll.
  func withParts(of index: NormalizedFeed, limits: ReadingLimits) async throws -> NormalizedFeed {
    guard index.format == "sitemap-index" else { return index }
    var whole = index
    (whole.format, whole.entries) = ("sitemap", [])
    if index.entries.contains(where: { $0.modified == nil && $0.published == nil }) {
      let message = "parts of the sitemap index have no lastmod: they are read at every poll"
      whole.warnings.append(ReadingWarning(code: "part_undated", message: message))
    }
    let host = FetchHost.name(of: source.url)
    let parts = index.newestParts.filter { FetchHost.name(of: $0) == host }
    for part in parts.prefix(Self.partsPerPoll) where whole.entries.count < limits.maximumEntries {
      guard let read = try await followingPage(part, limits), read.format == "sitemap" else {
        let message = "a part of the sitemap index cannot be read now: \(part.prefix(200))"
        whole.warnings.append(ReadingWarning(code: "part_unavailable", message: message))
        continue
      }
      let room = limits.maximumEntries - whole.entries.count
      whole.entries += read.entries.prefix(room)
      whole.droppedEntries += read.droppedEntries + max(0, read.entries.count - room)
    }
    return whole
  }
}

extension NormalizedFeed {
  /// The parts of a sitemap index: those that changed last first, those without a date behind them in their order.
  var newestParts: [String] {
    let dated = entries.enumerated().sorted { a, b in
      let (first, second) = (a.element.changed, b.element.changed)
      return first == second ? a.offset < b.offset : first > second
    }
    return dated.compactMap(\.element.url)
  }

  /// The next answer must be whole again, though the sitemap index stays as it is.
  var mustBeAskedAgain: Bool { warnings.contains { ["part_unavailable", "part_undated"].contains($0.code) } }
}

extension NormalizedEntry {
  fileprivate var changed: Int64 { (modified ?? published)?.instant.milliseconds ?? .min }
}
