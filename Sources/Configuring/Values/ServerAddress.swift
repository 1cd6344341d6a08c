/// The address of a server the operator runs or rents.
enum ServerAddress {
  /// An `http(s)` address without a query; empty stays empty.
  static func parse(_ text: String) throws(ValueProblem) -> String {
    if text.isEmpty { return text }
    let address = try WebAddress(text)
    guard !address.rest.contains("?") else {
      throw ValueProblem("“\(text.prefix(200))” is not the address of a server: leave out what begins with “?”")
    }
    return text
  }
}

/// The name of a model as its server knows it.
enum ModelName {
  static let maximumBytes = 200

  static func parse(_ text: String) throws(ValueProblem) -> String {
    guard text.utf8.count <= maximumBytes, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw ValueProblem(
        "“\(text.prefix(200))” is no model's name: write ASCII without spaces, at most \(maximumBytes) bytes")
    }
    return text
  }
}

/// The name of a file that holds a secret.
enum KeyFileName {
  /// An absolute path, or a name without a slash, which is that of a systemd credential; empty stays empty.
  static func parse(_ text: String) throws(ValueProblem) -> String {
    let isPath = text.hasPrefix("/") && !text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    let isName =
      ![".", ".."].contains(text) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "/") }
    guard isPath || isName else {
      throw ValueProblem("“\(text.prefix(200))” is neither an absolute path nor the name of a systemd credential")
    }
    return text
  }
}
