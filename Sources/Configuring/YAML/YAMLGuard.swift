/// Looks at the bytes of a YAML text before it is parsed, for what would make the parsed form grow out of bounds.
///
/// A parser that builds a tree copies or hashes what an alias stands for, so that ten short lines can stand for a
/// billion values; and a tree takes about a hundred bytes for each byte of `[[[[`. Neither is needed in a configuration.
struct YAMLGuard {
  /// A bound on the values of one file, guessed from the signs that separate them.
  static let maximumValues = 500_000
  /// A bound on the different words behind `&` or `*` in one file.
  static let maximumAnchors = 10_000

  private var anchors: Set<[UInt8]> = []
  private var aliases: [[UInt8]: Position] = [:]
  private var separators = 0
  private var position = Position(line: 1, column: 1)

  /// Throws for aliases, for control characters, and for more than the limits.
  static func check(_ text: String) throws(YAMLFault) {
    var text = text
    let bytes = text.withUTF8 { Array($0) }
    var guardian = YAMLGuard()
    for index in bytes.indices { try guardian.take(bytes, index) }
    try guardian.finish()
  }

  private mutating func take(_ bytes: [UInt8], _ index: Int) throws(YAMLFault) {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      if index == 0 || !Self.isName(bytes[index - 1]) { try note(byte, Self.name(in: bytes, after: index)) }
    case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "-"):
      separators += 1
    case 0x09, 0x0D: break
    case 0..<0x20, 0x7F: throw YAMLFault(position: position, message: "not text: control character \(byte)")
    default: break
    }
    if byte == UInt8(ascii: "\n") {
      position = Position(line: position.line + 1, column: 1)
    } else if byte & 0xC0 != 0x80 {
      position.column += 1
    }
  }

  private mutating func note(_ sign: UInt8, _ name: [UInt8]) throws(YAMLFault) {
    guard !name.isEmpty else { return }
    if sign == UInt8(ascii: "&") {
      anchors.insert(name)
    } else if aliases[name] == nil {
      aliases[name] = position
    }
    guard anchors.count + aliases.count <= Self.maximumAnchors else {
      let message = "more than \(Self.maximumAnchors) words begin with & or * (limit: anchors in a file)"
      throw YAMLFault(position: position, message: message)
    }
  }

  private func finish() throws(YAMLFault) {
    if let first = aliases.filter({ anchors.contains($0.key) }).values.min() {
      throw YAMLFault(position: first, message: "aliases are not accepted: write the value out")
    }
    guard separators <= Self.maximumValues else {
      let message = "more than \(Self.maximumValues) values in one file (limit: values in a file)"
      throw YAMLFault(position: position, message: message)
    }
  }

  /// The letters libyaml takes for the name of an anchor or alias.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func name(in bytes: [UInt8], after index: Int) -> [UInt8] {
    Array(bytes[(index + 1)...].prefix(64).prefix(while: isName))
  }
}
