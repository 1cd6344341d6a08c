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

  init(folder: ArchiveFolder, now: Timestamp, newest: String?) {
    self.folder = folder
    target = folder.disk.destination(of: folder.current)
    wanted = newest
    switchedAt = target == nil ? nil : now
  }

  mutating func segmentHasRecords(_ path: String) { wanted = path }

  mutating func switchIfDue(now: Timestamp, interval: Duration) throws(ArchiveError) {
    guard let wanted, wanted != target else { return }
    if let switchedAt, now >= switchedAt, now.since(switchedAt) < interval { return }
    let temporary = folder.current + ".new"
    try folder.disk.remove(temporary)
    try folder.disk.link(symbolic: wanted, at: temporary)
    try folder.disk.rename(temporary, folder.current)
    (target, switchedAt) = (wanted, now)
    try folder.disk.synchronizeFolder(folder.path)
  }
}
