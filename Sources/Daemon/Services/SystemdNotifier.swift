import Foundation
import Stories

/// Speaks the sd_notify(3) protocol: one datagram to `$NOTIFY_SOCKET` a message. Silent where the variable is absent.
public struct SystemdNotifier: Sendable {
  private let socketPath: String?
  /// How often the service manager wants to hear from us; nil when it does not watch.
  public let watchdogInterval: Duration?

  public init(environment: [String: String], processID: Int32 = getpid()) {
    socketPath = environment["NOTIFY_SOCKET"].flatMap { path in
      path.utf8.count > 1 && path.utf8.count < 108 && (path.hasPrefix("/") || path.hasPrefix("@")) ? path : nil
    }
    let isForUs = environment["WATCHDOG_PID"].map { $0 == String(processID) } ?? true
    watchdogInterval = environment["WATCHDOG_USEC"].flatMap(Int64.init).flatMap {
      isForUs && $0 > 0 ? .microseconds($0 / 2) : nil
    }
  }

  public func ready(_ status: String) { send("READY=1\nSTATUS=\(oneLine(status))") }
  /// The start takes longer: it may take another minute.
  public func starting(_ status: String) { send("EXTEND_TIMEOUT_USEC=60000000\nSTATUS=\(oneLine(status))") }
  public func status(_ status: String) { send("STATUS=\(oneLine(status))") }
  public func stopping() { send("STOPPING=1\nSTATUS=stopping") }
  public func watchdog() { send("WATCHDOG=1") }

  /// Both lines go in one message, with the monotonic clock, as sd_notify(3) asks.
  public func reloading() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let microseconds = Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    send("RELOADING=1\nMONOTONIC_USEC=\(microseconds)")
  }

  private func oneLine(_ text: String) -> String { text.escapedForTerminal }

  private func send(_ message: String) {
    guard let socketPath else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var path = Array(socketPath.utf8)
    if path[0] == UInt8(ascii: "@") { path[0] = 0 }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
    let bytes = Array(message.utf8)
    // A message that cannot be delivered is lost by design: the service manager must never stall the service.
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT), $0, length)
      }
    }
  }
}
