/// A file locked with `flock(2)`, so that one process only works beside it. The kernel gives it back when the process
/// ends.
public final class FileLock {
  private let disk: Disk
  private var descriptor: Int32?

  /// Makes the file and the folders above it when missing. Throws `.locked` when another holds it.
  public init(path: String, files: any FileSystem = POSIXFileSystem()) throws(ArchiveError) {
    disk = Disk(files: files)
    try disk.makeFolders(parent(of: path))
    let descriptor = try disk.open(path, .lock)
    do throws(ArchiveError) { try disk.lock(descriptor, path) } catch {
      disk.closeQuietly(descriptor)
      throw error
    }
    self.descriptor = descriptor
  }

  deinit { unlock() }

  public func unlock() {
    if let descriptor {
      disk.files.unlock(descriptor)
      disk.closeQuietly(descriptor)
    }
    descriptor = nil
  }
}
