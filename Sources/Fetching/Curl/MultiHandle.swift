import CLibcurl
import Glibc
import Stories

/// The libcurl multi handle with its event queue and its one deadline.
///
/// Confined to the loop thread once it runs; a class, since libcurl holds an unretained pointer to it.
final class MultiHandle {
  /// A hop that has ended.
  struct Finished {
    var number: UInt64
    var result: CurlResult
  }

  /// Outlives the connections, which are closed with the handle.
  let sockets: SocketCount
  private let pointer: UnsafeMutableRawPointer
  private let queue: EventQueue
  private let wakeUp: WakeUp
  /// When libcurl wants to be called without any event; kept here, as a timer descriptor would cost a system call for
  /// every change.
  private var deadline: ContinuousClock.Instant?

  /// `SIGPIPE` is ignored, as writing to a socket the peer closed must end in an error; libcurl itself is set up once.
  private static let isStarted: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()

  /// Nil when memory or descriptors are short.
  init?(options: FetchOptions, wakeUp: WakeUp) {
    guard MultiHandle.isStarted, let queue = EventQueue(), let pointer = curl_multi_init() else { return nil }
    self.pointer = pointer
    self.queue = queue
    sockets = SocketCount(maximum: options.maximumConnections)
    self.wakeUp = wakeUp
    guard queue.watch(wakeUp.descriptor, read: true, write: false), configure(options) else { return nil }
  }

  deinit {
    // The clean-up would call back into an object that is going away.
    policywire_multi_set_socket_callback(pointer, nil)
    policywire_multi_set_timer_callback(pointer, nil)
    curl_multi_cleanup(pointer)
  }

  private func configure(_ options: FetchOptions) -> Bool {
    let target = Unmanaged.passUnretained(self).toOpaque()
    let connections = max(1, options.maximumConnections)  // libcurl takes 0 for no limit
    let results = [
      policywire_multi_set_long(pointer, CURLMOPT_MAX_TOTAL_CONNECTIONS, connections),
      policywire_multi_set_long(pointer, CURLMOPT_MAX_HOST_CONNECTIONS, max(1, options.maximumConnectionsPerHost)),
      policywire_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, connections),
      policywire_multi_set_long(pointer, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX)),
      policywire_multi_set_pointer(pointer, CURLMOPT_SOCKETDATA, target),
      policywire_multi_set_pointer(pointer, CURLMOPT_TIMERDATA, target),
      policywire_multi_set_socket_callback(pointer, socketChanged),
      policywire_multi_set_timer_callback(pointer, timerChanged),
    ]
    return results.allSatisfy { $0 == CURLM_OK }
  }

  /// Starts a prepared hop; false when libcurl would not take it.
  func add(_ easy: EasyHandle) -> Bool { curl_multi_add_handle(pointer, easy.pointer) == CURLM_OK }

  /// Takes a hop out, finished or not.
  func remove(_ easy: EasyHandle) { curl_multi_remove_handle(pointer, easy.pointer) }

  /// Waits for events, a wake-up, the deadline or `limit` (nil: none), and lets libcurl work on what came.
  func step(noLaterThan limit: ContinuousClock.Instant?) {
    for ready in queue.wait(milliseconds: milliseconds(until: limit)) {
      if ready.descriptor == wakeUp.descriptor { wakeUp.clear() } else { act(on: ready) }
    }
    if let deadline, deadline <= .now {
      self.deadline = nil
      act(on: CURL_SOCKET_TIMEOUT, 0)
    }
  }

  /// The next hop that has ended, if any.
  func nextFinished() -> Finished? {
    var remaining: Int32 = 0
    while let message = curl_multi_info_read(pointer, &remaining) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
      return Finished(
        number: UInt64(policywire_get_number(easy)), result: CurlResult(code: policywire_message_result(message)))
    }
    return nil
  }

  private func act(on ready: EventQueue.Readiness) {
    var flags: Int32 = 0
    if ready.canRead { flags |= CURL_CSELECT_IN }
    if ready.canWrite { flags |= CURL_CSELECT_OUT }
    if ready.hasFailed { flags |= CURL_CSELECT_ERR }
    act(on: ready.descriptor, flags)
  }

  private func act(on socket: curl_socket_t, _ flags: Int32) {
    var running: Int32 = 0
    curl_multi_socket_action(pointer, socket, flags, &running)
  }

  /// Rounded up, so that the instant has passed when the wait ends; -1: for ever.
  private func milliseconds(until limit: ContinuousClock.Instant?) -> Int32 {
    guard let first = [deadline, limit].compactMap(\.self).min() else { return -1 }
    let wait = ContinuousClock.now.duration(to: first)
    return wait <= .zero ? 0 : Int32(clamping: wait.wholeMilliseconds + 1)
  }

  /// - Parameter isWatched: libcurl was told so when the socket was first watched, and forgets it with the socket.
  fileprivate func watch(_ socket: curl_socket_t, _ events: Int32, isWatched: Bool) {
    guard events != CURL_POLL_REMOVE else { return queue.forget(socket) }
    let (read, write) = (events & CURL_POLL_IN != 0, events & CURL_POLL_OUT != 0)
    guard !isWatched else { return queue.change(socket, read: read, write: write) }
    queue.watch(socket, read: read, write: write)
    curl_multi_assign(pointer, socket, pointer)
  }

  fileprivate func setDeadline(milliseconds: Int) {
    deadline = milliseconds < 0 ? nil : ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
  }
}

private func multi(_ pointer: UnsafeMutableRawPointer) -> MultiHandle {
  Unmanaged<MultiHandle>.fromOpaque(pointer).takeUnretainedValue()
}

private func socketChanged(
  _ easy: UnsafeMutableRawPointer?, _ socket: curl_socket_t, _ events: Int32, _ target: UnsafeMutableRawPointer?,
  _ known: UnsafeMutableRawPointer?
) -> Int32 {
  guard let target else { return -1 }
  multi(target).watch(socket, events, isWatched: known != nil)
  return 0
}

private func timerChanged(_ handle: UnsafeMutableRawPointer?, _ milliseconds: Int, _ target: UnsafeMutableRawPointer?)
  -> Int32
{
  guard let target else { return -1 }
  multi(target).setDeadline(milliseconds: milliseconds)
  return 0
}
