import CLibcurl
import Glibc
import Stories

/// The thread a loop runs on, joined once, or left to end by itself when nobody joined it.
final class LoopThread: Sendable {
  private let joinable: Locked<pthread_t?>

  /// Starts `loop`; nil when the system gives no thread. Nobody else may touch the loop from here on.
  init?(_ loop: sending CurlLoop, inbox: Inbox) {
    var identifier = pthread_t()
    let start = Unmanaged.passRetained(Start(loop, inbox))
    let code = pthread_create(&identifier, nil, runLoop, start.toOpaque())
    guard code == 0 else {
      start.release()
      return nil
    }
    joinable = Locked(identifier)
  }

  deinit {
    if let identifier = joinable.withLock({ $0 }) { pthread_detach(identifier) }
  }

  /// Call only after the loop has said that it ended, so that this waits for a moment at most.
  func join() {
    let identifier = joinable.withLock { identifier in
      defer { identifier = nil }
      return identifier
    }
    if let identifier { pthread_join(identifier, nil) }
  }
}

/// What is handed to the new thread.
private final class Start {
  private var loop: CurlLoop?
  private let inbox: Inbox

  init(_ loop: CurlLoop, _ inbox: Inbox) {
    self.loop = loop
    self.inbox = inbox
  }

  /// The handles are gone before the end is announced.
  func run() {
    loop?.run()
    loop = nil
    inbox.end()
  }
}

private func runLoop(_ start: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let start else { return nil }
  policywire_name_thread("fetching")
  Unmanaged<Start>.fromOpaque(start).takeRetainedValue().run()
  return nil
}
