/// How text is written into XML, HTML, JSON and addresses.
enum Markup {
  /// Text or an attribute value of XML or HTML.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A JSON string with its quotes (RFC 8259 section 7); `/` is escaped so that it may stand in a script element.
  static func json(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "/": out += "\\/"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// A JSON string or `null`.
  static func json(_ text: String?) -> String { text.map { json($0) as String } ?? "null" }

  /// A path segment: all but RFC 3986's unreserved characters percent-encoded.
  static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var out = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default: out += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return out
  }

  /// Paragraphs as HTML.
  static func paragraphs(_ paragraphs: [String]) -> String {
    paragraphs.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
  }

  /// Paragraphs as HTML inside a CDATA section.
  static func characterData(_ html: String) -> String { "<![CDATA[\(html)]]>" }
}
