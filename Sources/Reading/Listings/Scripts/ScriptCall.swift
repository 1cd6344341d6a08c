/// The first call of a script with arguments of its own: `fn_view('12345', 'B01')`.
struct ScriptCall: Sendable, Equatable {
  let name: String
  /// Texts and numbers among them, as written.
  let arguments: [String]

  private static let mostArguments = 20
  /// What is called around a leading on that says nothing of where.
  private static let common: Set<String> = ["alert", "confirm", "if", "preventDefault", "stopPropagation", "return"]

  init?(_ script: String) {
    let tokens = ScriptToken.all(in: ScriptAddress.code(script.prefix(2000).description))
    for index in tokens.indices.dropLast() where tokens[index + 1] == .sign("(") {
      guard case .name(let name) = tokens[index], !Self.common.contains(name) else { continue }
      let inside = tokens[(index + 2)...].prefix { $0 != .sign(")") }
      let arguments = inside.compactMap { token -> String? in
        switch token {
        case .string(let text), .number(let text): text
        default: nil
        }
      }
      (self.name, self.arguments) = (name, Array(arguments.prefix(Self.mostArguments)))
      return
    }
    return nil
  }
}
