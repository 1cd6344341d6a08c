import Testing

@testable import Configuring

@Suite("Environment")
struct EnvironmentTests {
  private func folder() throws -> ConfigurationFolder {
    try ConfigurationFolder(["policywire.yaml": "polling: {interval: 20m}\nsources: []\n"])
  }

  @Test("a variable overrides the file, which overrides the default, and each value knows where it is from")
  func precedence() throws {
    let folder = try folder()
    let configuration = try folder.load([
      "POLICYWIRE_POLLING_INTERVAL": "15m", "POLICYWIRE_SERVING_LISTEN": "127.0.0.1:0",
      "POLICYWIRE_POLLING_MAXIMUM_AGE": "none", "POLICYWIRE_LANGUAGES": "en, zh", "PATH": "/usr/bin",
    ])
    #expect(configuration.settings.polling.interval == .seconds(900))
    #expect(configuration.settings.serving.listen.port == 0)
    #expect(configuration.settings.polling.maximumAge == nil)
    #expect(configuration.settings.languages == ["en", "zh"])
    #expect(configuration.origins["polling.interval"] == .environment("POLICYWIRE_POLLING_INTERVAL"))
    #expect(configuration.origins["polling.jitter"] == nil)
    let fromFile = try folder.load()
    #expect(fromFile.settings.polling.interval == .seconds(1200))
    #expect(fromFile.origins["polling.interval"] == .file(folder.path + "/policywire.yaml", line: 1))
  }

  @Test("every setting has its variable", arguments: Setting.all.map(\.environmentName))
  func everyVariable(_ name: String) throws {
    let problems = try folder().problems([name: "\u{1}"])
    #expect(problems.contains { $0.hasPrefix("environment: \(name): ") }, "\(problems)")
  }

  @Test(
    "a bad value or unknown name is a problem that names the variable",
    arguments: [
      ("POLICYWIRE_POLLING_INTERVAL", "soon", "POLICYWIRE_POLLING_INTERVAL: “soon” is not a duration"),
      ("POLICYWIRE_POLLING_INTERVAL", "", "POLICYWIRE_POLLING_INTERVAL: “” is not a duration"),
      ("POLICYWIRE_TOPICS", "", "POLICYWIRE_TOPICS: must not be empty"),
      ("POLICYWIRE_TOPICS", "chess", "POLICYWIRE_TOPICS: there is no topic “chess”"),
      (
        "POLICYWIRE_POLLING_INTERVALL", "5m",
        "POLICYWIRE_POLLING_INTERVALL is no setting (did you mean “POLICYWIRE_POLLING_INTERVAL”?)"
      ),
      ("POLICYWIRE_INTERVAL", "5m", "POLICYWIRE_INTERVAL is no setting"),
    ])
  func badVariables(_ name: String, _ value: String, _ says: String) throws {
    let problems = try folder().problems([name: value])
    try #require(problems.count == 1)
    #expect(problems[0].hasPrefix("environment: \(says)"), "\(problems)")
  }

  @Test("a name that is near no setting brings no suggestion")
  func strangeVariable() throws {
    #expect(try folder().problems(["POLICYWIRE_XYZZY": "1"]) == ["environment: POLICYWIRE_XYZZY is no setting"])
  }

  @Test("POLICYWIRE_CONFIG is no setting and no problem")
  func configVariable() throws {
    #expect(try folder().problems(["POLICYWIRE_CONFIG": "/elsewhere"]) == [])
  }

  @Test("the effective configuration shows each value and where it is from, and is itself YAML")
  func effective() throws {
    let folder = try folder()
    let text = try folder.load(["POLICYWIRE_LOG_LEVEL": "debug", "POLICYWIRE_FETCHING_TIMEOUT": "4s"]).effectiveText
    #expect(text.contains("\nlog_level: debug  # POLICYWIRE_LOG_LEVEL\n"))
    #expect(text.contains("\npolling:\n  interval: 20m  # \(folder.path)/policywire.yaml:1\n"))
    #expect(text.contains("\n  jitter: 0.1  # default\n"))
    #expect(text.contains("\n  connect_timeout: 4s  # follows fetching.timeout\n"))
    try folder.write(text + "sources: []\n", to: "policywire.yaml")
    #expect(folder.problems() == [])
  }
}
