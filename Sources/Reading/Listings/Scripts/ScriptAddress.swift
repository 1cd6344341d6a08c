/// Reads the address that a script leads to, without running it.
///
/// Followed are assignments to `location`, `location.assign`, `location.replace`, `window.open`, texts put together by
/// `+` and template literals, calls of functions that stand in the page, and forms that are filled in and sent. Nothing
/// is decided and nothing repeated: of several addresses in one script the one is taken that tells the entry, and where
/// that is not plain there is none.
struct ScriptAddress {
  let scripts: InlineScripts
  let forms: PageForms

  /// Calls of functions out of functions.
  private static let deepest = 3
  private static let longestAddress = 2000

  /// What one run over a script has found.
  private struct State {
    var values: [String: String]
    var fields: [String: String] = [:]
    var action: String?
    var found: [String] = []
  }

  /// The address; nil where there is none to be had.
  ///
  /// - Parameter script: of `onclick`, or of an address that begins with `javascript:`.
  func address(of script: String) -> String? {
    var state = State(values: [:])
    run(ScriptToken.all(in: Self.code(script))[...], &state, depth: 0)
    let arguments = ScriptCall(script)?.arguments ?? []
    let telling = state.found.filter { found in
      arguments.isEmpty || arguments.contains { !$0.isEmpty && found.contains(Self.escaped($0)) || found.contains($0) }
    }
    let distinct = Set(telling)
    guard distinct.count == 1, let address = distinct.first, address.utf8.count <= Self.longestAddress,
      ListingCard.leadsToPage(address), !address.contains(where: \.isWhitespace)
    else { return nil }
    return address
  }

  /// Without `javascript:`, escapes undone.
  static func code(_ script: String) -> String {
    guard script.prefix(11).lowercased() == "javascript:" else { return script }
    let code = String(script.dropFirst(11))
    return code.contains("%") ? unescaped(code) : code
  }

  /// Percent escapes undone.
  private static func unescaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Percent-encoded for a query (URL Standard, the query percent-encode set, and what parts it).
  static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "-_.~:/@,".utf8.contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
    }.joined()
  }
}

extension ScriptAddress {
  private func run(_ tokens: ArraySlice<ScriptToken>, _ state: inout State, depth: Int) {
    var rest = tokens
    while !rest.isEmpty {
      guard let (path, behind) = Self.path(rest) else {
        rest = rest.dropFirst()
        continue
      }
      rest = behind
      if rest.starts(with: [.sign("+"), .sign("=")]), path.count == 1, let more = sum(rest.dropFirst(2), state) {
        state.values[path[0], default: ""] += more.value
      } else if rest.first == .sign("="), rest.dropFirst().first != .sign("=") {
        assign(path, rest.dropFirst(), &state)
      } else if rest.first == .sign("(") {
        call(path, rest.dropFirst(), &state, depth)
      }
    }
  }

  /// `a.b.c`, `$("#a").b`, `document.getElementById("a").b`: the texts and names in order.
  private static func path(_ tokens: ArraySlice<ScriptToken>) -> (path: [String], rest: ArraySlice<ScriptToken>)? {
    guard case .name(let first) = tokens.first else { return nil }
    var path = [first]
    var rest = tokens.dropFirst()
    while true {
      if rest.first == .sign("."), case .name(let name) = rest.dropFirst().first {
        path.append(name)
        rest = rest.dropFirst(2)
      } else if rest.first == .sign("(") || rest.first == .sign("["), isLookUp(path),
        case .string(let name) = rest.dropFirst().first,
        [ScriptToken.sign(")"), .sign("]")].contains(rest.dropFirst(2).first)
      {
        path = [name.hasPrefix("#") ? String(name.dropFirst()) : name]
        rest = rest.dropFirst(3)
      } else {
        return (path, rest)
      }
    }
  }

  private static func isLookUp(_ path: [String]) -> Bool {
    ["$", "jQuery", "getElementById", "querySelector", "forms"].contains(path.last)
  }

  private func assign(_ path: [String], _ tokens: ArraySlice<ScriptToken>, _ state: inout State) {
    guard let (value, _) = sum(tokens, state) else { return }
    if Self.isLocation(path) {
      state.found.append(value)
    } else if path.count > 1, path.last == "value" {
      state.fields[path[path.count - 2]] = value
    } else if path.count > 1, path.last == "action" {
      state.action = value
    } else if path.count == 1 {
      state.values[path[0]] = value
    }
  }

