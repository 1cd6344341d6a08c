import Stories

/// Which validators may be kept and sent again; all others would be useless to the server, or inject headers.
enum ValidatorRules {
  /// Longer ones are left out.
  static let maximumBytes = 512

  /// Both, each only if it may be sent.
  ///
  /// They are opaque: many servers leave out the quotes of RFC 9110 §8.8.3 and know their tag again only as they wrote it.
  static func sendable(_ validators: Validators) -> Validators {
    Validators(
      etag: validators.etag.flatMap { isValidator($0) ? $0 : nil },
      lastModified: validators.lastModified.flatMap { isValidator($0) ? $0 : nil })
  }

  /// Safe in a header and not too long. Bytes from 0x80 on, which HTTP/2 servers and proxies mangle, are not accepted.
  static func isValidator(_ text: String) -> Bool {
    isHeaderSafe(text) && text.utf8.count <= maximumBytes && text.utf8.first != 0x20 && text.utf8.last != 0x20
  }

  /// Not empty, and bytes 0x20 to 0x7E only.
  static func isHeaderSafe(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { 0x20...0x7E ~= $0 } }
}
