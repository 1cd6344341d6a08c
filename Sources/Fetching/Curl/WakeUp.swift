import CLibcurl
import Glibc

/// An eventfd that ends the loop's wait. Closed with its last owner, so that no late poster writes to a stranger.
final class WakeUp: Sendable {
  let descriptor: Int32

  /// Nil when the process is out of descriptors.
  init?() {
    descriptor = eventfd(0, Int32(EFD_NONBLOCK) | Int32(EFD_CLOEXEC))
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// From any thread. A full counter means that it is awake already.
  func signal() { eventfd_write(descriptor, 1) }

  /// On the loop thread, after it woke.
  func clear() {
    var count: eventfd_t = 0
    eventfd_read(descriptor, &count)
  }
}
