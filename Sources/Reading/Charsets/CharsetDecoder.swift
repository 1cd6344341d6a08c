import Stories

/// Turns a document's bytes into UTF-8, whatever it and its server say about them.
///
/// The order of trust: byte order mark, zeros that show UTF-16 or UTF-32, HTTP charset, the document's own declaration,
/// detection (XML 1.0 appendix F, RFC 7303 §3, HTML "determining the character encoding"). Text that is valid UTF-8 is
/// UTF-8 whatever its label says, since no other encoding's text looks so by chance; ISO-2022-JP, all ASCII bytes,
/// is the exception. Pure; any thread.
public enum CharsetDecoder {
  /// Where in the document a declaration would stand.
  public enum Markup: Sendable { case xml, html, json }

  /// Decodes `bytes`; never fails: what can't be read becomes U+FFFD, with a warning that counts it.
  ///
  /// - Parameter contentType: the Content-Type header as received, if any.
  public static func decode(_ bytes: [UInt8], contentType: String?, markup: Markup) -> DecodedText {
    var decision = CharsetDecision(bytes: bytes, contentType: contentType, markup: markup)
    let choice = decision.choose()
    if decision.isValid, choice.encoding == .utf8 {
      return DecodedText(utf8: bytes, encoding: choice.encoding.name, warnings: decision.warnings)
    }
    return converted(bytes[choice.start...], choice.encoding, decision.warnings)
  }

  private static func converted(
    _ bytes: ArraySlice<UInt8>, _ encoding: WebEncoding, _ warnings: [ReadingWarning]
  ) -> DecodedText {
    var warnings = warnings
    var encoding = encoding
    var result = CharsetConverter.convert(bytes, from: encoding)
    if result == nil {
      warnings.append(ReadingWarning(code: "charset_unsupported", message: "no decoder for \(encoding.name)"))
      encoding = .utf8
      result = UTF8Repair.repaired(bytes)
    }
    let text = result ?? CharsetConverter.Result()
    if let first = text.firstReplacement {
      let line = text.utf8[..<first].count { $0 == 0x0A } + 1
      let message = "\(text.replacements) byte sequences are not \(encoding.name)"
      warnings.append(ReadingWarning(code: "bad_bytes", line: line, message: message))
    }
    return DecodedText(utf8: withoutMark(text.utf8), encoding: encoding.name, warnings: warnings)
  }

  private static func withoutMark(_ utf8: [UInt8]) -> [UInt8] {
    utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(utf8.dropFirst(3)) : utf8
  }
}
