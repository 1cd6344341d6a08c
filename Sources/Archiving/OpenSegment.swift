import Glibc
import Stories

/// The segment that is written. Its owner closes the descriptor.
final class OpenSegment {
  let name: SegmentName
  let path: String
  let descriptor: Int32
  /// The end of the last durable line.
  var bytes: Int64

  /// A new, empty segment, its name durable.
  init(creating wanted: SegmentName, folder: ArchiveFolder) throws(ArchiveError) {
    try folder.disk.makeFolders("\(folder.path)/\(wanted.folder)")
    var name = wanted
    while true {
      do throws(ArchiveError) {
        descriptor = try folder.disk.open(folder.path(of: name), .create)
        break
      } catch {
        guard error.errno == EEXIST else { throw error }
        name = SegmentName(day: name.day, number: name.number + 1)
      }
    }
    self.name = name
    path = folder.path(of: name)
    bytes = 0
    do throws(ArchiveError) { try folder.disk.synchronizeFolder("\(folder.path)/\(name.folder)") } catch {
      folder.disk.closeQuietly(descriptor)
      try? folder.disk.remove(path)
      throw error
    }
  }

  /// A segment of an earlier run that goes on at its end.
  init(reopening name: SegmentName, bytes: Int64, folder: ArchiveFolder) throws(ArchiveError) {
    self.name = name
    self.bytes = bytes
    path = folder.path(of: name)
    descriptor = try folder.disk.open(path, .append)
  }
}
