import Foundation
import Normalizing
import Reading
import Stories
import Testing

/// Listing pages written after those of regulators, ministries, parliaments and newsrooms, each with what is to be taken
/// from it beside: address, day (UTC, empty where none is printed) and title, in the page's order.
@Suite("Listing pages of thirty languages")
struct ListingFixturesTests {
  struct Item: Equatable, CustomStringConvertible {
    var url: String
    var day: String
    var title: String
    var description: String { "\(url) \(day) \(title)" }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Reading/Listings/Fixtures").standardizedFileURL

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static func expected(_ name: String) throws -> [Item] {
    let text = try String(contentsOf: folder.appendingPathComponent(name + ".tsv"), encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 3, "\(name): \(line)")
      return Item(url: fields[0], day: fields[1], title: fields[2])
    }
  }

  /// What is taken with relative dates counted from noon of 26 June 2026.
  static func read(_ name: String) throws -> (items: [Item], document: FeedDocument) {
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".html")))
    let url = "https://site.example/section/index.html"
    let document = try ListingReader.read(bytes, contentType: "text/html; charset=utf-8", url: url, selectors: nil)
    let reference = Timestamp(rfc3339: "2026-06-26T12:00:00Z")
    let feed = FeedNormalizer(urls: URLNormalizer(tracking: TrackingParameters()))
      .normalize(document, url: url, reference: reference)
    let items = zip(document.entries, feed.entries).map { published, entry in
      let day = entry.published.map { String($0.rfc3339.prefix(10)) } ?? ""
      return Item(url: published.url ?? "", day: day, title: entry.title ?? "")
    }
    return (items, document)
  }

  @Test("automatic mode is wholly right on at least nine pages in ten")
  func automatic() throws {
    #expect(Self.names.count >= 40)
    let wrong = try Self.names.filter { try Self.read($0).items != Self.expected($0) }
    #expect(wrong.count * 10 <= Self.names.count, "wrong: \(wrong.joined(separator: ", "))")
  }

  @Test("a date is kept as it was printed, without what stands around it", arguments: names)
  func printedDates(name: String) throws {
    for entry in try Self.read(name).document.entries {
      guard let printed = entry.published else { continue }
      #expect(printed.count <= 40)
      #expect(printed.contains { $0.isNumber })
    }
  }
}
