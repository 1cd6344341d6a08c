import Stories

/// Which validators may be kept and sent again; all others would be useless to the server, or inject headers.
enum ValidatorRules {
  /// Longer ones are left out.
  static let maximumBytes = 512

  /// Both, each only if it may be sent.
  static func sendable(_ validators: Validators) -> Validators {
    Validators(
      etag: validators.etag.flatMap { isEntityTag($0) ? $0 : nil },
      lastModified: validators.lastModified.flatMap { isDateText($0) ? $0 : nil })
  }

  /// RFC 9110 §8.8.3: optionally `W/`, then bytes 0x21 and 0x23 to 0x7E in double quotes. Bytes from 0x80 on, which
  /// the grammar knows but HTTP/2 servers and proxies mangle, are not accepted.
  static func isEntityTag(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    guard bytes.count <= maximumBytes else { return false }
    if bytes.starts(with: "W/".utf8) { bytes = bytes.dropFirst(2) }
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") else { return false }
    return bytes.dropFirst().dropLast().allSatisfy { $0 == 0x21 || 0x23...0x7E ~= $0 }
  }

  /// Last-Modified is opaque to us: whatever is safe in a header goes back as it came.
  static func isDateText(_ text: String) -> Bool { isHeaderSafe(text) && text.utf8.count <= maximumBytes }

  /// Not empty, and bytes 0x20 to 0x7E only.
  static func isHeaderSafe(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { 0x20...0x7E ~= $0 } }
}
