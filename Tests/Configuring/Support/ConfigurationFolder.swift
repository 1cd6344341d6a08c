import Foundation
import Testing

@testable import Configuring

/// A folder of configuration files of its own, removed when it is let go. What is behind it is small and ours.
final class ConfigurationFolder {
  let path: String

  /// One source on loopback: enough to be complete.
  static let source =
    #"{id: harbour-gazette, outlet: The Harbour Gazette, url: "http://127.1.0.1:8600/feed.xml"}"#
  static let minimal = "fetching: {allow_networks: [127.0.0.0/8]}\nsources: [\(source)]\n"
  static let embedded = [
    "topics/ai-policy.yaml": "id: ai-policy\ntitle: AI policy\naccept: 2.5\nlook: 1.5\n",
    "topics/ai-policy/en.yaml": "subject:\n  - artificial intelligence\npolicy:\n  - regulat*\n",
    "lexicon/jurisdictions.yaml": "kind: jurisdiction\nentries:\n  - {id: GB, names: {en: Britain}}\n",
    "tracking-parameters.yaml": "names: [gclid]\nprefixes: [utm_]\n",
  ]

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "configuring-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ bytes: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Loads `policywire.yaml` of this folder; nothing on this machine is behind it.
  func load(
    _ environment: [String: String] = [:], embedded: [String: String] = embedded
  ) throws(ConfigurationProblems) -> Configuration {
    try ConfigurationLoader(environment: environment, systemFolder: path + "/none", embedded: embedded)
      .load(path: path + "/policywire.yaml")
  }

  /// The problems of loading, this folder's path left out of them.
  func problems(_ environment: [String: String] = [:], embedded: [String: String] = embedded) -> [String] {
    do {
      _ = try load(environment, embedded: embedded)
      return []
    } catch {
      return error.problems.map { $0.description.replacingOccurrences(of: path + "/", with: "") }
    }
  }
}