  private func call(_ path: [String], _ tokens: ArraySlice<ScriptToken>, _ state: inout State, _ depth: Int) {
    let arguments = self.arguments(tokens, state)
    switch path.last {
    case "assign" where path.contains("location"), "replace" where path.dropLast().last == "location",
      "open" where path.count == 1 || path.first == "window":
      if let address = arguments.first ?? nil { state.found.append(address) }
    case "val" where path.count > 1:
      if let value = arguments.first ?? nil { state.fields[path[path.count - 2]] = value }
    case "attr" where arguments.count == 2 && arguments[0] == "action": state.action = arguments[1]
    case "submit":
      let name = path.count > 1 ? path[path.count - 2] : nil
      if let address = forms.address(name, action: state.action, fields: state.fields) { state.found.append(address) }
    default: callFunction(path, arguments, &state, depth)
    }
  }

  private func callFunction(_ path: [String], _ arguments: [String?], _ state: inout State, _ depth: Int) {
    guard depth < Self.deepest, let name = path.last, let function = scripts.function(name) else { return }
    var inner = State(values: [:])
    for (parameter, argument) in zip(function.parameters, arguments) { inner.values[parameter] = argument }
    run(function.body[...], &inner, depth: depth + 1)
    state.found += inner.found
  }

  /// The values of a call's arguments; nil for one that is not known.
  private func arguments(_ tokens: ArraySlice<ScriptToken>, _ state: State) -> [String?] {
    var arguments: [String?] = []
    var rest = tokens
    while let first = rest.first, first != .sign(")"), arguments.count < 10 {
      let value = sum(rest, state)
      arguments.append(value?.value)
      rest = value?.rest ?? rest
      var depth = 0
      while let token = rest.first, depth > 0 || (token != .sign(",") && token != .sign(")")) {
        if token == .sign("(") { depth += 1 }
        if token == .sign(")") { depth -= 1 }
        rest = rest.dropFirst()
      }
      if rest.first == .sign(",") { rest = rest.dropFirst() }
    }
    return arguments
  }

  private static func isLocation(_ path: [String]) -> Bool {
    guard let place = path.firstIndex(of: "location") else { return false }
    let around: Set<String> = ["window", "document", "self", "top", "parent", "opener"]
    return path[..<place].allSatisfy(around.contains) && (place + 1 == path.count || path.last == "href")
  }
}

extension ScriptAddress {
  private typealias Value = (value: String, rest: ArraySlice<ScriptToken>)

  /// Texts, numbers and known names put together; nil when one of them is not known.
  private func sum(_ tokens: ArraySlice<ScriptToken>, _ state: State, depth: Int = 0) -> Value? {
    guard depth < 20, var value = term(tokens, state, depth) else { return nil }
    while value.rest.first == .sign("+") {
      guard let next = term(value.rest.dropFirst(), state, depth) else { return nil }
      value = (value.value + next.value, next.rest)
      guard value.value.utf8.count <= Self.longestAddress else { return nil }
    }
    return value
  }

  private func term(_ tokens: ArraySlice<ScriptToken>, _ state: State, _ depth: Int) -> Value? {
    switch tokens.first {
    case .string(let text), .number(let text): return (text, tokens.dropFirst())
    case .sign("("):
      guard let inner = sum(tokens.dropFirst(), state, depth: depth + 1), inner.rest.first == .sign(")") else {
        return nil
      }
      return (inner.value, inner.rest.dropFirst())
    case .name(let name):
      let rest = tokens.dropFirst()
      if ["encodeURIComponent", "encodeURI", "escape", "String"].contains(name), rest.first == .sign("(") {
        guard let inner = sum(rest.dropFirst(), state, depth: depth + 1), inner.rest.first == .sign(")") else {
          return nil
        }
        return (name == "String" ? inner.value : Self.escaped(inner.value), inner.rest.dropFirst())
      }
      guard rest.first != .sign("."), rest.first != .sign("("), rest.first != .sign("[") else { return nil }
      return (state.values[name] ?? scripts.value(name)).map { ($0, rest) }
    default: return nil
    }
  }
}
