import Foundation
import Stories
import Testing

@testable import Configuring

@Suite("Shipped files")
struct ShippedFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Config").standardizedFileURL.path

  @Test("Config/policywire.yaml is what the options table writes")
  func sample() throws {
    let text = try String(contentsOfFile: Self.folder + "/policywire.yaml", encoding: .utf8)
    #expect(text == SampleConfiguration.text)
  }

  @Test("what is built in is what stands in Config/ and docs/schema/ (scripts/embed-config)")
  func embedded() throws {
    var paths: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
    where name.hasSuffix(".yaml") && !name.hasPrefix("sources/") {
      paths[name] = Self.folder + "/" + name
    }
    let schema = Self.folder + "/../docs/schema/record-1.json"
    if FileManager.default.fileExists(atPath: schema) { paths["schema/record-1.json"] = schema }
    #expect(paths.keys.sorted() == EmbeddedFiles.contents.keys.sorted())
    for (name, path) in paths {
      let isCurrent = try ConfigurationLoader.shippedFile(name) == String(contentsOfFile: path, encoding: .utf8)
      #expect(isCurrent, "\(name) is out of date")
    }
  }

  @Test("the shipped definitions are without a problem")
  func shipped() throws {
    let shipped = try ConfigurationLoader.shipped()
    #expect(shipped.topics.contains { $0.id == "ai-policy" && !$0.terms.isEmpty })
    #expect(!shipped.tracking.names.isEmpty)
  }

  @Test("the shipped topic has terms in every language that texts are found to be in by default")
  func languages() throws {
    let topic = try #require(try ConfigurationLoader.shipped().topics.first { $0.id == "ai-policy" })
    #expect(Set(topic.terms.map(\.language)).isSuperset(of: Settings().languages))
  }

  @Test("the sample and the shipped sources are without a problem as they are")
  func sources() throws {
    let environment: [String: String] = [:]
    let loader = ConfigurationLoader(
      environment: environment, systemFolder: "/nowhere", embedded: EmbeddedFiles.contents)
    let configuration = try loader.load(path: Self.folder + "/policywire.yaml")
    let languages = Set(configuration.sources.compactMap { $0.language?.split(separator: "-").first })
    #expect(configuration.sources.count >= 100)
    #expect(languages.count >= 12)
    #expect(languages.isSubset(of: Set(configuration.settings.languages.map { $0[...] })))
    #expect(configuration.sources.allSatisfy { $0.language != nil && $0.country != nil })
    #expect(configuration.settings == Settings())
  }
}

extension Settings {
  fileprivate func with(_ change: (inout Settings) -> Void) -> Settings {
    var copy = self
    change(&copy)
    return copy
  }
}
