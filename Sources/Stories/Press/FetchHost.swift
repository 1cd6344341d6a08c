/// The host of a web address: who is asked, whatever the spelling of the address.
public enum FetchHost {
  /// In lower case, without user information, port and the dot that may end a name (RFC 1034 §3.1); an IPv6 address in
  /// brackets. What is no address is returned as it is.
  public static func name(of url: String) -> String {
    let bytes = url.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
      return url
    }
    let rest = bytes[colon...].dropFirst(3)
    let authority = rest.prefix { !"/?#".utf8.contains($0) }
    let at = authority.lastIndex(of: UInt8(ascii: "@"))
    let host = authority[(at.map(authority.index(after:)) ?? authority.startIndex)...]
    if host.first == UInt8(ascii: "["), let close = host.firstIndex(of: UInt8(ascii: "]")) {
      return url[host.startIndex...close].lowercased()
    }
    let name = host.prefix { $0 != UInt8(ascii: ":") }
    let isDotted = name.count > 1 && name.last == UInt8(ascii: ".")
    let end = isDotted ? name.index(before: name.endIndex) : name.endIndex
    return url[name.startIndex..<end].lowercased()
  }

  /// The same without `www.`: who publishes there.
  public static func site(of url: String) -> String {
    let host = name(of: url)
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
