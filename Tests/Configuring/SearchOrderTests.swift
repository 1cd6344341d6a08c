import Stories
import Testing

@testable import Configuring

@Suite("Where files are looked for")
struct SearchOrderTests {
  private let beside: ConfigurationFolder
  private let directory: ConfigurationFolder
  private let system: ConfigurationFolder

  init() throws {
    beside = try ConfigurationFolder(["policywire.yaml": "contact: https://beside.example/\nsources: []\n"])
    directory = try ConfigurationFolder(["policywire.yaml": "contact: https://directory.example/\nsources: []\n"])
    system = try ConfigurationFolder(["policywire.yaml": "contact: https://system.example/\nsources: []\n"])
  }

  private func load(
    _ path: String?, _ environment: [String: String] = [:]
  ) throws(ConfigurationProblems) -> Configuration {
    try ConfigurationLoader(
      environment: environment, systemFolder: system.path, embedded: ConfigurationFolder.embedded
    ).load(path: path)
  }

  @Test("--config, then POLICYWIRE_CONFIG, then the first of CONFIGURATION_DIRECTORY, then the system's folder")
  func mainFile() throws {
    let file = beside.path + "/policywire.yaml"
    let list = directory.path + ":/nowhere"
    let all = ["POLICYWIRE_CONFIG": file, "CONFIGURATION_DIRECTORY": list]
    #expect(try load(system.path + "/policywire.yaml", all).settings.contact == "https://system.example/")
    #expect(try load(nil, all).settings.contact == "https://beside.example/")
    #expect(try load(nil, ["CONFIGURATION_DIRECTORY": list]).settings.contact == "https://directory.example/")
    #expect(try load(nil, ["CONFIGURATION_DIRECTORY": "/nowhere"]).settings.contact == "https://system.example/")
  }

  @Test("without any file the problem says where it was looked for")
  func noFile() throws {
    let loader = ConfigurationLoader(
      environment: ["CONFIGURATION_DIRECTORY": "/nowhere"], systemFolder: "/nothing", embedded: [:])
    let problems = try #require(throws: ConfigurationProblems.self) { try loader.load(path: nil) }
    #expect(
      problems.description == "policywire.yaml: no configuration file: looked for /nowhere/policywire.yaml, "
        + "/nothing/policywire.yaml; name one with --config")
  }

  @Test("a file takes the place of its namesake in later folders and leaves the rest")
  func overlay() throws {
    try beside.write("subject: [robot]\n", to: "topics/ai-policy/en.yaml")
    try directory.write("subject: [automaton]\n", to: "topics/ai-policy/en.yaml")
    try directory.write("subject: [人工智能]\n", to: "topics/ai-policy/zh.yaml")
    try system.write("kind: outlet\nentries: [{id: Gazette, names: {mul: Gazette}}]\n", to: "lexicon/outlets.yaml")
    let configuration = try load(
      beside.path + "/policywire.yaml", ["CONFIGURATION_DIRECTORY": directory.path])
    #expect(configuration.topics.map(\.id) == ["ai-policy"])
    #expect(configuration.topics.first?.terms.map(\.text) == ["robot", "人工智能"])
    #expect(configuration.lexicon.entries.map(\.id) == ["GB", "Gazette"])
    #expect(configuration.tracking.names == ["gclid"])
    #expect(
      configuration.files == [
        beside.path + "/policywire.yaml", beside.path + "/topics/ai-policy/en.yaml",
        directory.path + "/topics/ai-policy/zh.yaml", system.path + "/lexicon/outlets.yaml",
      ])
  }

  @Test("sources stand in the first folder that has them, unless the file itself lists some")
  func sources() throws {
    let networks = "fetching: {allow_networks: [127.0.0.0/8]}\n"
    try beside.write(networks, to: "policywire.yaml")
    try system.write("sources: [{id: system, outlet: S, url: \"http://127.0.0.1/s\"}]\n", to: "sources/a.yaml")
    #expect(try load(beside.path + "/policywire.yaml").sources.map(\.id) == ["system"])
    try beside.write("sources: [{id: beta, outlet: B, url: \"http://127.0.0.1/b\"}]\n", to: "sources/b.yaml")
    try beside.write("sources: [{id: alpha, outlet: A, url: \"http://127.0.0.1/a\"}]\n", to: "sources/a.yaml")
    try beside.write("not read", to: "sources/notes.txt")
    try beside.write("not read: [", to: "sources/.hidden.yaml")
    #expect(try load(beside.path + "/policywire.yaml").sources.map(\.id) == ["alpha", "beta"])
    try beside.write(networks + "sources: [\(ConfigurationFolder.source)]\n", to: "policywire.yaml")
    #expect(try load(beside.path + "/policywire.yaml").sources.map(\.id) == ["harbour-gazette"])
  }

  @Test("a configuration without any source is a problem")
  func noSources() throws {
    try beside.write("log_level: info\n", to: "policywire.yaml")
    #expect(beside.problems().count == 1)
    #expect(beside.problems().first?.contains("there are no sources") == true)
  }

  @Test("a file that ends in .yml would be missed: it is a problem")
  func wrongEnding() throws {
    try beside.write("sources: []\n", to: "sources/en.yml")
    try beside.write("log_level: info\n", to: "policywire.yaml")
    #expect(beside.problems().contains("sources/en.yml: would not be read: rename it to end in .yaml"))
  }

  @Test("problems in shipped data are told from those in files")
  func embeddedProblems() throws {
    let problems = beside.problems(embedded: ["topics/ai-policy.yaml": "id: [\n"])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("embedded:topics/ai-policy.yaml:2:1: ") == true)
  }
}
