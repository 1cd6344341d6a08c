import Stories

/// Reads a feed in JSON (RFC 8259) from valid UTF-8, and keeps what was good when the rest is not.
///
/// Forgiving where feeds err: raw line breaks in strings, commas too many, a document cut short. Each kind of fault leaves
/// one warning with the line of the first. Only what a reader of feeds asks for is built; the rest is stepped over:
/// members with other names, entries beyond the limit, values more than 64 levels deep. Linear.
struct JSONParser {
  /// Levels of arrays and objects; deeper values are stepped over.
  static let maximumDepth = 64

  let bytes: [UInt8]
  let limits: ReadingLimits
  var index: Int
  private(set) var warnings: [ReadingWarning] = []
  /// Entries beyond `maximumEntries`.
  private(set) var droppedEntries = 0
  /// Elements of the list of entries that are no objects.
  private(set) var strayItems = 0
  /// Set once a value was left out for its depth.
  var hasSkippedDepth = false
  private var isInEntry = false
  /// Set when the document ended too early: nothing found after that is the document's fault.
  private var hasEnded = false

  /// - Parameter start: where the value begins.
  init(_ utf8: [UInt8], from start: Int = 0, limits: ReadingLimits = .standard) {
    bytes = utf8
    index = start
    self.limits = limits
  }

  /// The document's value; nil when it begins with none.
  ///
  /// - Parameter isWrapped: true of the argument of a function call, whose end may follow.
  mutating func parse(isWrapped: Bool = false) -> JSONValue? {
    let value = value(depth: 0, isList: false)
    skipSpace()
    while isWrapped, index < bytes.count, bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: ";") {
      index += 1
      skipSpace()
    }
    if index < bytes.count { fault("something follows the document") }
    return value
  }

  private mutating func value(depth: Int, isList: Bool) -> JSONValue? {
    skipSpace()
    guard index < bytes.count else {
      end("the document ends too early")
      return nil
    }
    guard depth < Self.maximumDepth else {
      skipValue(depth: depth)
      return nil
    }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return isList ? entries(depth: depth) : array(depth: depth)
    case UInt8(ascii: "\""): return .string(string(maximumBytes: limits.maximumFieldBytes))
    default: return literal()
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    var members: [String: JSONValue] = [:]
    index += 1
    var isFirst = true
    while next(closing: UInt8(ascii: "}"), isFirst) {
      isFirst = false
      guard bytes[index] == UInt8(ascii: "\"") else {
        fault("a member has no name")
        index += 1
        continue
      }
      let name = name()
      skipSpace()
      if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 } else { fault("a colon is missing") }
      guard let name else {
        skipValue(depth: depth + 1)
        continue
      }
      let isList = !isInEntry && JSONMembers.lists.contains(name)
      if let value = value(depth: depth + 1, isList: isList) { members[name] = value }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue {
    var elements: [JSONValue] = []
    index += 1
    var isFirst = true
    while next(closing: UInt8(ascii: "]"), isFirst) {
      isFirst = false
      let start = index
      if elements.count >= limits.maximumValues {
        skipValue(depth: depth + 1)
      } else if let value = value(depth: depth + 1, isList: false) {
        elements.append(value)
      }
      if index == start { index += 1 }
    }
    return .array(elements)
  }

  /// The list of entries: objects, as many as the limit allows.
  private mutating func entries(depth: Int) -> JSONValue {
    var elements: [JSONValue] = []
    index += 1
    var isFirst = true
    isInEntry = true
    defer { isInEntry = false }
    while next(closing: UInt8(ascii: "]"), isFirst) {
      isFirst = false
      let start = index
      if bytes[index] != UInt8(ascii: "{") {
        strayItems += 1
        skipValue(depth: depth + 1)
      } else if elements.count >= limits.maximumEntries {
        droppedEntries += 1
        skipValue(depth: depth + 1)
      } else {
        elements.append(object(depth: depth + 1))
      }
      if index == start { index += 1 }
    }
    return .array(elements)
  }

  /// Steps to the next element; false at the end, which it steps over.
  private mutating func next(closing: UInt8, _ isFirst: Bool) -> Bool {
    var commas = 0
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") {
      if bytes[index] == UInt8(ascii: ",") { commas += 1 }
      index += 1
    }
    guard index < bytes.count else {
      end("the document ends too early")
      return false
    }
    let isClosed = bytes[index] == closing
    if commas > (isFirst || isClosed ? 0 : 1) { fault("a comma too many") }
    if commas == 0, !isFirst, !isClosed { fault("a comma is missing") }
    if isClosed { index += 1 }
    return !isClosed
  }

  mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// Notes a fault at the current place, once a kind.
  mutating func fault(_ message: String, code: String = "malformed") {
    guard !hasEnded, !warnings.contains(where: { $0.message == message }) else { return }
    let line = XMLSyntax.line(of: min(index, bytes.count), in: bytes)
    warnings.append(ReadingWarning(code: code, line: line, message: message))
  }

  /// Notes that the document ends where it must not.
  mutating func end(_ message: String) {
    fault(message)
    hasEnded = true
  }
}
