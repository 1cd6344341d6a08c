/// The parts of a header of the operator's own. Which names are the fetcher's own to set is for the fetcher to say, when
/// it is made: a configuration with such a name is refused then.
enum HeaderText {
  static let maximumBytes = 4096

  /// A token (RFC 9110 §5.6.2).
  static func name(_ text: String) throws(ValueProblem) -> String {
    let signs = "!#$%&'*+-.^_`|~"
    guard (1...64).contains(text.utf8.count),
      text.unicodeScalars.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || isDigit($0) || isSign($0, signs)) })
    else { throw ValueProblem("“\(text.prefix(64))” is not the name of a header") }
    return text
  }

  /// Printable ASCII.
  static func value(_ text: String) throws(ValueProblem) -> String {
    guard text.utf8.count <= maximumBytes, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw ValueProblem("a header holds printable ASCII only, at most \(maximumBytes) bytes")
    }
    return text
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isSign(_ scalar: Unicode.Scalar, _ signs: String) -> Bool {
    signs.unicodeScalars.contains(scalar)
  }
}
