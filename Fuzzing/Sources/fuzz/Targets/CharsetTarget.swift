import Reading

/// A document's bytes, and a label that may lie about them.
enum CharsetTarget {
  private static let contentTypes: [String?] = [
    nil, "text/html", "text/xml; charset=utf-8", "text/xml; charset=\"windows-1251\"", "text/html; charset=Shift_JIS",
    "text/html;charset=gb18030", "text/html; charset=big5", "text/html; charset=euc-kr", "a/b; charset=iso-2022-jp",
    "a/b; charset=utf-16le", "a/b; charset=utf-7", "text/html; charset=x-user-defined", "a/b; charset=macintosh",
    "a/b; charset=windows-1258", "text/html; charset=euc-jp", "; charset=", "a/b; charset=tis-620",
  ]

  static func check(_ bytes: [UInt8]) {
    let contentType = contentTypes.chosen(by: bytes)
    for markup in [CharsetDecoder.Markup.xml, .html, .json] {
      let decoded = CharsetDecoder.decode(bytes, contentType: contentType, markup: markup)
      promise(String(validating: decoded.utf8, as: UTF8.self) != nil, "not UTF-8, from \(decoded.encoding)")
      // A byte is one character of three bytes at most, also where it is replaced.
      promise(decoded.utf8.count <= 3 * bytes.count + 16, "\(bytes.count) bytes made \(decoded.utf8.count)")
    }
  }
}
