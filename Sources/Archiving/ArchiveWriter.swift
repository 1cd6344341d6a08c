import Glibc
import Stories

/// The one writer of an archive: appends records, durable when `append` returns.
///
/// Holds `flock(2)` on `lock` in the archive's folder for as long as it lives, so a second writer, in whatever process,
/// is refused with `.locked`. Confined to one thread at a time; every call blocks on the disk.
///
/// Invariants of the files, which tests cite:
/// 1. A line counts when its newline is there. Records are numbered from 1 without gaps.
/// 2. A name sorts after all before it, as its records do. An earlier day's segment is never opened to write again, and
///    a clock that goes back keeps the current segment.
/// 3. A segment ends where the next one begins: lines numbered at or above the next segment's first were left by a
///    failed write.
/// 4. `fdatasync` is never called again on a descriptor for which it failed.
/// 5. Each file made or renamed is followed by an `fsync` of its folder before anything in it is acknowledged.
public final class ArchiveWriter {
  /// What opening found and put right.
  public let recovery: RecoveryReport
  /// Just after the last durable record.
  public private(set) var position: ArchivePosition
  /// The failure that ended this writer: a batch could not be made durable in a second segment either.
  public private(set) var failure: ArchiveError?
  /// The last failure to seal a segment or switch `current.jsonl`; `maintain` tries both again, sealing after a minute.
  public private(set) var maintenanceFailure: ArchiveError?

  let folder: ArchiveFolder
  let options: ArchiveOptions
  private var disk: Disk { folder.disk }
  private var lock: FileLock?
  private var segment: OpenSegment?
  private var lastName: SegmentName?
  private var manifest: Manifest
  private var unsealed: [SegmentName]
  /// The first segment whose end is unsure. It and those after it are sealed by the next start, which cuts its end.
  private var suspect: SegmentName?
  private var link: CurrentLink
  /// The first of `unsealed`, as far as it was read.
  private var sealing: SegmentSealing?
  private var sealingFailure: (error: ArchiveError, time: Timestamp)?

  /// What `maintain` reads at most of a segment it seals, in bytes: a tenth of a second or so.
  var sealingBytes: Int64 = 32 << 20
  /// What `close` reads at most, in bytes, as whoever stops us won't wait for long; the next start has the time.
  static let closingBytes: Int64 = 1 << 30
  /// How long sealing rests after a failure.
  static let sealingPause = Duration.seconds(60)

  /// Opens the archive in `directory`, which is made when missing: takes its lock, recovers, and stands ready to go on.
  public init(
    directory: String, options: ArchiveOptions = .init(), files: any FileSystem = POSIXFileSystem(), now: Timestamp
  ) throws(ArchiveError) {
    let folder = ArchiveFolder(path: directory, disk: Disk(files: files))
    lock = try FileLock(path: folder.lock, files: files)
    let found = try ArchiveRecovery(folder: folder, maximumLineBytes: options.maximumLineBytes)
    (recovery, position, manifest, unsealed) = (found.report, found.position, found.manifest, found.unsealed)
    lastName = found.lastName
    if found.lastIsUsable, let last = found.lastName {
      segment = try OpenSegment(reopening: last, bytes: found.position.offset, folder: folder)
    }
    link = CurrentLink(folder: folder, now: now, newest: found.unsealed.last?.path ?? found.manifest.entries.last?.file)
    self.folder = folder
    self.options = options
    maintain(now: now, reading: .max)
  }

  deinit { close() }

  /// Writes the records as one batch, numbered and stamped, and returns them so once they are durable.
  ///
  /// One `write` and one `fdatasync`. On an error none of them is acknowledged and what was written is cut off again:
  /// `.full` passes; `.tooLong` and `.unencodable` name the record at fault; after any other error ask `failure`.
  public func append(_ records: [Record], now: Timestamp) throws(ArchiveError) -> [Record] {
    if let failure { throw ArchiveError(.closed, operation: "append", path: failure.path, errno: failure.errno) }
    guard lock != nil else { throw ArchiveError(.closed, operation: "append", path: folder.path) }
    guard !records.isEmpty else { return [] }
    let batch = try Batch(records, after: position.seq, now: now, limit: options.maximumLineBytes, path: folder.path)
    let target = try segmentToWrite(now)
    do throws(ArchiveError) { try write(batch, to: target) } catch {
      guard error.code != .full else { throw error }
      try writeAgain(batch, now)
    }
    if let name = segment?.name { link.segmentHasRecords(name.path) }
    linkCurrentIfDue(now: now)
    return batch.records
  }

  /// Switches `current.jsonl` when a switch is due, ends the segment of a day that is over, and seals what has ended.
  ///
  /// Call it once a second or so. A segment to be sealed is read in parts, one at each call, while another may be written.
  /// Failures are kept in `maintenanceFailure`: the records are durable without either.
  public func maintain(now: Timestamp) { maintain(now: now, reading: sealingBytes) }

