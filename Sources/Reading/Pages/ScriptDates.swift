/// Dates of publication in a page's own scripts, for pages that state none otherwise: `"published_at":"2026-06-26"`.
enum ScriptDates {
  /// Names under which scripts keep the day of publication, the most telling first.
  private static let names = [
    "datepublished", "publishedat", "publishdate", "publisheddate", "publicationdate", "firstpublished", "pubdate",
    "publishedtime", "publishtime", "datecreated", "createdat", "createddate", "creationdate",
  ]
  /// A name and its value are shorter than this.
  private static let longestName = 24
  private static let longestValue = 40
  /// A page is searched up to so many bytes.
  private static let maximumBytes = 2_000_000

  /// The first value of the most telling name that has one.
  static func published(_ source: [UInt8]) -> [String] {
    let found = source.withUnsafeBufferPointer { search(UnsafeBufferPointer(rebasing: $0.prefix(maximumBytes))) }
    return found.map { [$0.text] } ?? []
  }

  /// A date in quotes, as ISO 8601 writes it, behind a name and a colon.
  private static func search(_ bytes: UnsafeBufferPointer<UInt8>) -> (rank: Int, text: String)? {
    var best: (rank: Int, text: String)?
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: ":"), index > 3, let value = quoted(bytes, after: index + 1),
        let rank = names.firstIndex(of: name(bytes, before: index)), rank < best?.rank ?? .max
      else { continue }
      best = (rank, value)
    }
    return best
  }

  private static func quoted(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> String? {
    var index = start
    while index < bytes.count, index < start + 4, " \\\"'".utf8.contains(bytes[index]) { index += 1 }
    guard index + 10 <= bytes.count else { return nil }
    let value = bytes[index..<min(bytes.count, index + longestValue)]
    let isDate = zip(value, "9999-99-99".utf8).allSatisfy { byte, shape in
      shape == UInt8(ascii: "9") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == shape
    }
    guard isDate, value[index] == UInt8(ascii: "1") || value[index] == UInt8(ascii: "2") else { return nil }
    return String(decoding: value.prefix { !"\\\"'<".utf8.contains($0) }, as: UTF8.self)
  }

  /// The letters of the name before a colon, lower case.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, before colon: Int) -> String {
    var letters: [UInt8] = []
    var index = colon - 1
    while index >= 0, " \\\"'".utf8.contains(bytes[index]), index > colon - 5 { index -= 1 }
    while index >= 0, letters.count < longestName {
      let byte = bytes[index] | 0x20
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
        letters.append(byte)
      } else if bytes[index] != UInt8(ascii: "_"), bytes[index] != UInt8(ascii: "-") {
        break
      }
      index -= 1
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
