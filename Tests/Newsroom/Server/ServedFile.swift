import Foundation

/// A file of the folder given by `--serve`, a source on an address of its own.
struct ServedFile: Sendable {
  /// Counted from 1.
  let number: Int
  let path: String
  let name: String
  let mediaType: String
  /// `feed`, `sitemap` or `listing`.
  let kind: String

  /// The most files served: each takes a listening socket.
  static let maximumFiles = 15_000
  /// The largest file served, in bytes.
  static let maximumBytes = 64 << 20

  /// `served-00001`.
  var id: String { "served-" + String(repeating: "0", count: max(0, 5 - String(number).count)) + String(number) }
  /// From 127.2.0.1 on, 250 to a third byte.
  var address: String { "127.\(2 + number / 62_500).\(number / 250 % 250).\(number % 250 + 1)" }
  var target: String { "/" + Markup.percentEncoded(name) }

  /// `http://127.2.0.2:8600/name.xml`.
  func url(port: Int) -> String { "http://\(address):\(port)\(target)" }

  /// The file's bytes, read anew; nil when it is gone or too large.
  func contents() -> [UInt8]? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, size <= ServedFile.maximumBytes,
      let data = FileManager.default.contents(atPath: path)
    else { return nil }
    return Array(data)
  }

  /// Every regular file of a folder and its folders, in the order of their paths.
  static func all(in folder: String) throws -> [ServedFile] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    let paths = walk.compactMap { $0 as? String }.filter { relative in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder + "/" + relative, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    guard paths.count <= maximumFiles else { throw TooManyFiles(count: paths.count) }
    return paths.sorted().enumerated().map { ServedFile(number: $0.offset + 1, path: folder + "/" + $0.element) }
  }

  private init(number: Int, path: String) {
    self.number = number
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
    (mediaType, kind) = ServedFile.guess(name: name, start: ServedFile.start(of: path))
  }

  /// The folder holds more than `maximumFiles`.
  struct TooManyFiles: Error, CustomStringConvertible {
    let count: Int
    var description: String { "--serve: \(count) files, maximumFiles is \(ServedFile.maximumFiles)" }
  }
}

extension ServedFile {
  private static func start(of path: String) -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
    defer { try? handle.close() }
    let bytes = (try? handle.read(upToCount: 1024)) ?? Data()
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// The media type by extension, then by the first bytes; sitemaps and pages by what they begin with.
  private static func guess(name: String, start: String) -> (mediaType: String, kind: String) {
    if start.contains("<urlset") || start.contains("<sitemapindex") { return ("application/xml", "sitemap") }
    switch name.split(separator: ".").last?.lowercased() {
    case "html", "htm", "xhtml": return ("text/html", "listing")
    case "json": return ("application/feed+json", "feed")
    case "rss": return ("application/rss+xml", "feed")
    case "atom": return ("application/atom+xml", "feed")
    case "rdf": return ("application/rdf+xml", "feed")
    case "xml": return ("text/xml", "feed")
    default: break
    }
    if start.contains("<!doctype html") || start.contains("<html") { return ("text/html", "listing") }
    return (start.hasPrefix("{") ? "application/feed+json" : "text/xml", "feed")
  }
}