  private func maintain(now: Timestamp, reading maximum: Int64) {
    maintenanceFailure = nil
    linkCurrentIfDue(now: now)
    if let segment, segment.bytes > 0, now.day > segment.name.day { endSegment() }
    if !isSealingPaused(now) {
      sealingFailure = nil
      do throws(ArchiveError) { try sealEndedSegments(reading: maximum) } catch { sealingFailure = (error, now) }
    }
    if let sealingFailure { maintenanceFailure = sealingFailure.error }
  }

  /// A clock that went back ends the pause.
  private func isSealingPaused(_ now: Timestamp) -> Bool {
    guard let failed = sealingFailure?.time else { return false }
    return now >= failed && now.since(failed) < Self.sealingPause
  }

  /// Switches `current.jsonl` to the newest segment with a durable line, when `ArchiveOptions.linkInterval` allows it.
  public func linkCurrentIfDue(now: Timestamp) {
    do throws(ArchiveError) { try link.switchIfDue(now: now, interval: options.linkInterval) } catch {
      maintenanceFailure = error
    }
  }

  /// Gives the files and the lock back; what was appended is durable already.
  ///
  /// A writer that is not open for long (`run --once`) seals and switches `current.jsonl` now, as far as that loses no
  /// follower a line; what fails is tried again when the archive is opened.
  public func close() {
    if lock != nil {
      try? link.switchAtEnd()
      try? sealEndedSegments(reading: Self.closingBytes)
    }
    endSegment()
    lock?.unlock()
    lock = nil
  }
}

extension ArchiveWriter {
  /// The open segment, or a new one when its day or its size is over. When none can be made the old one stays.
  fileprivate func segmentToWrite(_ now: Timestamp) throws(ArchiveError) -> OpenSegment {
    if let segment {
      let isOver = segment.bytes >= options.maximumSegmentBytes || (segment.bytes > 0 && now.day > segment.name.day)
      if !isOver { return segment }
    }
    return try begin(now)
  }

  fileprivate func begin(_ now: Timestamp) throws(ArchiveError) -> OpenSegment {
    let fresh = try OpenSegment(creating: nextName(now), folder: folder)
    endSegment()
    segment = fresh
    lastName = fresh.name
    unsealed.append(fresh.name)
    return fresh
  }

  private func nextName(_ now: Timestamp) -> SegmentName {
    guard let lastName, lastName.day >= now.day else { return SegmentName(day: now.day, number: 1) }
    return SegmentName(day: lastName.day, number: lastName.number + 1)
  }

  fileprivate func write(_ batch: Batch, to target: OpenSegment) throws(ArchiveError) {
    do throws(ArchiveError) { try disk.write(batch.bytes, to: target.descriptor, target.path) } catch {
      let isCut = (try? disk.truncate(target.descriptor, to: target.bytes, target.path)) != nil
      if error.code != .full || !isCut || error.errno == EFBIG { abandon(target, isCut: isCut) }
      throw error
    }
    do throws(ArchiveError) { try disk.synchronizeData(target.descriptor, target.path) } catch {
      try? disk.truncate(target.descriptor, to: target.bytes, target.path)
      abandon(target, isCut: false)
      throw error
    }
    target.bytes += Int64(batch.bytes.count)
    position = ArchivePosition(segment: target.name.path, offset: target.bytes, seq: batch.lastSeq)
  }

  /// The batch is still in memory: once more, in a segment of its own.
  fileprivate func writeAgain(_ batch: Batch, _ now: Timestamp) throws(ArchiveError) {
    do throws(ArchiveError) { try write(batch, to: try begin(now)) } catch {
      if error.code != .full { failure = error }
      throw error
    }
  }

  /// Writes no more to a segment. One without a durable record is removed: a later start would do the same.
  private func abandon(_ target: OpenSegment, isCut: Bool) {
    endSegment()
    if target.bytes == 0 {
      unsealed.removeAll { $0 == target.name }
      try? disk.remove(target.path)
    } else if !isCut, suspect == nil {
      suspect = target.name
    }
  }

  fileprivate func endSegment() {
    if let segment { disk.closeQuietly(segment.descriptor) }
    segment = nil
  }

  /// Stops when so many bytes were read; what was read of a segment counts at the next call.
  fileprivate func sealEndedSegments(reading maximum: Int64) throws(ArchiveError) {
    var left = maximum
    while left > 0, let name = unsealed.first, name != segment?.name, name != suspect {
      guard manifest.isWhole else { throw ArchiveError(.damaged, operation: "seal", path: folder.manifest) }
      left -= try readToSeal(name, left)
      guard let read = sealing, read.isRead else { continue }
      if let entry = read.entry { try manifest.append(entry, to: folder) }
      unsealed.removeFirst()
      sealing = nil
    }
  }

  /// Where reading fails it is begun again.
  private func readToSeal(_ name: SegmentName, _ count: Int64) throws(ArchiveError) -> Int64 {
    let begun = sealing
    sealing = nil
    var reading: SegmentSealing
    if let begun, begun.name == name {
      reading = begun
    } else {
      reading = try SegmentSealing(name, folder: folder, maximumLineBytes: options.maximumLineBytes)
    }
    let bytes = try reading.advance(by: count)
    sealing = reading
    return bytes
  }
}
