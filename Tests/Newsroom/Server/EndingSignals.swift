import Glibc

/// SIGTERM and SIGINT, kept from ending the process by themselves.
///
/// Made on the main thread before any other thread starts, since threads inherit the mask.
struct EndingSignals {
  private var set = sigset_t()

  init() {
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGINT)
    pthread_sigmask(SIG_BLOCK, &set, nil)
    signal(SIGPIPE, SIG_IGN)
  }

  /// Returns when one of them has come.
  func wait() {
    var waited = set
    var received: Int32 = 0
    while sigwait(&waited, &received) != 0 {}
  }
}

/// Raises the soft limit of open files to the hard one: every address takes a listening socket.
func raiseOpenFileLimit() {
  var limit = rlimit()
  guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
  limit.rlim_cur = limit.rlim_max
  setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
}

/// Standard output, unbuffered, for the one line a caller waits for.
enum Announcement {
  static func print(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      sent += count
    }
  }
}
