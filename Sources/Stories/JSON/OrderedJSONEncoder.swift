/// Encodes `Encodable` values as JSON (RFC 8259) whose members keep the order they were encoded in.
///
/// Foundation's encoder keeps no order, and an archive that people read and diff needs one. The output is UTF-8 on one
/// line. U+2028, U+2029, C0 and C1 controls and the bidirectional controls are escaped, so that no text can break a
/// line or reorder a terminal. Nil is `null` when encoded and missing when `encodeIfPresent` leaves it out. Numbers
/// that are not finite are refused.
public struct OrderedJSONEncoder: Sendable {
  public init() {}

  /// The JSON text of `value`, without a newline.
  public func encode(_ value: some Encodable) throws -> [UInt8] {
    let box = JSONBox()
    try value.encode(to: BoxEncoder(box: box, codingPath: []))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    box.write(to: &bytes)
    return bytes
  }

  /// As `encode`, as a string.
  public func string(_ value: some Encodable) throws -> String {
    String(decoding: try encode(value), as: UTF8.self)
  }
}

/// A JSON value under construction. A class, since Codable's containers are handed out before they are filled.
final class JSONBox {
  enum Content {
    case raw(String)
    case string(String)
    case array([JSONBox])
    case object([(key: String, value: JSONBox)])
  }

  var content: Content = .object([])

  init(_ content: Content = .object([])) { self.content = content }

  func append(_ key: String, _ value: JSONBox) {
    guard case .object(var members) = content else { return content = .object([(key, value)]) }
    content = .raw("")
    members.append((key, value))
    content = .object(members)
  }

  func append(_ value: JSONBox) {
    guard case .array(var items) = content else { return content = .array([value]) }
    content = .raw("")
    items.append(value)
    content = .array(items)
  }

  func write(to bytes: inout [UInt8]) {
    switch content {
    case .raw(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): JSONText.writeString(text, to: &bytes)
    case .array(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.writeString(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

struct BoxEncoder: Encoder {
  let box: JSONBox
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedBox(box: box, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    box.content = .array([])
    return UnkeyedBox(box: box, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleBox(box: box, codingPath: codingPath) }
}

/// The scalar encodings that keyed, unkeyed and single containers share.
enum Scalar {
  static func box<T: Encodable>(_ value: T, codingPath: [any CodingKey]) throws -> JSONBox {
    switch value {
    case let text as String: return JSONBox(.string(text))
    case let flag as Bool: return JSONBox(.raw(flag ? "true" : "false"))
    case let number as Double: return JSONBox(.raw(try finite(number, codingPath)))
    case let number as Float: return JSONBox(.raw(try finite(Double(number), codingPath)))
    case let number as any FixedWidthInteger: return JSONBox(.raw(String(describing: number)))
    default:
      let box = JSONBox()
      try value.encode(to: BoxEncoder(box: box, codingPath: codingPath))
      return box
    }
  }

  private static func finite(_ number: Double, _ codingPath: [any CodingKey]) throws -> String {
    guard number.isFinite else {
      let context = EncodingError.Context(codingPath: codingPath, debugDescription: "JSON has no \(number)")
      throw EncodingError.invalidValue(number, context)
    }
    let whole = number.rounded() == number && abs(number) < 9e15
    return whole ? String(Int64(number)) : String(number)
  }
}

private struct KeyedBox<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let box: JSONBox
  let codingPath: [any CodingKey]

  mutating func encodeNil(forKey key: Key) { box.append(key.stringValue, JSONBox(.raw("null"))) }

  // What most members are, without a look at what type they are.
  mutating func encode(_ value: String, forKey key: Key) { box.append(key.stringValue, JSONBox(.string(value))) }
  mutating func encode(_ value: Bool, forKey key: Key) {
    box.append(key.stringValue, JSONBox(.raw(value ? "true" : "false")))
  }
  mutating func encode(_ value: Int, forKey key: Key) { box.append(key.stringValue, JSONBox(.raw(String(value)))) }

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    box.append(key.stringValue, try Scalar.box(value, codingPath: codingPath + [key]))
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    let child = JSONBox()
    box.append(key.stringValue, child)
    return KeyedEncodingContainer(KeyedBox<Nested>(box: child, codingPath: codingPath + [key]))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let child = JSONBox(.array([]))
    box.append(key.stringValue, child)
    return UnkeyedBox(box: child, codingPath: codingPath + [key])
  }

  mutating func superEncoder() -> any Encoder { BoxEncoder(box: box, codingPath: codingPath) }
  mutating func superEncoder(forKey key: Key) -> any Encoder {
    let child = JSONBox()
    box.append(key.stringValue, child)
    return BoxEncoder(box: child, codingPath: codingPath + [key])
  }
}

private struct UnkeyedBox: UnkeyedEncodingContainer {
  let box: JSONBox
  let codingPath: [any CodingKey]
  var count: Int { if case .array(let items) = box.content { items.count } else { 0 } }

  mutating func encodeNil() { box.append(JSONBox(.raw("null"))) }

  mutating func encode<T: Encodable>(_ value: T) throws { box.append(try Scalar.box(value, codingPath: codingPath)) }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    let child = JSONBox()
    box.append(child)
    return KeyedEncodingContainer(KeyedBox<Nested>(box: child, codingPath: codingPath))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let child = JSONBox(.array([]))
    box.append(child)
    return UnkeyedBox(box: child, codingPath: codingPath)
  }

  mutating func superEncoder() -> any Encoder {
    let child = JSONBox()
    box.append(child)
    return BoxEncoder(box: child, codingPath: codingPath)
  }
}

private struct SingleBox: SingleValueEncodingContainer {
  let box: JSONBox
  let codingPath: [any CodingKey]

  mutating func encodeNil() { box.content = .raw("null") }

  mutating func encode<T: Encodable>(_ value: T) throws {
    box.content = try Scalar.box(value, codingPath: codingPath).content
  }
}
