import CUchardet

/// A guess at the encoding of bytes that nobody labelled and that are not UTF-8, by Mozilla's statistics (uchardet).
///
/// Reliable from a few sentences on; a guess that no publisher of news would use is not believed, and windows-1252, the
/// web's default (WHATWG Encoding), stands in.
enum CharsetDetector {
  /// Bytes looked at; more adds nothing.
  static let sampleBytes = 256 << 10

  static func detect(_ bytes: ArraySlice<UInt8>) -> WebEncoding {
    let sample = bytes.prefix(sampleBytes)
    guard let name = guess(sample), let encoding = WebEncoding.labelled(aliases[name] ?? name) else {
      return .windows1252
    }
    if encoding.name == "KOI8-R", isUkrainian(sample), let ukrainian = WebEncoding.labelled("koi8-u") {
      return ukrainian
    }
    let isPlausible =
      plausible.contains(encoding.name) || rare.contains(encoding.name) && hasManyLetters(sample)
    return isPlausible ? encoding : .windows1252
  }

  /// Whether most runs of bytes beyond ASCII are words: in Latin text a letter with an accent stands alone or in two.
  static func isBeyondLatin(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (words, run, others) = (0, 0, 0)
    for byte in bytes.prefix(sampleBytes) {
      if byte >= 0x80 {
        run += 1
      } else if run > 0 {
        if run >= shortestWord { words += 1 } else { others += 1 }
        run = 0
      }
    }
    return words >= fewestWords && words > others
  }

  private static let shortestWord = 4
  private static let fewestWords = 8

  private static let plausible: Set<String> = [
    "gb18030", "Big5", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "windows-1250", "windows-1251", "windows-1252",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874",
    "KOI8-R", "KOI8-U", "ISO-8859-2", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-15",
  ]

  /// What uchardet says on a handful of accented letters is often one of the others: Mac, DOS, Vietnamese or Baltic pages.
  /// These it knows when it sees enough.
  private static let rare: Set<String> = ["IBM866", "x-mac-cyrillic", "ISO-8859-13", "ISO-8859-4"]
  private static let manyLetters = 12

  /// Baltic texts are Windows's, which has the same letters in the same places and quotation marks besides.
  private static let aliases = ["ISO-8859-13": "windows-1257", "MAC-CYRILLIC": "x-mac-cyrillic"]

  private static func hasManyLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.lazy.filter { $0 >= 0x80 }.prefix(manyLetters).count == manyLetters
  }

  /// True of letters that KOI8-U has where KOI8-R draws boxes: є, і, ї and ґ (RFC 2319 §3).
  private static func isUkrainian(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == 0xA4 || $0 == 0xA6 || $0 == 0xA7 || $0 == 0xAD }
  }

  private static func guess(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let status = bytes.withUnsafeBytes { buffer in
      uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard status == 0 else { return nil }
    uchardet_data_end(detector)
    return uchardet_get_charset(detector).map { String(cString: $0) }
  }
}
