/// Where publishers can reach the operator.
enum ContactAddress {
  /// It travels in a request header.
  static let maximumBytes = 200

  /// An `http(s)` address or `mailto:`; empty stays empty.
  static func parse(_ text: String) throws(ValueProblem) -> String {
    if text.isEmpty { return text }
    guard text.utf8.count <= maximumBytes,
      text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x28 && $0 != 0x29 })
    else { throw complaint(text) }
    if text.lowercased().hasPrefix("mailto:") {
      let parts = text.dropFirst(7).split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { throw complaint(text) }
      return text
    }
    guard (try? WebAddress(text)) != nil else { throw complaint(text) }
    return text
  }

  private static func complaint(_ text: String) -> ValueProblem {
    let meant = text.contains("@") && !text.contains(":") ? " (did you mean “mailto:\(text)”?)" : ""
    return ValueProblem(
      "“\(text.prefix(200))” is no way to reach you: write an http(s) address or mailto:, in ASCII, without brackets, "
        + "at most \(maximumBytes) bytes\(meant)")
  }
}

/// A name that a request may give in its `Host` header, without a port.
enum HostName {
  static func parse(_ text: String) throws(ValueProblem) -> String {
    guard let address = try? WebAddress("http://\(text)/"), address.port == nil, address.rest == "/" else {
      throw ValueProblem("“\(text)” is not a host name: leave out scheme, port and path; IPv6 stands in brackets")
    }
    return address.host
  }
}
