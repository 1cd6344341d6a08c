import Stories

/// The symbolic link `current.jsonl`, which points to the segment being written for the sake of `tail -F`.
///
/// It is switched once the first line of a new segment is durable, and never twice within an interval: a follower that
/// looks once a second must get to see each segment's end. A link that stood when the writer opened counts as just
/// switched. A clock that went back doesn't hold a switch up.
struct CurrentLink {
  let folder: ArchiveFolder
  private var target: String?
  private var wanted: String?
  private var switchedAt: Timestamp?
  /// Lines were written where it points; a follower may not have seen them.
  private var isTargetInUse = false

  init(folder: ArchiveFolder, now: Timestamp, newest: String?) {
    self.folder = folder
    target = folder.disk.destination(of: folder.current)
    wanted = newest
    switchedAt = target == nil ? nil : now
  }

  mutating func segmentHasRecords(_ path: String) {
    wanted = path
    if path == target { isTargetInUse = true }
  }

  /// Switches without waiting, as no later call may come; unless its target was written to since the writer opened.
  mutating func switchAtEnd() throws(ArchiveError) {
    guard let wanted, wanted != target, !isTargetInUse else { return }
    try point(at: wanted)
  }

  mutating func switchIfDue(now: Timestamp, interval: Duration) throws(ArchiveError) {
    guard let wanted, wanted != target else { return }
    if let switchedAt, now >= switchedAt, now.since(switchedAt) < interval { return }
    try point(at: wanted)
    switchedAt = now
  }

  private mutating func point(at wanted: String) throws(ArchiveError) {
    let temporary = folder.current + ".new"
    try folder.disk.remove(temporary)
    try folder.disk.link(symbolic: wanted, at: temporary)
    try folder.disk.rename(temporary, folder.current)
    target = wanted
    isTargetInUse = false
    try folder.disk.synchronizeFolder(folder.path)
  }
}
