/// An http or https address, taken apart and put together as the WHATWG URL Standard says (§4.4 and §4.5).
///
/// Only the two special schemes the press uses are known. User names and passwords are dropped: they identify a reader,
/// never a text.
struct WebURL: Sendable, Hashable {
  /// `http` or `https`.
  var scheme: String
  /// Lower case, in ASCII (Punycode), an IPv4 address in dotted form or an IPv6 address in brackets.
  var host: String
  /// Nil for the scheme's own.
  var port: Int?
  /// The path's segments without their slashes; the last is empty when the path ends in a slash.
  var path: [String]
  /// Without the question mark; nil when there is none.
  var query: String?
  /// Without the hash; nil when there is none.
  var fragment: String?

  /// The longest address that is read, in bytes; a longer one is no address.
  static let maximumBytes = 16_384

  /// The address written out.
  var serialized: String {
    var text = "\(scheme)://\(host)"
    if let port { text += ":\(port)" }
    text += pathText
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }

  /// The path written out; it begins with a slash.
  var pathText: String { "/" + path.joined(separator: "/") }
}
