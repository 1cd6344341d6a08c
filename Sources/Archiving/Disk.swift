import Glibc

/// The file system with the two habits every caller needs: an interrupted call is made again, and an error names its
/// call and path.
///
/// Two calls are never repeated: `close`, after which Linux has released the descriptor, and `fdatasync`/`fsync`, whose
/// failure is final for the descriptor.
struct Disk: Sendable {
  let files: any FileSystem

  func open(_ path: String, _ mode: FileMode) throws(ArchiveError) -> Int32 {
    try run("open", path, repeats: true) { () throws(SystemError) in try files.open(path, mode) }
  }

  func close(_ descriptor: Int32, _ path: String) throws(ArchiveError) {
    try run("close", path) { () throws(SystemError) in try files.close(descriptor) }
  }

  func synchronizeData(_ descriptor: Int32, _ path: String) throws(ArchiveError) {
    try run("fdatasync", path) { () throws(SystemError) in try files.synchronizeData(descriptor) }
  }

  func truncate(_ descriptor: Int32, to size: Int64, _ path: String) throws(ArchiveError) {
    try run("ftruncate", path, repeats: true) { () throws(SystemError) in try files.truncate(descriptor, to: size) }
  }

  func size(_ descriptor: Int32, _ path: String) throws(ArchiveError) -> Int64 {
    try run("fstat", path, repeats: true) { () throws(SystemError) in try files.size(descriptor) }
  }

  func lock(_ descriptor: Int32, _ path: String) throws(ArchiveError) {
    do throws(SystemError) { try files.lock(descriptor) } catch {
      guard error.number == EWOULDBLOCK else { throw ArchiveError(error, operation: "flock", path: path) }
      throw ArchiveError(.locked, operation: "flock", path: path, errno: error.number)
    }
  }

  func rename(_ old: String, _ new: String) throws(ArchiveError) {
    try run("rename", new, repeats: true) { () throws(SystemError) in try files.rename(old, new) }
  }

  func link(symbolic target: String, at path: String) throws(ArchiveError) {
    try run("symlink", path, repeats: true) { () throws(SystemError) in try files.link(symbolic: target, at: path) }
  }

  /// Where a symbolic link points; nil when there is none.
  func destination(of path: String) -> String? {
    do throws(SystemError) { return try files.destination(of: path) } catch { return nil }
  }

  /// Removes a file; one that is not there counts as removed.
  func remove(_ path: String) throws(ArchiveError) {
    do throws(ArchiveError) {
      try run("unlink", path, repeats: true) { () throws(SystemError) in try files.remove(path) }
    } catch {
      guard error.errno == ENOENT else { throw error }
    }
  }

  /// The names in a folder; none when the folder is not there.
  func names(in folder: String) throws(ArchiveError) -> [String] {
    do throws(ArchiveError) {
      return try run("readdir", folder, repeats: true) { () throws(SystemError) in try files.names(in: folder) }
    } catch {
      guard error.errno == ENOENT else { throw error }
      return []
    }
  }

  func freeBytes(at path: String) throws(ArchiveError) -> Int64 {
    try run("statvfs", path, repeats: true) { () throws(SystemError) in try files.freeBytes(at: path) }
  }

  private func run<Result>(
    _ operation: String, _ path: String, repeats: Bool = false, _ call: () throws(SystemError) -> Result
  ) throws(ArchiveError) -> Result {
    while true {
      do throws(SystemError) { return try call() } catch {
        if repeats, error.number == EINTR { continue }
        throw ArchiveError(error, operation: operation, path: path)
      }
    }
  }
}

/// Operations of several calls.
extension Disk {
  /// Writes all of `bytes` at the end of the file, going on after a short write.
  func write(_ bytes: some Collection<UInt8>, to descriptor: Int32, _ path: String) throws(ArchiveError) {
    let bytes = ContiguousArray(bytes)
    var written = 0
    while written < bytes.count {
      let count = try run("write", path, repeats: true) { () throws(SystemError) in
        let result = bytes.withUnsafeBytes { all in
          Result { () throws(SystemError) in
            try files.write(descriptor, UnsafeRawBufferPointer(rebasing: all[written...]))
          }
        }
        return try result.get()
      }
      guard count > 0 else { throw ArchiveError(.io, operation: "write", path: path) }
      written += count
    }
  }

  /// Up to `count` bytes from `offset`; fewer only at the end.
  func read(_ descriptor: Int32, at offset: Int64, count: Int, _ path: String) throws(ArchiveError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = try run("read", path, repeats: true) { () throws(SystemError) in
        let result = bytes.withUnsafeMutableBytes { all in
          Result { () throws(SystemError) in
            try files.read(
              descriptor, into: UnsafeMutableRawBufferPointer(rebasing: all[filled...]), at: offset + Int64(filled))
          }
        }
        return try result.get()
      }
      guard got > 0 else { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }

  /// Makes the names in a folder durable.
  func synchronizeFolder(_ path: String) throws(ArchiveError) {
    let descriptor = try open(path, .folder)
    do throws(ArchiveError) {
      try run("fsync", path) { () throws(SystemError) in try files.synchronize(descriptor) }
    } catch {
      closeQuietly(descriptor)
      throw error
    }
    closeQuietly(descriptor)
  }

  /// Makes a folder and those above it, each durable in the one above.
  func makeFolders(_ path: String) throws(ArchiveError) {
    do throws(ArchiveError) { try makeFolder(path) } catch {
      guard error.errno == ENOENT, path.contains("/") else { throw error }
      try makeFolders(parent(of: path))
      // Once: some file systems (/proc) go on saying ENOENT of a folder whose parent is there.
      try makeFolder(path)
    }
  }

  /// Makes one folder, durable in the one above; one that is there will do.
  private func makeFolder(_ path: String) throws(ArchiveError) {
    do throws(ArchiveError) {
      try run("mkdir", path, repeats: true) { () throws(SystemError) in try files.makeFolder(path) }
    } catch {
      if error.errno == EEXIST { return }
      throw error
    }
    try synchronizeFolder(parent(of: path))
  }

  /// A new file with these bytes, durable with its name.
  func create(_ path: String, with bytes: some Collection<UInt8>) throws(ArchiveError) {
    let descriptor = try open(path, .create)
    do throws(ArchiveError) {
      try write(bytes, to: descriptor, path)
      try run("fsync", path) { () throws(SystemError) in try files.synchronize(descriptor) }
    } catch {
      closeQuietly(descriptor)
      throw error
    }
    closeQuietly(descriptor)
    try synchronizeFolder(parent(of: path))
  }

  /// Closes what was read, synchronised or given up: no error of `close` can matter any more.
  func closeQuietly(_ descriptor: Int32) {
    do throws(SystemError) { try files.close(descriptor) } catch {}
  }
}

/// The folder a path is in.
func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
