import Foundation
import Testing

/// The rule that keeps the house simple: a room imports Stories and its own library, and no other room.
@Suite("Layering")
struct LayeringTests {
  /// What each target may import beside Stories and the system.
  static let libraries: [String: Set<String>] = [
    "Stories": [], "Polling": [], "Fetching": ["CLibcurl"], "Reading": ["CLibxml2", "CUchardet"],
    "Normalizing": ["CCLD2"], "Classifying": [], "Deduplicating": ["Crypto"], "Archiving": ["Crypto"],
    "Indexing": ["GRDB"],
    "Serving": ["Hummingbird", "HummingbirdCore", "HTTPTypes", "Logging", "Mustache", "NIOCore"],
    "Configuring": ["Yams"],
  ]
  static let system: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization", "Stories"]
  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources").standardizedFileURL

  static func imports(of room: String) throws -> [(file: String, module: String)] {
    let folder = sources.appending(path: room)
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    return try names.filter { $0.hasSuffix(".swift") }.flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"),
          words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" }),
          place + 1 < words.count
        else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "let", "var"]
        let module = kinds.contains(words[place + 1]) && place + 2 < words.count ? words[place + 2] : words[place + 1]
        return (name, String(module.prefix { $0 != "." }))
      }
    }
  }

  @Test("a room imports Stories and its own library only", arguments: libraries.keys.sorted())
  func rooms(room: String) throws {
    let allowed = Self.system.union(try #require(Self.libraries[room]))
    let imports = try Self.imports(of: room)
    #expect(!imports.isEmpty || room == "Stories")
    for (file, module) in imports {
      #expect(allowed.contains(module), "\(room)/\(file) imports \(module)")
    }
  }

  @Test("Stories imports Foundation at most")
  func stories() throws {
    for (file, module) in try Self.imports(of: "Stories") {
      #expect(module == "Foundation", "Stories/\(file) imports \(module)")
    }
  }

  @Test(
    "only Fetching speaks to the network, only Reading to libxml2",
    arguments: [
      ("CLibcurl", "Fetching"), ("CLibxml2", "Reading"), ("CCLD2", "Normalizing"), ("GRDB", "Indexing"),
    ])
  func seams(library: String, owner: String) throws {
    for room in try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).sorted() where room != owner {
      for (file, module) in try Self.imports(of: room) {
        #expect(module != library, "\(room)/\(file) imports \(library)")
      }
    }
  }

  @Test("every room of the source tree is listed here")
  func complete() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let others: Set<String> = ["Daemon", "policywire"]
    for folder in folders where !folder.hasPrefix("C") || ["Classifying", "Configuring"].contains(folder) {
      #expect(Self.libraries[folder] != nil || others.contains(folder), "\(folder)")
    }
  }
}
