import Normalizing
import Stories

/// A reference as it stands in a feed.
enum URLTarget {
  static let normalizer = URLNormalizer(
    tracking: TrackingParameters(
      names: ["fbclid", "cmpid"], prefixes: ["utm_"], domains: ["video.example": ["feature"]]))
  private static let bases: [String?] = [
    nil, "https://news.example/world/asia/story.html?id=7#top", "http://[::1]:8080/a/", "http://例え.example",
  ]

  static func check(_ bytes: [UInt8]) {
    let reference = String(decoding: bytes, as: UTF8.self)
    guard let url = normalizer.resolve(reference, against: bases.chosen(by: bytes)) else { return }
    promise(url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "not ASCII: \(url.debugDescription)")
    let again = normalizer.resolve(url, against: nil)
    promise(again == url, "\(url) is resolved to \(again ?? "nothing")")
    guard let canonical = normalizer.canonical(url) else { fatalError("broken promise: no canonical form of \(url)") }
    // Of wrappers around wrappers only so many are opened at once.
    if canonical.isIndirect { return }
    let twice = normalizer.canonical(canonical.url)
    promise(twice == canonical, "\(url) has the canonical form \(canonical), which has \(String(describing: twice))")
  }
}
