import Glibc

/// An absolute `http` or `https` address that may be handed to libcurl and written into messages.
///
/// Only as much is read of it as redirects and limits need: scheme, host and port. libcurl reads the rest, and the
/// address policy judges where that leads. Blanks and bytes from 0x80 on after the host are percent-encoded; the
/// fragment is cut off.
struct FetchURL: Sendable, Hashable {
  /// Longer ones are refused.
  static let maximumBytes = 8192

  enum Failure: Error, Sendable, Hashable { case scheme(String), malformed, tooLong }

  /// What validators and credentials are bound to (RFC 6454 §4).
  struct Origin: Sendable, Hashable {
    var scheme: String
    /// Lower case; an IPv6 address in brackets.
    var host: String
    var port: UInt16
  }

  let origin: Origin
  /// The port as the address states it; nil when it leaves it to the scheme.
  let statedPort: UInt16?
  /// The host is an address in its usual spelling: there is nothing to look up.
  let hasPlainAddress: Bool
  private let userInformation: String
  /// Host and port as written.
  private let location: String
  private let rest: String

  init(_ text: String) throws(Failure) {
    guard text.utf8.count <= FetchURL.maximumBytes else { throw .tooLong }
    guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw .malformed }
    let (scheme, remainder) = try FetchURL.splitScheme(Array(text.utf8))
    let split = remainder.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let authority = remainder[..<(split ?? remainder.endIndex)]
    guard !authority.contains(UInt8(ascii: "\\")), !authority.contains(32) else { throw .malformed }
    let at = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authority.startIndex
    userInformation = String(decoding: authority[..<at], as: UTF8.self)
    location = String(decoding: authority[at...], as: UTF8.self)
    let (host, port) = try FetchURL.splitPort(authority[at...])
    statedPort = port
    hasPlainAddress = host.hasPrefix("[") || IPAddress(host) != nil
    origin = Origin(scheme: scheme, host: host.lowercased(), port: port ?? (scheme == "https" ? 443 : 80))
    let path = remainder[(split ?? remainder.endIndex)...].prefix { $0 != UInt8(ascii: "#") }
    rest = FetchURL.encoded(path)
  }

  /// The address that stands in place of a name, in any spelling a resolver takes (RFC 3986 §7.4: `0x7f.1`, `2130706433`);
  /// `localhost` counts as one (RFC 6761 §6.3).
  var literalAddress: IPAddress? {
    let host = origin.host.hasPrefix("[") ? String(origin.host.dropFirst().prefix { $0 != "]" }) : origin.host
    if let address = IPAddress(host) { return address }
    var four = in_addr()
    if inet_aton(host, &four) == 1 { return .v4(UInt32(bigEndian: four.s_addr)) }
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    return name == "localhost" || name.hasSuffix(".localhost") ? .v4(0x7F00_0001) : nil
  }

  /// What goes on the wire, user information included.
  var text: String { "\(origin.scheme)://\(userInformation)\(location)\(rest)" }

  var hasUserInformation: Bool { !userInformation.isEmpty }

  /// The same without user information: for records and messages.
  var publicText: String { "\(origin.scheme)://\(location)\(rest.isEmpty ? "/" : rest)" }
}

extension FetchURL {
  /// Any text as it may stand in a message: without user information, cut to 200 bytes when it is no address.
  static func shown(_ text: String) -> String {
    if let url = try? FetchURL(text) { return url.publicText }
    let bytes = Array(text.utf8.prefix(200))
    let start = bytes.indices.dropLast().first { bytes[$0] == UInt8(ascii: "/") && bytes[$0 + 1] == bytes[$0] }
    let authority = start.map { $0 + 2 } ?? 0
    let host = max(authority, bytes.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? 0)
    return String(decoding: bytes[..<authority] + bytes[host...], as: UTF8.self)
  }

  private static func splitScheme(_ bytes: [UInt8]) throws(Failure) -> (String, ArraySlice<UInt8>) {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    guard scheme.utf8.allSatisfy(isSchemeByte), !scheme.isEmpty else { throw .malformed }
    guard scheme == "http" || scheme == "https" else { throw .scheme(scheme) }
    let after = bytes[(colon + 1)...]
    guard after.starts(with: "//".utf8) else { throw .malformed }
    return (scheme, after.dropFirst(2))
  }

  /// RFC 3986 §3.1.
  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  private static func splitPort(_ location: ArraySlice<UInt8>) throws(Failure) -> (String, UInt16?) {
    let close = location.lastIndex(of: UInt8(ascii: "]")) ?? location.startIndex
    let colon = location[close...].lastIndex(of: UInt8(ascii: ":")) ?? location.endIndex
    let (host, digits) = (String(decoding: location[..<colon], as: UTF8.self), location[colon...].dropFirst())
    guard !host.isEmpty, digits.allSatisfy({ 48...57 ~= $0 }) else { throw .malformed }
    guard !digits.isEmpty else { return (host, nil) }
    guard let port = UInt16(String(decoding: digits, as: UTF8.self)), port > 0 else { throw .malformed }
    return (host, port)
  }

  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20, byte < 0x7F {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
