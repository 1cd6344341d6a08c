import Stories

/// Turns a CSS selector into XPath 1.0 (Selectors Level 4, the part that needs no browser).
///
/// Types, `*`, `#id`, `.class`, `[attribute]` with every operator, the four combinators, lists, `:first-child`,
/// `:last-child`, `:only-child`, `:nth-child()`, `:first-of-type`, `:last-of-type`, `:empty`, `:not()`, `:has()`, and
/// `::attr(name)` at the end.
struct CSSParser {
  private let text: Substring
  private var rest: Substring
  private var depth = 0

  /// `:not` and `:has` inside each other.
  private static let maximumDepth = 4

  init(_ text: Substring) {
    self.text = text
    rest = text
  }

  private init(_ text: Substring, depth: Int) {
    self.init(text)
    self.depth = depth
  }

  /// The whole list of selectors; `root` stands before each path.
  mutating func selectors(from root: String) throws(ReadingError) -> String {
    var paths: [String] = []
    repeat { paths.append(try path(from: root)) } while take(",")
    skipSpace()
    guard rest.isEmpty else { throw unexpected() }
    return paths.joined(separator: " | ")
  }

  private mutating func path(from root: String) throws(ReadingError) -> String {
    skipSpace()
    var axis = take(">") ? "child::" : "descendant::"
    var path = root
    while true {
      skipSpace()
      path += axis + (try compound())
      if takeText("::attr(") { return path + "/@" + (try closedName()) }
      guard let next = combinator() else { return path }
      path += "/"
      axis = next
    }
  }

  /// Nil at the end of a selector.
  private mutating func combinator() -> String? {
    let hadSpace = skipSpace()
    if rest.isEmpty || rest.first == "," || rest.first == ")" { return nil }
    if take(">") { return "child::" }
    if take("~") { return "following-sibling::" }
    if take("+") { return "following-sibling::*[1]/self::" }
    return hadSpace ? "descendant::" : nil
  }

  private mutating func compound() throws(ReadingError) -> String {
    let name = take("*") ? "" : identifier()
    var tests = ""
    while let next = rest.first {
      switch next {
      case "#": tests += "[@id=\(try literal(try marked()))]"
      case ".": tests += "[\(Self.hasWord("class", try literal(" \(try marked()) ")))]"
      case "[": tests += "[\(try attribute())]"
      case ":" where !rest.hasPrefix("::"): tests += "[\(try pseudo(of: name))]"
      default: return try finished(name, tests)
      }
    }
    return try finished(name, tests)
  }

  private func finished(_ name: String, _ tests: String) throws(ReadingError) -> String {
    guard !name.isEmpty || !tests.isEmpty || text[..<rest.startIndex].hasSuffix("*") else { throw unexpected() }
    return (name.isEmpty ? "*" : name.lowercased()) + tests
  }

  private static func hasWord(_ attribute: String, _ literal: String) -> String {
    "contains(concat(' ',normalize-space(@\(attribute)),' '),\(literal))"
  }
}

extension CSSParser {
  private mutating func attribute() throws(ReadingError) -> String {
    _ = take("[")
    skipSpace()
    let name = identifier().lowercased()
    guard !name.isEmpty else { throw unexpected() }
    skipSpace()
    if take("]") { return "@" + name }
    let mark = ["~", "|", "^", "$", "*"].first { rest.hasPrefix($0 + "=") } ?? ""
    guard takeText(mark + "=") else { throw unexpected() }
    skipSpace()
    let value = try self.value()
    skipSpace()
    guard take("]") else { throw unexpected() }
    let quoted = try literal(value)
    switch mark {
    case "~": return Self.hasWord(name, try literal(" \(value) "))
    case "|": return "@\(name)=\(quoted) or starts-with(@\(name),\(try literal(value + "-")))"
    case "^": return "starts-with(@\(name),\(quoted))"
    case "$":
      return "substring(@\(name),string-length(@\(name))-\(value.unicodeScalars.count - 1))=\(quoted)"
    case "*": return "contains(@\(name),\(quoted))"
    default: return "@\(name)=\(quoted)"
    }
  }

