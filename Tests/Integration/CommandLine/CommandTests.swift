import Foundation
import Testing

@Suite("The other commands")
struct CommandTests {
  @Test("status says how the daemon is, for people and as JSON, and exits 69 when none answers")
  func status() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire", "vanished-voice"])
    let daemon = try RunningDaemon(folder)
    try Patience.poll("both were polled") { try daemon.status()["sources"]?["pending"] == .number(0) }
    let address = "http://127.0.0.1:\(daemon.port)"
    let text = try folder.run("status", "--url", address, "--config", folder.configurationFile)
    #expect(text.ending == .exit(0))
    #expect(text.output.contains(/PolicyWire \d+\.\d+\.\d+, running/))
    #expect(text.output.contains("2: 1 healthy, 1 failing") && text.output.contains("vanished-voice ("))
    let json = try JSONValue(try folder.run("status", "--url", address + "/", "--json").output)
    #expect(json["archive"]?["seq"] == .number(Double(try folder.archive.lines().count)))
    try daemon.stop()
    let none = try folder.run("status", "--url", address)
    #expect(none.ending == .exit(69) && none.output.isEmpty && none.errors.contains("\(daemon.port)"))
  }

  @Test("rebuild makes the index anew, and nothing is doubled by it")
  func rebuild() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, Press.wellMannered)
    try folder.runOnce()
    let (lines, requests) = (try folder.archive.lines(), try press.requests().count)
    #expect(try folder.run("rebuild").output == "index rebuilt up to record \(lines.count)\n")
    try folder.runOnce()
    #expect(try folder.archive.lines() == lines)
    #expect(try press.requests().dropFirst(requests).filter(\.isConditional).map(\.outlet) == [])
  }

  @Test("check counts what is configured, and sources lists it")
  func check() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press)
    let check = try folder.run("check", "--config", folder.configurationFile)
    #expect(check.ending == .exit(0))
    #expect(check.output == "ok: 40 sources in 12 languages, topics: ai-policy\n")
    let list = try folder.run("sources", "list", "--config", folder.configurationFile)
    #expect(list.lines.count == 40 && list.output.contains("harbour-gazette\ten\tGB\tThe Harbour Gazette\thttp://"))
    let json = try folder.run("sources", "list", "--json", "--config", folder.configurationFile)
    #expect(try json.lines.map { try JSONValue($0)["id"]?.string }.contains("huanghai-guancha"))
  }

  @Test("every problem of a configuration is told, not only the first")
  func problems() throws {
    let folder = try StateFolder(
      configuration:
        "polling:\n  interval: soon\n  jitter: 7\nsources:\n  - id: A b\n    outlet: A\n    url: ftp://a.example\n")
    let errors = try folder.run("check", "--config", folder.configurationFile).errors
    for place in [":2:13: ", ":3:11: ", ":5:9: ", ":7:10: "] {
      #expect(errors.contains("policywire.yaml\(place)"), "\(errors)")
    }
  }

  @Test("check warns of a source in a language that no topic has terms in, and passes")
  func languageWithoutTerms() throws {
    let folder = try StateFolder(
      configuration:
        "sources:\n  - id: fjord\n    outlet: Fjord\n    url: https://fjord.example/feed\n    language: is\n")
    let check = try folder.run("check", "--config", folder.configurationFile)
    #expect(check.ending == .exit(0))
    #expect(check.errors.contains("policywire.yaml:5:15: warning: “fjord” is in is, "), "\(check.errors)")
  }

  @Test("the sample is the shipped configuration, and can be loaded")
  func sample() throws {
    let folder = try StateFolder()
    let sample = try folder.run("config", "--sample").output
    #expect(try sample == String(contentsOfFile: Project.path + "/Config/policywire.yaml", encoding: .utf8))
    try folder.configure(sample + "\nsources: []\n")
    #expect(try folder.run("check", "--config", folder.configurationFile).ending == .exit(0))
  }

  @Test("the settings in force name where each value comes from")
  func effective() throws {
    let folder = try StateFolder(configuration: "polling:\n  interval: 7m\nsources: []\n")
    let text = try folder.run(
      "config", "--config", folder.configurationFile, environment: ["POLICYWIRE_POLLING_JITTER": "0.2"]
    ).output
    #expect(text.contains(/interval: 7m +# .*policywire\.yaml:2/))
    #expect(text.contains(/jitter: 0\.2 +# .*POLICYWIRE_POLLING_JITTER/))
    #expect(text.contains(/host_gap: 5s +# default/))
  }

  @Test("probe says of every entry whether it would be archived and why, and writes nothing")
  func probe() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press, ["meridian-wire"])
    let address = try #require(
      try folder.run("sources", "--config", folder.configurationFile).lines.first?.split(separator: "\t").last)
    let outcome = try folder.run("probe", String(address), "--config", folder.configurationFile)
    #expect(outcome.ending == .exit(0))
    let wanted = try press.published(by: ["meridian-wire"])
    #expect(
      outcome.lines.first?.hasPrefix("atom-1.0, UTF-8, \(wanted.count) entries") == true, "\(outcome.lines.first ?? "")"
    )
    #expect(outcome.lines.count { $0.hasPrefix("accept  ") } == wanted.count { $0.isWanted })
    #expect(!FileManager.default.fileExists(atPath: folder.state))
  }
}
