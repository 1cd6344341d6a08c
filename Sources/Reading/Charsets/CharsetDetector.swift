import CUchardet

/// A guess at the encoding of bytes that nobody labelled and that are not UTF-8, by Mozilla's statistics (uchardet).
///
/// Reliable from a few sentences on; a guess that no publisher of news would use is not believed, and windows-1252, the
/// web's default (WHATWG Encoding), stands in.
enum CharsetDetector {
  /// Bytes looked at; more adds nothing.
  static let sampleBytes = 256 << 10

  static func detect(_ bytes: ArraySlice<UInt8>) -> WebEncoding {
    guard let name = guess(bytes.prefix(sampleBytes)), let encoding = WebEncoding.labelled(name),
      plausible.contains(encoding.name)
    else { return .windows1252 }
    return encoding
  }

  /// What uchardet says on a handful of accented letters is often one of the others: Mac, DOS, Vietnamese or Baltic pages.
  private static let plausible: Set<String> = [
    "gb18030", "Big5", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "windows-1250", "windows-1251", "windows-1252",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874",
    "KOI8-R", "KOI8-U", "ISO-8859-2", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-15",
  ]

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
