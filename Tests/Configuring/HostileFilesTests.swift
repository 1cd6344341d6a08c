import Foundation
import Glibc
import Stories
import Testing

@testable import Configuring

@Suite("Hostile files")
struct HostileFilesTests {
  @Test("a folder, a FIFO or a device where a file should be is refused without waiting", arguments: Place.allCases)
  func oddKinds(_ place: Place) throws {
    let folder = try place.folder()
    try FileManager.default.createDirectory(atPath: folder.path + "/sources", withIntermediateDirectories: true)
    let path = folder.path + "/" + place.rawValue
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(folder.problems() == ["\(place.rawValue): a directory stands where a file should be"])
    try FileManager.default.removeItem(atPath: path)
    try #require(mkfifo(path, 0o600) == 0)
    #expect(folder.problems() == ["\(place.rawValue): not a regular file"])
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
    #expect(folder.problems() == ["\(place.rawValue): not a regular file"])
  }

  enum Place: String, CaseIterable {
    case main = "policywire.yaml"
    case source = "sources/en.yaml"
    case tracking = "tracking-parameters.yaml"

    func folder() throws -> ConfigurationFolder {
      try ConfigurationFolder(
        self == .source
          ? [
            "policywire.yaml": "fetching: {allow_networks: [127.0.0.0/8]}\n",
            "sources/a.yaml": "sources: [\(ConfigurationFolder.source)]\n",
          ] : ["policywire.yaml": ConfigurationFolder.minimal, "sources/a.yaml": "sources: []\n"])
    }
  }

  @Test("a file that is not there is named")
  func missing() throws {
    let problems = try ConfigurationFolder().problems()
    #expect(problems.contains("policywire.yaml: cannot be read: No such file or directory"))
  }

  @Test("a file that may not be read is named", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() throws {
    let folder = try ConfigurationFolder(["policywire.yaml": ConfigurationFolder.minimal])
    try #require(chmod(folder.path + "/policywire.yaml", 0) == 0)
    #expect(folder.problems().contains("policywire.yaml: cannot be read: Permission denied"))
  }

  @Test("a file beyond the limit is refused unread, the limit named")
  func tooLarge() throws {
    let folder = try ConfigurationFolder([
      "policywire.yaml": ConfigurationFolder.minimal, "lexicon/people.yaml": "",
    ])
    try #require(truncate(folder.path + "/lexicon/people.yaml", 100 << 20) == 0)
    #expect(
      folder.problems() == ["lexicon/people.yaml: larger than 8MiB (limit: size of a configuration file)"])
  }

  @Test("a file at the limit is read")
  func atTheLimit() throws {
    let head = ConfigurationFolder.minimal + "#"
    let padding = String(repeating: " ", count: ConfigurationFile.maximumBytes - head.utf8.count)
    let folder = try ConfigurationFolder(["policywire.yaml": head + padding])
    #expect(folder.problems() == [])
  }

  @Test("what is not UTF-8 is refused at its place")
  func notUTF8() throws {
    let folder = try ConfigurationFolder()
    try folder.write(Data("contact: x\nlog_level: caf".utf8) + [0xE9, 0x0A], to: "policywire.yaml")
    #expect(folder.problems().contains("policywire.yaml:2:15: not UTF-8 text"))
  }

  @Test("a byte order mark and Windows line ends are taken")
  func byteOrderMark() throws {
    let folder = try ConfigurationFolder()
    let text = "\u{FEFF}" + ConfigurationFolder.minimal.replacingOccurrences(of: "\n", with: "\r\n")
    try folder.write(text, to: "policywire.yaml")
    #expect(folder.problems() == [])
  }

  @Test("aliases that stand for a billion values are refused before they are built")
  func aliasBomb() throws {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      lines.append(
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]")
    }
    lines.append("? *a9\n: x")
    let folder = try ConfigurationFolder(["policywire.yaml": lines.joined(separator: "\n")])
    #expect(folder.problems().contains("policywire.yaml:2:10: aliases are not accepted: write the value out"))
  }

  @Test("an & or * within text is no alias", arguments: ["Research & Development", "AT&T", "R&D *", "x?a=1&b=2"])
  func ampersands(_ outlet: String) throws {
    let text =
      "sources: [{id: a, outlet: \(outlet), url: \"http://127.0.0.1/?a=&b=\"}]\nfetching: {allow_networks: [127.0.0.0/8]}\n"
    let folder = try ConfigurationFolder(["policywire.yaml": text])
    #expect(try folder.load().sources.first?.outlet == outlet)
  }

  @Test("nesting without end is refused", arguments: [999, 1001, 200_000])
  func nesting(_ depth: Int) throws {
    let text = "contact: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let folder = try ConfigurationFolder(["policywire.yaml": text + "\n"])
    #expect(folder.problems().contains { $0.hasPrefix("policywire.yaml:1:") })
  }

  @Test("more values than the limit are refused, the limit named")
  func tooManyValues() throws {
    let text = "topics: [" + String(repeating: "a,", count: YAMLGuard.maximumValues + 1) + "a]\n"
    let folder = try ConfigurationFolder(["policywire.yaml": text])
    #expect(folder.problems().contains { $0.contains("(limit: values in a file)") })
  }

  @Test("no truncation of a good configuration crashes, and each is refused or loads")
  func truncations() throws {
    let whole = Array(SampleConfiguration.text.utf8.prefix(3000))
    let folder = try ConfigurationFolder()
    for count in stride(from: 0, to: whole.count, by: 61) {
      try folder.write(Data(whole[..<count]), to: "policywire.yaml")
      #expect(!folder.problems().isEmpty, "without sources nothing loads")
    }
  }
}
