import Foundation
import Testing

@testable import Daemon

@Suite("Telling the service manager")
struct SystemdNotifierTests {
  /// A datagram socket of our own in place of the service manager's.
  final class Manager {
    let path = FileManager.default.temporaryDirectory.appending(path: "pw-\(UUID().uuidString.prefix(8))").path
    private let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)

    init() throws {
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
      let bound = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
      try #require(bound == 0)
    }

    deinit {
      close(descriptor)
      unlink(path)
    }

    var message: String {
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
    }
  }

  @Test("readiness and status are one message; a feed's newline cannot add a line")
  func ready() throws {
    let manager = try Manager()
    SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path]).ready("polling\nERRNO=5")
    #expect(manager.message == #"READY=1"# + "\n" + #"STATUS=polling\u000aERRNO=5"#)
  }

  @Test("reloading carries the monotonic clock in the same message")
  func reloading() throws {
    let manager = try Manager()
    SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path]).reloading()
    #expect(manager.message.wholeMatch(of: /RELOADING=1\nMONOTONIC_USEC=[0-9]+/) != nil)
  }

  @Test("without the variable nothing is sent and nothing fails")
  func silent() {
    SystemdNotifier(environment: [:]).watchdog()
    SystemdNotifier(environment: ["NOTIFY_SOCKET": "relative"]).watchdog()
  }

  @Test(
    "the watchdog is fed at half its time, and only by the process it watches",
    arguments: [
      (["WATCHDOG_USEC": "90000000"], Duration.seconds(45)),
      (["WATCHDOG_USEC": "2000000", "WATCHDOG_PID": "7"], .seconds(1)),
      (["WATCHDOG_USEC": "2000000", "WATCHDOG_PID": "8"], nil), (["WATCHDOG_USEC": "x"], nil), ([:], nil),
    ])
  func watchdog(environment: [String: String], interval: Duration?) {
    #expect(SystemdNotifier(environment: environment, processID: 7).watchdogInterval == interval)
  }
}
