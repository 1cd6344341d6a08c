/// A character encoding as the web names it, and glibc's decoder for it.
struct WebEncoding: Sendable, Hashable {
  /// How many bytes stand for one character, as far as stepping over a bad one needs to know.
  enum Width: Sendable { case utf8, single, multiple, two, four }

  /// The WHATWG name (UTF-32 and a few DOS and EBCDIC pages are ours).
  let name: String
  /// What `iconv_open` is asked for.
  let converter: String

  static let utf8 = WebEncoding(name: "UTF-8", converter: "UTF-8")
  static let windows1252 = WebEncoding(name: "windows-1252", converter: "CP1252")
  static let shiftJIS = WebEncoding(name: "Shift_JIS", converter: "CP932")
  static let eucJP = WebEncoding(name: "EUC-JP", converter: "EUC-JP-MS")
  static let iso2022jp = WebEncoding(name: "ISO-2022-JP", converter: "ISO-2022-JP")
  static let utf16LittleEndian = WebEncoding(name: "UTF-16LE", converter: "UTF-16LE")
  static let utf16BigEndian = WebEncoding(name: "UTF-16BE", converter: "UTF-16BE")
  static let utf32LittleEndian = WebEncoding(name: "UTF-32LE", converter: "UTF-32LE")
  static let utf32BigEndian = WebEncoding(name: "UTF-32BE", converter: "UTF-32BE")

  /// The encoding a label means ("get an encoding", WHATWG Encoding §4.2); nil when the label is unknown.
  static func labelled(_ label: String) -> WebEncoding? {
    let ascii = Array(label.utf8).drop(while: isSpace)
    guard let end = ascii.lastIndex(where: { !isSpace($0) }) else { return nil }
    return byLabel[String(decoding: ascii[...end], as: UTF8.self).lowercased()]
  }

  var width: Width {
    switch name {
    case "UTF-8": .utf8
    case "UTF-16LE", "UTF-16BE": .two
    case "UTF-32LE", "UTF-32BE": .four
    case "gb18030", "Big5", "EUC-JP", "EUC-KR", "Shift_JIS": .multiple
    default: .single
    }
  }

  /// True of UTF-16 and UTF-32, which no ASCII declaration can be written in.
  var isWide: Bool { width == .two || width == .four }

  private static let byLabel: [String: WebEncoding] = {
    var table: [String: WebEncoding] = [:]
    for row in standardLabels + legacyLabels {
      let encoding = WebEncoding(name: row.name, converter: row.converter)
      for label in row.labels.split(whereSeparator: \.isWhitespace) { table[String(label)] = encoding }
    }
    return table
  }()

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
