import Foundation

/// A newsroom of the test's own: outlets on loopback, what they published, and what they were asked.
final class Press: Sendable {
  /// One published entry and what a reader ought to make of it.
  struct Entry: Decodable, Sendable {
    let url: String
    let language: String
    let onTopic: Bool
    let reprintOf: String?
    let reachable: Bool
    let outlet: String

    /// Whether it belongs in the archive.
    var isWanted: Bool { onTopic && reachable }

    private enum CodingKeys: String, CodingKey {
      case url, language
      case onTopic = "on_topic"
      case reprintOf = "reprint_of"
      case reachable, outlet
    }
  }

  /// One request an outlet received.
  struct Request: Decodable, Sendable {
    let number: Int
    let outlet: String
    let path: String
    let status: Int
    let ifNoneMatch: String?
    let ifModifiedSince: String?

    var isConditional: Bool { ifNoneMatch != nil || ifModifiedSince != nil }

    private enum CodingKeys: String, CodingKey {
      case number, outlet, path, status
      case ifNoneMatch = "if_none_match"
      case ifModifiedSince = "if_modified_since"
    }
  }

  let port: Int
  private let newsroom: Program

  /// - Parameter stories: how many to begin with, if that is more than are written by hand.
  init(seed: Int = 1, stories: Int = 0) throws {
    newsroom = try Program(
      try Programs.path("newsroom"), ["--port", "0", "--seed", "\(seed)", "--stories", "\(stories)"])
    let address = try newsroom.printed(/http:\/\/127\.0\.0\.1:(\d+)\//)
    guard let port = Int(address.1) else { throw Failure.missing("the newsroom's port") }
    self.port = port
  }

  /// Everything published so far by the outlets with these ids, oldest first; by all of them without.
  func published(by outlets: Set<String>? = nil) throws -> [Press.Entry] {
    let names = try Set(sources().filter { outlets?.contains($0.id) ?? true }.map(\.name))
    return try lines("/oracle.jsonl").filter { (entry: Press.Entry) in names.contains(entry.outlet) }
  }

  /// Every request for a feed or a page so far, oldest first.
  func requests() throws -> [Press.Request] { try lines("/log.jsonl") }

  /// Publishes more.
  func advance(_ stories: Int) throws {
    let answer = try HTTP.send("POST", port, "/control/advance?stories=\(stories)")
    guard answer.status == 200 else { throw Failure.missing("control/advance: \(answer.text)") }
  }

  /// A configuration that polls the outlets with these ids; all of them without.
  func configuration(of outlets: Set<String>? = nil) throws -> String {
    let (text, all) = (try HTTP.get(port, "/sources.yaml").text, try sources())
    let head = text.firstRange(of: Press.mark).map { text[..<$0.lowerBound] } ?? text[...]
    return head + all.filter { outlets?.contains($0.id) ?? true }.map { Press.mark + $0.text }.joined()
  }

  /// What every source begins with.
  private static let mark = "  - id: "

  private struct SourceText {
    let id: String
    let name: String
    let text: String
  }

  private func sources() throws -> [SourceText] {
    try HTTP.get(port, "/sources.yaml").text.components(separatedBy: Press.mark).dropFirst().map { text in
      guard let found = text.firstMatch(of: /^(.+)\n +outlet: (.+)\n/), let name = try JSONValue(String(found.2)).string
      else { throw Failure.missing("a source's id and outlet") }
      return SourceText(id: String(found.1), name: name, text: text)
    }
  }

  private func lines<Line: Decodable>(_ target: String) throws -> [Line] {
    try HTTP.get(port, target).text.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }
}

extension Press {
  /// Outlets with good manners, of seven languages, one of them a reprinter.
  static let wellMannered: Set = [
    "harbour-gazette", "meridian-wire", "tidewater-ledger", "prairie-standard", "huanghai-guancha", "beijiang-kexun",
    "gangwan-wanbao", "el-faro-del-sur", "cordillera-hoy", "courrier-du-littoral", "nordufer-zeitung",
    "jaridat-al-mina",
    "evening-digest",
  ]
}
