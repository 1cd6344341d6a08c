import GRDB

/// Why the index could not do what was asked. What the archive holds is not affected: the index is rebuilt from it.
public struct IndexError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The file's bytes are not what SQLite wrote.
    case corrupt
    /// No space left.
    case full
    /// The device failed, or the file cannot be opened.
    case io
    /// Another process holds the file for too long.
    case busy
    /// Anything else SQLite reports.
    case other
  }

  public var code: Code
  public var operation: String
  /// SQLite's extended result code; 0 when SQLite was not at fault.
  public var resultCode: Int32
  public var message: String

  init(_ error: any Error, operation: String) {
    let error = error as? DatabaseError
    let primary = error?.resultCode ?? .SQLITE_ERROR
    code =
      switch primary {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: .corrupt
      case .SQLITE_FULL: .full
      case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: .io
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      default: .other
      }
    self.operation = operation
    resultCode = error?.extendedResultCode.rawValue ?? 0
    message = error?.message ?? "not a database error"
  }

  /// A short word from a fixed set, for metrics and logs.
  public var label: String { "index_\(code.rawValue)" }

  public var description: String { "\(operation): \(message) (\(resultCode))" }
}
