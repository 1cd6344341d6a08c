import Foundation

/// A value behind a lock, for a few fields touched briefly from many threads.
///
/// Never held over a call the holder does not own. A POSIX-backed lock rather than `Synchronization.Mutex`, whose futex
/// fast path ThreadSanitizer reports as a race on this platform.
// @unchecked: the lock guards every access to `value`.
public final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  public init(_ value: sending Value) { self.value = value }

  /// Runs `body` with the value to itself.
  public func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
