import Archiving
import Indexing

/// Why nothing was recorded. What was acknowledged before is not affected, and the candidate may be handed in again.
public struct RecorderError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// Recording is paused until `Recorder.probe` finds the cause gone.
    case paused
    /// The archive cannot be made durable any more: the process must end (exit status 74).
    case failed
    /// Another process holds the state or the archive (exit status 75).
    case locked
    /// More than `RecorderOptions.maximumQueued` candidates wait.
    case overloaded
    /// The candidate or state cannot be written: longer than `ArchiveOptions.maximumLineBytes` even when cut, or not JSON.
    case rejected
    /// The recorder was closed.
    case closed
    /// It could not be opened (exit status 74, or 77 for permission).
    case unavailable
  }

  public var code: Code
  /// A short word from a fixed set for the cause: an `ArchiveError`'s or `IndexError`'s label, or `low_space`.
  public var label: String
  public var description: String
  /// The system's error number, 0 when none is known.
  public var errno: Int32 = 0

  init(_ code: Code, label: String, description: String) {
    self.code = code
    self.label = label
    self.description = description
  }

  init(_ code: Code, _ error: ArchiveError) {
    self.init(error.code == .locked ? .locked : code, label: error.label, description: error.description)
    errno = error.errno
  }

  init(_ code: Code, _ error: IndexError) {
    self.init(code, label: error.label, description: error.description)
  }
}
