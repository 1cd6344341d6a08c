import CLibcurl
import Glibc

/// An epoll instance: which sockets libcurl watches, and which are ready.
///
/// Confined to the loop thread once it runs.
final class EventQueue {
  /// What may happen, or happened, on a socket.
  struct Readiness {
    var descriptor: Int32
    var canRead: Bool
    var canWrite: Bool
    var hasFailed: Bool
  }

  private static let maximumEvents: Int32 = 256
  private let descriptor: Int32
  private let events: UnsafeMutablePointer<epoll_event>

  /// Nil when the process is out of descriptors.
  init?() {
    descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
    events = .allocate(capacity: Int(EventQueue.maximumEvents))
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    events.deallocate()
  }

  /// Watches a socket; false when the kernel refuses.
  @discardableResult
  func watch(_ socket: Int32, read: Bool, write: Bool) -> Bool {
    control(EPOLL_CTL_ADD, socket, read, write) || control(EPOLL_CTL_MOD, socket, read, write)
  }

  /// Changes what is watched.
  func change(_ socket: Int32, read: Bool, write: Bool) {
    if !control(EPOLL_CTL_MOD, socket, read, write) { watch(socket, read: read, write: write) }
  }

  private func control(_ operation: Int32, _ socket: Int32, _ read: Bool, _ write: Bool) -> Bool {
    var event = epoll_event()
    event.data.fd = socket
    event.events = (read ? EPOLLIN.rawValue : 0) | (write ? EPOLLOUT.rawValue : 0)
    return epoll_ctl(descriptor, operation, socket, &event) == 0
  }

  /// No longer watches a socket; it may be closed already.
  func forget(_ socket: Int32) { epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, nil) }

  /// Waits until a socket is ready or `milliseconds` have passed (below 0: for ever); an interrupted wait is none.
  func wait(milliseconds: Int32) -> [Readiness] {
    let count = epoll_wait(descriptor, events, EventQueue.maximumEvents, milliseconds)
    return (0..<max(0, Int(count))).map { index in
      let bits = events[index].events
      return Readiness(
        descriptor: events[index].data.fd, canRead: bits & EPOLLIN.rawValue != 0,
        canWrite: bits & EPOLLOUT.rawValue != 0, hasFailed: bits & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0)
    }
  }
}
