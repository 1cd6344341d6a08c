import Foundation
import Testing

@Suite("What the service manager hears", .serialized)
struct NotifyTests {
  @Test("ready, then each reload with its clock in one message, then stopping")
  func life() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire"])
    let manager = try ServiceManager(in: folder)
    let daemon = try RunningDaemon(folder, ["NOTIFY_SOCKET": manager.path])
    _ = try manager.hear { $0.contains("READY=1") && $0.contains { $0.hasPrefix("STATUS=") } }
    daemon.program.signal(SIGHUP)
    let reloading = try manager.hear { $0.contains("RELOADING=1") }
    let clock = try #require(reloading.first { $0.hasPrefix("MONOTONIC_USEC=") }?.split(separator: "=").last)
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let age = Int64(now.tv_sec) * 1_000_000 - (try #require(Int64(clock)))
    #expect((-1_000_000...30_000_000).contains(age))
    _ = try manager.hear { $0.contains("READY=1") }
    daemon.program.signal(SIGTERM)
    _ = try manager.hear { $0.contains("STOPPING=1") }
    #expect(try daemon.program.end().ending == .exit(0))
  }

  @Test("a reload that fails ends in READY too, with the reason")
  func failedReload() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire"])
    let manager = try ServiceManager(in: folder)
    let daemon = try RunningDaemon(folder, ["NOTIFY_SOCKET": manager.path])
    _ = try manager.hear { $0.contains("READY=1") }
    try folder.configure("nonsense")
    daemon.program.signal(SIGHUP)
    _ = try manager.hear { $0.contains("RELOADING=1") }
    let ready = try manager.hear { $0.contains("READY=1") }
    #expect(ready.contains { $0.hasPrefix("STATUS=") && $0.contains("policywire.yaml:1") })
  }

  @Test("the watchdog is fed again and again")
  func watchdog() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire"])
    let manager = try ServiceManager(in: folder)
    let daemon = try RunningDaemon(folder, ["NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "400000"])
    for _ in 0..<5 { _ = try manager.hear { $0.contains("WATCHDOG=1") } }
    #expect(daemon.program.isRunning)
  }

  @Test("a watchdog that is meant for another process is not fed")
  func otherProcess() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire"])
    let manager = try ServiceManager(in: folder)
    let daemon = try RunningDaemon(
      folder, ["NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "100000", "WATCHDOG_PID": "1"])
    try Patience.poll("five polls") { try press.requests().count >= 5 }
    #expect(try daemon.stop().ending == .exit(0))
    var heard: [[String]] = []
    while heard.last?.contains("STOPPING=1") != true { heard.append(try manager.hear { _ in true }) }
    let isFed = heard.contains { $0.contains("WATCHDOG=1") }
    #expect(!isFed)
  }
}

/// The receiving end of sd_notify(3).
final class ServiceManager: Sendable {
  let path: String
  private let socket: Int32
  private let folder: StateFolder

  init(in folder: StateFolder) throws {
    self.folder = folder
    path = folder.path + "/notify"
    socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var limit = timeval(tv_sec: Int(Patience.seconds), tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8).prefix($0.count - 1)) }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw Failure.system("bind \(path)", errno) }
  }

  deinit { close(socket) }

  /// The lines of the first message that is looked for; those before it are forgotten.
  func hear(_ isWanted: ([String]) -> Bool) throws -> [String] {
    while true {
      var message = [UInt8](repeating: 0, count: 1 << 16)
      let count = recv(socket, &message, message.count, 0)
      guard count >= 0 else { throw Failure.system("recv", errno) }
      let lines = String(decoding: message[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
      if isWanted(lines) { return lines }
    }
  }
}
