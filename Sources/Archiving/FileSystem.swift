/// The file system calls the archive depends on, one by one, so that tests can make each of them fail.
///
/// Every method is one system call and reports its error as it came, `EINTR` included. Callable from any thread; the
/// calls block. Paths are absolute or relative to the working folder.
public protocol FileSystem: Sendable {
  /// Opens a file without following a symbolic link in its last component, closed on exec, mode 0640 when created.
  func open(_ path: String, _ mode: FileMode) throws(SystemError) -> Int32
  /// Gives the descriptor back; it is gone whatever is thrown.
  func close(_ descriptor: Int32) throws(SystemError)
  /// Bytes read at `offset`; 0 at the end.
  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(SystemError)
    -> Int
  /// Bytes written at the end of the file, perhaps fewer than given.
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
  /// `fdatasync(2)`. After a failure the descriptor must not be synchronised again: the kernel has forgotten the pages.
  func synchronizeData(_ descriptor: Int32) throws(SystemError)
  /// `fsync(2)`, for folders and for files kept aside.
  func synchronize(_ descriptor: Int32) throws(SystemError)
  func truncate(_ descriptor: Int32, to size: Int64) throws(SystemError)
  /// The size in bytes.
  func size(_ descriptor: Int32) throws(SystemError) -> Int64
  /// Takes an exclusive `flock(2)` without waiting; `EWOULDBLOCK` when another holds it.
  func lock(_ descriptor: Int32) throws(SystemError)
  /// Gives the lock back. Closing is not enough: a child between fork and exec still holds the open file.
  func unlock(_ descriptor: Int32)
  func rename(_ old: String, _ new: String) throws(SystemError)
  func link(symbolic target: String, at path: String) throws(SystemError)
  /// Where a symbolic link points.
  func destination(of path: String) throws(SystemError) -> String
  func remove(_ path: String) throws(SystemError)
  /// Makes one folder, mode 0750.
  func makeFolder(_ path: String) throws(SystemError)
  /// The names in a folder, in no order, without `.` and `..`.
  func names(in folder: String) throws(SystemError) -> [String]
  /// Bytes an unprivileged process may still write where `path` is.
  func freeBytes(at path: String) throws(SystemError) -> Int64
}

/// What a file is opened for.
public enum FileMode: Sendable {
  case read
  /// An existing file; writes go to its end.
  case append
  /// A new file; `EEXIST` when there is one. Writes go to its end.
  case create
  /// A file to lock: made when missing.
  case lock
  /// A folder, to synchronise its names.
  case folder
}

/// A system call's `errno`.
public struct SystemError: Error, Sendable, Hashable {
  public var number: Int32

  public init(_ number: Int32) { self.number = number }
}
