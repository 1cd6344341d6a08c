import Glibc

/// The machine's own file system.
///
/// Making one ignores `SIGXFSZ` for the whole process, so that a limit on file sizes is an `EFBIG` and not a death.
public struct POSIXFileSystem: FileSystem {
  public init() { signal(SIGXFSZ, SIG_IGN) }

  public func open(_ path: String, _ mode: FileMode) throws(SystemError) -> Int32 {
    let flags =
      switch mode {
      case .read: O_RDONLY | O_NOFOLLOW
      case .append: O_RDWR | O_APPEND | O_NOFOLLOW
      case .create: O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW
      case .lock: O_RDWR | O_CREAT | O_NOFOLLOW
      case .folder: O_RDONLY | O_DIRECTORY
      }
    return try checked(Glibc.open(path, flags | O_CLOEXEC, 0o640))
  }

  public func close(_ descriptor: Int32) throws(SystemError) { _ = try checked(Glibc.close(descriptor)) }

  public func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64
  ) throws(SystemError) -> Int {
    try checked(pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
  }

  public func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    try checked(Glibc.write(descriptor, bytes.baseAddress, bytes.count))
  }

  public func synchronizeData(_ descriptor: Int32) throws(SystemError) { _ = try checked(fdatasync(descriptor)) }

  public func synchronize(_ descriptor: Int32) throws(SystemError) { _ = try checked(fsync(descriptor)) }

  public func truncate(_ descriptor: Int32, to size: Int64) throws(SystemError) {
    _ = try checked(ftruncate(descriptor, off_t(size)))
  }

  public func size(_ descriptor: Int32) throws(SystemError) -> Int64 {
    var status = stat()
    _ = try checked(fstat(descriptor, &status))
    return Int64(status.st_size)
  }

  public func unlock(_ descriptor: Int32) { _ = flock(descriptor, LOCK_UN) }

  public func lock(_ descriptor: Int32) throws(SystemError) { _ = try checked(flock(descriptor, LOCK_EX | LOCK_NB)) }

  public func rename(_ old: String, _ new: String) throws(SystemError) { _ = try checked(Glibc.rename(old, new)) }

  public func link(symbolic target: String, at path: String) throws(SystemError) {
    _ = try checked(symlink(target, path))
  }

  public func destination(of path: String) throws(SystemError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try checked(readlink(path, &buffer, buffer.count))
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  public func remove(_ path: String) throws(SystemError) { _ = try checked(unlink(path)) }

  public func makeFolder(_ path: String) throws(SystemError) { _ = try checked(mkdir(path, 0o750)) }

  public func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw SystemError(errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw SystemError(errno) }
        return names
      }
      // The name runs past the field's declared end only in theory (NAME_MAX bytes and a NUL), so the tuple holds it.
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  public func freeBytes(at path: String) throws(SystemError) -> Int64 {
    var status = statvfs()
    _ = try checked(systemStatus(path, &status))
    let (bytes, overflow) = Int64(status.f_bavail).multipliedReportingOverflow(by: Int64(status.f_frsize))
    return overflow ? .max : bytes
  }

  private func checked<Result: SignedInteger>(_ result: Result) throws(SystemError) -> Result {
    guard result >= 0 else { throw SystemError(errno) }
    return result
  }
}

/// `statvfs(2)`; at file level since the structure of the same name hides the function inside a type.
private let systemStatus: @Sendable (UnsafePointer<CChar>, UnsafeMutablePointer<statvfs>) -> Int32 = {
  statvfs($0, $1)
}
