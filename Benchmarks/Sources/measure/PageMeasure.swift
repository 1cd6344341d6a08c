import Configuring
import Foundation
import Normalizing
import Reading
import Stories

/// Pages read, and pages read and understood.
struct PageMeasure {
  let documents: [[UInt8]]

  /// *Reading*: bytes to the article and what the page says of it, strings as printed.
  func read(for seconds: Double) throws -> BestPass {
    try Stopwatch.best(for: seconds) {
      try documents.reduce(0) { count, bytes in
        let page = try PageReader.read(bytes, contentType: nil, url: "https://press.example/story")
        return page.text.isEmpty ? count : count + 1
      }
    }
  }

  /// *Whole*: dates, canonical addresses and plain text as well.
  func normalize(for seconds: Double) throws -> BestPass {
    let normalizer = PageNormalizer(urls: URLNormalizer(tracking: try ConfigurationLoader.shipped().tracking))
    let address = "https://press.example/story"
    return try Stopwatch.best(for: seconds) {
      try documents.reduce(0) { count, bytes in
        let page = try PageReader.read(bytes, contentType: nil, url: address)
        return normalizer.normalize(page, url: address, reference: nil).text.isEmpty ? count : count + 1
      }
    }
  }

  /// The most memory that reading the first page takes beside its bytes, as a multiple of them.
  func writePeak() throws {
    guard let bytes = documents.first else { return }
    // Tables of words and the parser's own start are no page's.
    let small = Array("<title>A</title><h1>B</h1><p>Published: 1 June 2026, by a reporter.</p>".utf8)
    _ = try PageReader.read(small, contentType: nil, url: nil)
    let before = Self.kilobytes("VmRSS")
    _ = try PageReader.read(bytes, contentType: nil, url: nil)
    print("{\"multiple\": \(Double(max(0, Self.kilobytes("VmHWM") - before)) * 1024 / Double(bytes.count))}")
  }

  private static func kilobytes(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
