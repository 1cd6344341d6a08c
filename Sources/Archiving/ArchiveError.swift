import Glibc

/// Why the archive could not do what was asked. Nothing that was acknowledged is affected.
public struct ArchiveError: Error, Sendable, Hashable {
  /// What it means for the caller.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The device failed. When a batch could not be made durable anywhere, the writer is done (`ArchiveWriter.state`).
    case io
    /// No space, quota or file size left. Passes when there is space again.
    case full
    /// Another process writes this archive.
    case locked
    case permission
    /// The bytes are not what an archive holds.
    case damaged
    /// A record is longer than `ArchiveOptions.maximumLineBytes`; nothing of its batch was written.
    case tooLong = "too_long"
    /// A record cannot be written as JSON; nothing of its batch was written.
    case unencodable
    /// The writer was closed, or failed before.
    case closed
  }

  public var code: Code
  /// The system call or step that failed.
  public var operation: String
  public var path: String
  /// 0 when no system call was at fault.
  public var errno: Int32
  /// The record at fault within the batch, for `tooLong` and `unencodable`.
  public var recordIndex: Int?

  public init(_ code: Code, operation: String, path: String, errno: Int32 = 0, recordIndex: Int? = nil) {
    self.code = code
    self.operation = operation
    self.path = path
    self.errno = errno
    self.recordIndex = recordIndex
  }

  /// The error of a failed system call.
  init(_ error: SystemError, operation: String, path: String) {
    let code: Code =
      switch error.number {
      case ENOSPC, EDQUOT, EFBIG: .full
      case EACCES, EPERM, EROFS: .permission
      default: .io
      }
    self.init(code, operation: operation, path: path, errno: error.number)
  }

  /// A short word from a fixed set, for metrics and logs.
  public var label: String { "archive_\(code.rawValue)" }
}

extension ArchiveError: CustomStringConvertible {
  public var description: String {
    let reason = errno == 0 ? code.rawValue : String(cString: strerror(errno))
    return "\(operation) \(path): \(reason)"
  }
}

extension ArchiveError {
  var isMissingFile: Bool { errno == ENOENT }
}
