import Foundation
import Testing

@Suite("The end of the daemon, and starts that can't be", .serialized)
struct StopTests {
  @Test(
    "SIGTERM and SIGINT end it within 10 s with 0 while outlets hang, and nothing is lost",
    arguments: [SIGTERM, SIGINT])
  func stop(signal: Int32) throws {
    let press = try Press()
    let folder = try StateFolder(polling: press)
    let daemon = try RunningDaemon(folder, ["POLICYWIRE_FETCHING_TIMEOUT": "5m"])
    try Patience.poll("the outlets that hang are asked") {
      try Set(press.requests().map(\.outlet)).isSuperset(of: ["silent-herald", "dripping-courier"])
    }
    let start = ContinuousClock.now
    daemon.program.signal(signal)
    let outcome = try daemon.program.end(atMost: 20)
    #expect(start.duration(to: .now) < .seconds(10))
    #expect(outcome.ending == .exit(0), "\(outcome.errors)")
    try folder.runOnce()
    let account = try Account(folder.archive, press)
    #expect(account.ofPresence == [])
    #expect(account.ofNumbering == [])
  }

  @Test("a daemon stopped as soon as it is ready loses nothing")
  func atOnce() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    for _ in 0..<3 { #expect(try RunningDaemon(folder).stop().ending == .exit(0)) }
    try folder.runOnce()
    #expect(try Account(folder.archive, press, outlets: Press.wellMannered).ofPresence == [])
  }

  @Test(
    "a second instance on the same state folder exits 75 and changes nothing", arguments: [["run"], ["run", "--once"]])
  func second(arguments: [String]) throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire"])
    let daemon = try RunningDaemon(folder, ["POLICYWIRE_POLLING_INTERVAL": "1h", "POLICYWIRE_POLLING_JITTER": "0"])
    try Patience.poll("the source was polled") { try daemon.status()["sources"]?["pending"] == .number(0) }
    let requests = try press.requests().count
    let outcome = try folder.start(arguments + ["--config", folder.configurationFile]).end()
    #expect(outcome.ending == .exit(75))
    #expect(!outcome.errors.isEmpty)
    #expect(try folder.run("rebuild").ending == .exit(75))
    #expect(try press.requests().count == requests)
    #expect(try daemon.get("/healthz").status == 200)
  }

  @Test("an address in use exits 69 and names it")
  func address() throws {
    let press = try Press()
    let text = try press.configuration(of: ["meridian-wire"])
      .replacing("listen: 127.0.0.1:0", with: "listen: 127.0.0.1:\(press.port)")
    let folder = try StateFolder(configuration: text, press: press)
    let outcome = try folder.run("run", "--config", folder.configurationFile)
    #expect(outcome.ending == .exit(69))
    #expect(outcome.errors.contains("127.0.0.1:\(press.port)"))
  }

  @Test(
    "a bad configuration exits 78 with file, line and column",
    arguments: ["run", "check", "sources", "config", "status"])
  func configuration(command: String) throws {
    let folder = try StateFolder(
      configuration: "contact: mailto:a@b.example\npolling:\n  interval: never\nsources: []\n")
    let outcome = try folder.run(command, "--config", folder.configurationFile)
    #expect(outcome.ending == .exit(78))
    #expect(outcome.errors.contains("policywire.yaml:3:13: "))
    #expect(!FileManager.default.fileExists(atPath: folder.state))
  }

  @Test("a header's secret that cannot be read exits 78 and is named")
  func secret() throws {
    let folder = try StateFolder(
      configuration: """
        contact: mailto:a@b.example
        sources:
          - id: gazette
            outlet: Gazette
            url: https://gazette.example/feed
            headers:
              - name: Authorization
                file: /nowhere/gazette-token

        """)
    let outcome = try folder.run("run", "--once", "--config", folder.configurationFile)
    #expect(outcome.ending == .exit(78) && outcome.errors.contains("/nowhere/gazette-token"), "\(outcome.errors)")
  }

  @Test("a configuration that is not there exits 78 and names it")
  func absent() throws {
    let folder = try StateFolder()
    let outcome = try folder.run("run", "--once", "--config", folder.path + "/none.yaml")
    #expect(outcome.ending == .exit(78))
    #expect(outcome.errors.contains("none.yaml"))
  }

  @Test(
    "wrong usage exits 64",
    arguments: [
      ["walk"], ["run", "--twice"], ["run", "now"], ["tail", "--since", "yesterday"], ["tail", "--number", "-1"],
      ["inspect", "soul"], ["probe"], ["status", "--url"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try StateFolder().start(arguments).end()
    #expect(outcome.ending == .exit(64))
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test(
    "a state folder that can't be written exits 77 where it is forbidden, and 74 where it can't be",
    arguments: [("/sys/policywire", Int32(77)), ("/etc/hostname/policywire", 74)])
  func unwritable(state: String, status: Int32) throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire"])
    let outcome = try folder.start(
      ["run", "--once", "--config", folder.configurationFile], ["STATE_DIRECTORY": state]
    ).end()
    #expect(outcome.ending == .exit(status))
    #expect(outcome.errors.contains(state))
    #expect(try press.requests().isEmpty)
  }
}
