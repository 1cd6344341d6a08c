/// IBM's characters in rows 89 to 92 of JIS X 0208 (髙, 﨑), which every Japanese encoding of the web has (WHATWG Encoding,
/// index jis0208) and glibc's EUC-JP-MS takes for characters of private use.
enum JapaneseExtensions {
  private static let columns = 94
  /// EUC-JP-MS makes U+E000 of its column 1.
  private static let firstPrivateRow = 85
  private static let rows = 89...92

  /// Replaces the private characters in `utf8` from `start` on by those meant.
  static func replacePrivate(in utf8: inout [UInt8], from start: Int) {
    var index = start
    // U+E000 to U+E3FF are EE 80 80 to EE 8F BF.
    while let lead = utf8[index...].firstIndex(of: 0xEE), lead + 2 < utf8.count {
      index = lead + 1
      guard utf8[lead + 1] < 0x90 else { continue }
      let offset = Int(utf8[lead + 1] & 0x3F) << 6 | Int(utf8[lead + 2] & 0x3F)
      if let meant = table[offset] { utf8.replaceSubrange(lead..<(lead + 3), with: meant) }
    }
  }

  /// UTF-8 of three bytes each, by how far the private character stands from the first.
  private static let table: [Int: [UInt8]] = {
    var table: [Int: [UInt8]] = [:]
    for row in rows {
      for column in 1...columns {
        let result = CharsetConverter.convert(shiftJIS(row, column)[...], from: .shiftJIS)
        guard let result, result.replacements == 0, result.utf8.count == 3 else { continue }
        table[(row - firstPrivateRow) * columns + column - 1] = result.utf8
      }
    }
    return table
  }()

  /// The same character in Shift_JIS (JIS X 0208 annex 1), which glibc reads as Windows does.
  private static func shiftJIS(_ row: Int, _ column: Int) -> [UInt8] {
    let lead = (row - 1) / 2 + (row <= 62 ? 0x81 : 0xC1)
    let trail = row.isMultiple(of: 2) ? column + 0x9E : column + 0x3F + (column >= 64 ? 1 : 0)
    return [UInt8(lead), UInt8(trail)]
  }
}
