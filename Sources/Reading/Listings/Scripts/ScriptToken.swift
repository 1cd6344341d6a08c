/// A piece of a script, as far as reading addresses out of it needs to tell them apart.
enum ScriptToken: Sendable, Hashable {
  case string(String)
  case number(String)
  case name(String)
  case sign(Character)

  /// Characters read of one script, and tokens made of them.
  static let longestScript = 6000
  private static let mostTokens = 1500

  /// The pieces of `script`: comments left out, a template literal as the sum of its parts. Regular expressions are not
  /// told from divisions, so what stands behind one may be wrong, and then leads to no address.
  static func all(in script: some StringProtocol) -> [ScriptToken] {
    var reader = ScriptTokenReader(Array(script.unicodeScalars.prefix(longestScript)), most: mostTokens)
    return reader.read()
  }
}

/// Cuts a script into tokens.
private struct ScriptTokenReader {
  private let text: [Unicode.Scalar]
  private let most: Int
  private var index = 0
  private var tokens: [ScriptToken] = []
  /// Template literals that are open, with how many braces stand open in each of their parts.
  private var templates: [Int] = []

  init(_ text: [Unicode.Scalar], most: Int) { (self.text, self.most) = (text, most) }

  mutating func read() -> [ScriptToken] {
    while index < text.count, tokens.count < most { readOne() }
    return tokens
  }

  private mutating func readOne() {
    let scalar = text[index]
    switch scalar {
    case "\"", "'": tokens.append(.string(quoted(by: scalar)))
    case "`":
      tokens.append(.sign("("))
      index += 1
      templatePart()
    case "}" where templates.last == 0:
      templates.removeLast()
      tokens.append(.sign("+"))
      index += 1
      templatePart()
    case "/" where index + 1 < text.count && (text[index + 1] == "/" || text[index + 1] == "*"): skipComment()
    case "0"..."9":
      tokens.append(.number(run { $0.isASCII && ($0.properties.isAlphabetic || Self.isDigit($0) || $0 == ".") }))
    case _ where Self.isName(scalar): tokens.append(.name(run { Self.isName($0) || Self.isDigit($0) }))
    case _ where scalar.properties.isWhitespace: index += 1
    default:
      if scalar == "{", let open = templates.popLast() { templates.append(open + 1) }
      if scalar == "}", let open = templates.popLast() { templates.append(open - 1) }
      tokens.append(.sign(Character(scalar)))
      index += 1
    }
  }

  /// Up to the next `${` or the end of the literal.
  private mutating func templatePart() {
    var part = String.UnicodeScalarView()
    while index < text.count, text[index] != "`" {
      if text[index] == "$", index + 1 < text.count, text[index + 1] == "{" {
        index += 2
        templates.append(0)
        tokens += [.string(String(part)), .sign("+")]
        return
      }
      part.append(text[index])
      index += 1
    }
    index += 1
    tokens += [.string(String(part)), .sign(")")]
  }

  private mutating func quoted(by quote: Unicode.Scalar) -> String {
    var value = String.UnicodeScalarView()
    index += 1
    while index < text.count, text[index] != quote {
      if text[index] == "\\", index + 1 < text.count { index += 1 }
      value.append(text[index])
      index += 1
    }
    index += 1
    return String(value)
  }

  private mutating func skipComment() {
    let isLine = text[index + 1] == "/"
    index += 2
    while index < text.count {
      if isLine, text[index] == "\n" { return }
      if !isLine, text[index] == "/", text[index - 1] == "*" {
        index += 1
        return
      }
      index += 1
    }
  }

  private mutating func run(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while index < text.count, isPart(text[index]) { index += 1 }
    return String(String.UnicodeScalarView(text[start..<index]))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "$" || scalar.properties.isAlphabetic
  }
}
