import Foundation
import Testing

@Suite("SIGHUP", .serialized)
struct ReloadTests {
  private let press: Press
  private let folder: StateFolder
  private let daemon: RunningDaemon

  init() throws {
    press = try Press()
    folder = try StateFolder(polling: press, ["meridian-wire", "harbour-gazette"])
    daemon = try RunningDaemon(folder)
  }

  private func requests(_ outlet: String) throws -> Int { try press.requests().count { $0.outlet == outlet } }

  private func waitForPolls(_ count: Int, of outlet: String) throws {
    let goal = try requests(outlet) + count
    try Patience.poll("\(outlet) is polled") { try requests(outlet) >= goal }
  }

  @Test(
    "a bad file changes nothing, and the log and the status say where it is bad",
    arguments: [
      ("polling:\n  intervall: 5m\n", ":2:3"), ("sources: [\n", ":2:1"), ("polling:\n  interval: soon\n", ":2:13"),
    ])
  func bad(text: String, place: String) throws {
    try waitForPolls(1, of: "harbour-gazette")
    try folder.configure(text)
    daemon.program.signal(SIGHUP)
    let said = try daemon.program.said(/policywire\.yaml:\d+(?::\d+)?/)
    #expect(said.hasSuffix(place))
    try Patience.poll("the status says so") {
      try daemon.status()["configuration"]?["last_reload_successful"] == .bool(false)
    }
    let error = try daemon.status()["configuration"]?["last_reload_error"]?.string
    #expect(error?.contains("policywire.yaml\(place)") == true)
    #expect(try daemon.get("/metrics").text.contains("\npolicywire_config_last_reload_successful 0\n"))
    #expect(try daemon.get("/readyz").status == 200)
    try waitForPolls(2, of: "harbour-gazette")
    try waitForPolls(2, of: "meridian-wire")
  }

  @Test("a good file is taken: a new source is polled, and one that is gone no more")
  func good() throws {
    try waitForPolls(1, of: "harbour-gazette")
    try folder.configure(try press.configuration(of: ["meridian-wire", "nordufer-zeitung"]))
    daemon.program.signal(SIGHUP)
    _ = try daemon.program.said(/Configuration reloaded/)
    try waitForPolls(2, of: "nordufer-zeitung")
    let before = try requests("harbour-gazette")
    try waitForPolls(3, of: "meridian-wire")
    #expect(try requests("harbour-gazette") == before)
    let status = try daemon.status()
    #expect(status["configuration"]?["last_reload_successful"] == .bool(true))
    #expect(status["sources"]?["total"] == .number(2))
  }

  @Test("after a bad file a good one is taken, and the complaint is gone")
  func recovered() throws {
    let text = try String(contentsOfFile: folder.configurationFile, encoding: .utf8)
    try folder.configure("nonsense")
    daemon.program.signal(SIGHUP)
    _ = try daemon.program.said(/not reloaded/)
    try folder.configure(text)
    daemon.program.signal(SIGHUP)
    _ = try daemon.program.said(/Configuration reloaded/)
    let configuration = try daemon.status()["configuration"]
    #expect(configuration?["last_reload_successful"] == .bool(true))
    #expect(configuration?["last_reload_error"] ?? .null == .null)
  }

  @Test("a storm of 200 leaves it whole")
  func storm() throws {
    try waitForPolls(1, of: "meridian-wire")
    for _ in 0..<200 { daemon.program.signal(SIGHUP) }
    _ = try daemon.program.said(/Configuration reloaded/)
    try waitForPolls(2, of: "meridian-wire")
    #expect(try daemon.stop().ending == .exit(0))
  }
}
