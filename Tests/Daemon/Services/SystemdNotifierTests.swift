import Foundation
import Testing

@testable import Daemon

@Suite("Telling the service manager")
struct SystemdNotifierTests {
  @Test("readiness and status are one message; a feed's newline cannot add a line")
  func ready() throws {
    let manager = try NotifySocket()
    SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path]).ready("polling\nERRNO=5")
    #expect(manager.message == #"READY=1"# + "\n" + #"STATUS=polling\u000aERRNO=5"#)
  }

  @Test("reloading carries the monotonic clock in the same message")
  func reloading() throws {
    let manager = try NotifySocket()
    SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path]).reloading()
    #expect(manager.message.wholeMatch(of: /RELOADING=1\nMONOTONIC_USEC=[0-9]+/) != nil)
  }

  @Test("nothing is sent to a relative path, though a socket is there")
  func relative() throws {
    let manager = try NotifySocket()
    let up = String(repeating: "../", count: FileManager.default.currentDirectoryPath.split(separator: "/").count)
    SystemdNotifier(environment: ["NOTIFY_SOCKET": up + manager.path.dropFirst()]).watchdog()
    #expect(manager.message.isEmpty)
    SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path]).watchdog()
    #expect(manager.message == "WATCHDOG=1")
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
