/// The scripts that stand in a page itself, where functions and values are looked up by name.
///
/// Names are looked for byte by byte, each once, in the first 2 MB of the page.
final class InlineScripts {
  private let source: ArraySlice<UInt8>
  private var functions: [String: Function?] = [:]
  private var values: [String: String?] = [:]

  struct Function: Sendable {
    let parameters: [String]
    let body: [ScriptToken]
  }

  private static let maximumBytes = 2_000_000
  /// Names looked up on one page.
  private static let mostNames = 40
  private static let longestName = 60
  /// Places looked at for one name.
  private static let mostPlaces = 50

  init(_ source: [UInt8]) { self.source = source.prefix(Self.maximumBytes) }

  /// `function name(…) {…}`, `name = function(…) {…}`, `name: function(…) {…}` or `name = (…) => {…}`.
  func function(_ name: String) -> Function? {
    if let known = functions[name] { return known }
    guard functions.count < Self.mostNames else { return nil }
    let found = places(of: name).lazy.compactMap { self.function(at: $0, named: name) }.first
    functions[name] = .some(found)
    return found
  }

  /// A value that is given once, as a text: `var path = "/board";`.
  func value(_ name: String) -> String? {
    if let known = values[name] { return known }
    guard values.count < Self.mostNames else { return nil }
    let found = places(of: name).lazy.compactMap { place -> String? in
      let tokens = ScriptToken.all(in: self.text(from: place, 400))
      guard tokens.count > 3, tokens[1] == .sign("="), case .string(let value) = tokens[2],
        tokens[3] == .sign(";") || tokens[3] == .sign(",")
      else { return nil }
      return value
    }
    let first = found.first
    values[name] = .some(first)
    return first
  }

  private func function(at place: Int, named name: String) -> Function? {
    let before = text(from: max(0, place - 12), min(12, place))
    var tokens = ScriptToken.all(in: text(from: place, ScriptToken.longestScript))[...].dropFirst()
    let isDeclared = before.trimmedEnd.hasSuffix("function")
    if !isDeclared {
      guard let sign = tokens.popFirst(), sign == .sign("=") || sign == .sign(":") else { return nil }
      if tokens.first == .name("async") { tokens.removeFirst() }
      if tokens.first == .name("function") { tokens.removeFirst() }
    }
    guard tokens.popFirst() == .sign("("), let end = tokens.firstIndex(of: .sign(")")) else { return nil }
    let parameters = tokens[..<end].compactMap { token -> String? in
      if case .name(let name) = token { name } else { nil }
    }
    tokens = tokens[(end + 1)...]
    if tokens.starts(with: [.sign("="), .sign(">")]) { tokens = tokens.dropFirst(2) }
    guard tokens.popFirst() == .sign("{") else { return nil }
    return Function(parameters: parameters, body: Self.block(tokens))
  }

  /// Up to the brace that closes.
  private static func block(_ tokens: ArraySlice<ScriptToken>) -> [ScriptToken] {
    var depth = 1
    let end = tokens.indices.first { index in
      if tokens[index] == .sign("{") { depth += 1 }
      if tokens[index] == .sign("}") { depth -= 1 }
      return depth == 0
    }
    return Array(tokens[..<(end ?? tokens.endIndex)])
  }

  /// Where `name` stands as a word of its own.
  private func places(of name: String) -> [Int] {
    let word = Array(name.utf8)
    guard let first = word.first, word.count <= Self.longestName else { return [] }
    var places: [Int] = []
    var index = 0
    while places.count < Self.mostPlaces, let found = source[index...].firstIndex(of: first) {
      index = found + 1
      guard source[found...].starts(with: word), found == 0 || !isWord(source[found - 1]) else { continue }
      let end = found + word.count
      if end < source.count, !isWord(source[end]) { places.append(found) }
    }
    return places
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F || byte == 0x24
  }

  private func text(from start: Int, _ count: Int) -> String {
    String(decoding: source[start..<min(source.count, start + count)], as: UTF8.self)
  }
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
