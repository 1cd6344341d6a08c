import Crypto
import Stories

/// The digests behind identity, each under its own heading so that no two kinds can meet.
///
/// The inputs are part of the archive's contract: they may not change within a version of the record format.
enum IdentityDigests {
  /// SHA-256 over a heading and parts, each on its own line.
  static func digest(_ heading: String, _ parts: [String]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: Array("policywire/\(heading)/1\n".utf8))
    hash.update(data: Array(parts.joined(separator: "\n").utf8))
    return Array(hash.finalize())
  }

  static func key(_ method: SightingRecord.Method, _ heading: String, _ parts: String...) -> IdentityKey {
    IdentityKey(method: method, digest: .init(digest(heading, parts)))
  }

  /// An address without scheme, `www.` and trailing slash, which differ between the addresses of one page; nil for the
  /// front page of a site, which identifies nothing.
  static func addressText(_ url: String) -> String? {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest.dropFirst(host.count)
    guard !host.isEmpty, path != "", path != "/" else { return nil }
    let name = host.lowercased()
    let trimmed = path.hasSuffix("/") ? path.dropLast() : path
    return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name) + trimmed
  }

  /// A guid, insensitive to http or https when it is an address.
  static func guidText(_ guid: String) -> String {
    for scheme in ["https://", "http://"] where guid.lowercased().hasPrefix(scheme) {
      return "//" + guid.dropFirst(scheme.count)
    }
    return guid
  }

  /// The host of an address, without `www.`.
  static func domain(of url: String) -> String {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
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
    [high, low].map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
