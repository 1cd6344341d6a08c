import Crypto
import Foundation
import Stories

/// The digests behind identity, each under its own heading so that no two kinds can meet.
///
/// The inputs are part of the archive's contract: they may not change within a version of the record format.
enum IdentityDigests {
  /// SHA-256 over a heading and parts, each on its own line.
  static func digest(_ heading: String, _ parts: [String]) -> [UInt8] {
    digest(heading, Array(parts.joined(separator: "\n").utf8))
  }

  static func digest(_ heading: String, _ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: Array("policywire/\(heading)/1\n".utf8))
    hash.update(data: bytes)
    return Array(hash.finalize())
  }

  static func key(_ method: SightingRecord.Method, _ heading: String, _ parts: String...) -> IdentityKey {
    IdentityKey(method: method, digest: .init(digest(heading, parts)))
  }

  /// An address without scheme, `www.` and the path's final slash, which differ between the addresses of one page, its
  /// accents composed (NFC); nil for the front page of a site, which identifies nothing.
  static func addressText(_ url: String) -> String? {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest.dropFirst(host.count)
    guard !host.isEmpty, path != "", path != "/" else { return nil }
    let name = host.lowercased()
    let trimmed = composed(withoutFinalSlash(path.hasSuffix("/") ? path.dropLast() : path))
    return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name) + trimmed
  }

  private static func withoutFinalSlash(_ path: Substring) -> String {
    guard let end = path.firstIndex(where: { $0 == "?" || $0 == "#" }), path[..<end].hasSuffix("/") else {
      return String(path)
    }
    return String(path[..<end].dropLast()) + path[end...]
  }

  /// Some systems decompose the letters of file names, and their servers' addresses with them.
  ///
  /// A path that holds no decomposed letter comes back byte for byte.
  private static func composed(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    let letters = AddressLetters.decoded(path)
    guard let text = String(validating: letters, as: UTF8.self) else { return path }
    let composed = text.precomposedStringWithCanonicalMapping
    return composed.utf8.elementsEqual(letters) ? path : AddressLetters.encoded(composed)
  }

  /// A guid, insensitive to http or https when it is an address.
  static func guidText(_ guid: String) -> String {
    for scheme in ["https://", "http://"] where guid.lowercased().hasPrefix(scheme) {
      return "//" + guid.dropFirst(scheme.count)
    }
    return guid
  }

  /// The part of an address's host under which one publisher stands: two labels, three where the last but one is a
  /// registry's (`co.uk`, `com.cn`). Without a list of registries it may be too wide for a host of many publishers.
  static func site(of url: String) -> String {
    let labels = domain(of: url).prefix { $0 != ":" }.split(separator: ".")
    guard labels.count > 2, let last = labels.last else { return labels.joined(separator: ".") }
    let isRegistry = last.utf8.count == 2 && labels[labels.count - 2].utf8.count <= 3
    return labels.suffix(isRegistry ? 3 : 2).joined(separator: ".")
  }

  /// The host of an address, without `www.`.
  static func domain(of url: String) -> String {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

/// Percent-encoding of what isn't ASCII, and of nothing else.
private enum AddressLetters {
  static func decoded(_ path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let byte = escape(in: bytes, at: index) {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: text.utf8.flatMap { byte in
        byte < 0x80 ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }, as: UTF8.self)
  }

  private static func escape(in bytes: [UInt8], at index: Int) -> UInt8? {
    guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, bytes[index + 1] >= UInt8(ascii: "8") else {
      return nil
    }
    return UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
  }
}

extension IdentityKey.Digest {
  /// The first 128 bits of a hash.
  init(_ hash: [UInt8]) {
    self.init(
      high: hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) },
      low: hash.dropFirst(8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// Reads hexadecimal digits, 32 of them or the first 32 of more; nil for anything else.
  public init?(hexadecimal text: some StringProtocol) {
    let digits = text.utf8.prefix(32)
    guard digits.count == 32, let high = UInt64(String(decoding: digits.prefix(16), as: UTF8.self), radix: 16),
      let low = UInt64(String(decoding: digits.dropFirst(16), as: UTF8.self), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// 32 lower-case digits.
  public var hexadecimal: String {
    let words = [high, low]
    return Deduplicating.hexadecimal(
      words.lazy.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } })
  }
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  var text: [UInt8] = []
  for byte in bytes {
    for digit in [byte >> 4, byte & 15] { text.append(digit < 10 ? 48 + digit : 87 + digit) }
  }
  return String(decoding: text, as: UTF8.self)
}