  private mutating func pseudo(of type: String) throws(ReadingError) -> String {
    _ = take(":")
    let name = identifier().lowercased()
    let siblings = type.isEmpty ? "*" : type.lowercased()
    switch name {
    case "first-child": return "not(preceding-sibling::*)"
    case "last-child": return "not(following-sibling::*)"
    case "only-child": return "not(preceding-sibling::*) and not(following-sibling::*)"
    case "first-of-type" where !type.isEmpty: return "not(preceding-sibling::\(siblings))"
    case "last-of-type" where !type.isEmpty: return "not(following-sibling::\(siblings))"
    case "empty": return "not(node())"
    case "nth-child": return try Self.nth(try argument(), this: unexpected())
    case "not":
      let inner = try nested { (parser: inout CSSParser) throws(ReadingError) in try parser.compoundAlone() }
      return "not(self::\(inner))"
    case "has": return try nested { (parser: inout CSSParser) throws(ReadingError) in try parser.selectors(from: "") }
    default: throw ReadingError(.malformed, "CSS: “:\(name)” is not known here")
    }
  }

  private mutating func compoundAlone() throws(ReadingError) -> String {
    skipSpace()
    let inner = try compound()
    skipSpace()
    guard rest.isEmpty else { throw unexpected() }
    return inner
  }

  private mutating func nested(
    _ read: (inout CSSParser) throws(ReadingError) -> String
  ) throws(ReadingError) -> String {
    guard depth < Self.maximumDepth else { throw ReadingError(.malformed, "CSS: nested too deep") }
    var inner = CSSParser(try argument(), depth: depth + 1)
    return try read(&inner)
  }

  /// What stands in the parentheses that follow.
  private mutating func argument() throws(ReadingError) -> Substring {
    guard take("(") else { throw unexpected() }
    var open = 1
    for index in rest.indices {
      if rest[index] == "(" { open += 1 }
      if rest[index] == ")" { open -= 1 }
      guard open == 0 else { continue }
      defer { rest = rest[rest.index(after: index)...] }
      return rest[..<index]
    }
    throw ReadingError(.malformed, "CSS: “)” is missing")
  }

  /// `2`, `odd`, `even`, `3n+1`.
  private static func nth(_ argument: Substring, this error: ReadingError) throws(ReadingError) -> String {
    let text = argument.filter { !$0.isWhitespace }.lowercased()
    let formula = text == "odd" ? "2n+1" : text == "even" ? "2n" : text
    let position = "(count(preceding-sibling::*)+1)"
    guard let mark = formula.firstIndex(of: "n") else {
      guard let place = Int(formula) else { throw error }
      return "\(position)=\(place)"
    }
    let (before, after) = (formula[..<mark], formula[formula.index(after: mark)...])
    let step = before.isEmpty || before == "+" ? 1 : before == "-" ? -1 : Int(before)
    guard let step, step != 0, let start = after.isEmpty ? 0 : Int(after) else { throw error }
    return "(\(position)-\(start)) mod \(step)=0 and (\(position)-\(start)) div \(step)>=0"
  }
}

extension CSSParser {
  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = rest.startIndex
    rest = rest.drop(while: \.isWhitespace)
    return rest.startIndex != start
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func takeText(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest.removeFirst(text.count)
    return true
  }

  /// Letters, digits, `-` and `_`, and what is escaped with a backslash; empty when there is none.
  private mutating func identifier() -> String {
    var name = ""
    while let next = rest.first {
      if next == "\\", let escaped = rest.dropFirst().first {
        name.append(escaped)
        rest.removeFirst(2)
      } else if next.isLetter || next.isNumber || next == "-" || next == "_" {
        name.append(next)
        rest.removeFirst()
      } else {
        break
      }
    }
    return name
  }

  /// The name behind `#` or `.`.
  private mutating func marked() throws(ReadingError) -> String {
    rest.removeFirst()
    let name = identifier()
    guard !name.isEmpty else { throw unexpected() }
    return name
  }

  private mutating func closedName() throws(ReadingError) -> String {
    let name = identifier().lowercased()
    guard !name.isEmpty, take(")") else { throw unexpected() }
    return name
  }

  private mutating func value() throws(ReadingError) -> String {
    for quote in ["\"", "'"] as [Character] where take(quote) {
      let value = rest.prefix { $0 != quote }
      guard value.endIndex < rest.endIndex else { throw ReadingError(.malformed, "CSS: a quote is not closed") }
      rest = rest[rest.index(after: value.endIndex)...]
      return String(value)
    }
    let name = identifier()
    guard !name.isEmpty else { throw unexpected() }
    return name
  }

  private func literal(_ value: String) throws(ReadingError) -> String {
    if !value.contains("'") { return "'\(value)'" }
    if !value.contains("\"") { return "\"\(value)\"" }
    throw ReadingError(.malformed, "CSS: a value with both kinds of quotes cannot be written in XPath")
  }

  private func unexpected() -> ReadingError {
    let place = rest.isEmpty ? "at its end" : "at “\(rest.prefix(12))”"
    return ReadingError(.malformed, "CSS selector “\(text.prefix(80))” cannot be read \(place)")
  }
}
