import Glibc

/// An address as a configuration may name it: `http` or `https`, a host, no credentials.
struct WebAddress {
  var scheme: String
  /// Lower case; an IPv6 address keeps its brackets.
  var host: String
  var port: Int?
  /// Path, query; never empty.
  var rest: String

  /// Longer ones are refused by many servers.
  static let maximumBytes = 8192

  init(_ text: String) throws(ValueProblem) {
    guard text.utf8.count <= Self.maximumBytes else {
      throw ValueProblem("the address is longer than \(Self.maximumBytes) bytes (limit: bytes of an address)")
    }
    guard
      !text.unicodeScalars.contains(where: {
        $0.value <= 0x20 || $0.value == 0x7F || "<>\"\\^`{|}".unicodeScalars.contains($0)
      })
    else { throw Self.complaint(text, "it holds a space or a sign that must be percent-encoded") }
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard ["http", "https"].contains(scheme), text.dropFirst(scheme.count).hasPrefix("://") else {
      throw Self.complaint(text, "it must begin with http:// or https://")
    }
    self.scheme = scheme
    let tail = text.dropFirst(scheme.count + 3)
    let authority = tail.prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else { throw Self.complaint(text, "it must not hold a user name or password") }
    (host, port) = try Self.hostAndPort(authority, of: text)
    let path = tail.dropFirst(authority.count).prefix { $0 != "#" }
    rest = path.hasPrefix("/") ? String(path) : "/" + path
  }

  /// The same for two spellings of one address.
  var key: String {
    let isDefault = port == nil || (scheme == "http" && port == 80) || (scheme == "https" && port == 443)
    return "\(scheme)://\(host)\(isDefault ? "" : ":\(port ?? 0)")\(rest)"
  }

  private static func hostAndPort(
    _ authority: Substring, of text: String
  ) throws(ValueProblem) -> (host: String, port: Int?) {
    let isBracketed = authority.hasPrefix("[")
    let end = isBracketed ? authority.firstIndex(of: "]").map(authority.index(after:)) : authority.firstIndex(of: ":")
    let host = authority[..<(end ?? authority.endIndex)].lowercased()
    guard isBracketed ? isBracketedAddress(host) : isName(host) else {
      throw complaint(text, host.isEmpty ? "it has no host" : "“\(host)” is not a host")
    }
    let after = authority[(end ?? authority.endIndex)...]
    if after.isEmpty { return (host, nil) }
    guard after.hasPrefix(":"), let port = Int(after.dropFirst()), (1...65535).contains(port) else {
      throw complaint(text, "“\(after.dropFirst())” is not a port")
    }
    return (host, port)
  }

  private static func isBracketedAddress(_ host: String) -> Bool {
    host.hasSuffix("]") && IPAddress(String(host.dropFirst().dropLast()))?.bytes.count == 16
  }

  private static func isName(_ host: String) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return !host.isEmpty && host.utf8.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      }
  }

  private static func complaint(_ text: String, _ why: String) -> ValueProblem {
    ValueProblem("“\(text.prefix(200))” is not an address that can be polled: \(why)")
  }
}
