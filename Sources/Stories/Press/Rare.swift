/// A property that few values have, stored apart: of ten thousand sources those without it are so much smaller.
///
/// Encoded as an optional is: left out when nil.
@propertyWrapper
public struct Rare<Value: Sendable>: Sendable {
  private final class Storage: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage?

  public init(wrappedValue: Value?) { storage = wrappedValue.map(Storage.init) }

  public var wrappedValue: Value? {
    get { storage?.value }
    set { storage = newValue.map(Storage.init) }
  }
}

extension Rare: Equatable where Value: Equatable {
  public static func == (a: Rare, b: Rare) -> Bool { a.storage === b.storage || a.wrappedValue == b.wrappedValue }
}

extension Rare: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Rare: Decodable where Value: Decodable {
  public init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try decoder.singleValueContainer().decode(Value?.self))
  }
}

extension Rare: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}

// What the compiler writes for a type with such a property calls these, as they fit better than the general ones.

extension KeyedDecodingContainer {
  func decode<Value: Decodable & Sendable>(_: Rare<Value>.Type, forKey key: Key) throws -> Rare<Value> {
    Rare(wrappedValue: try decodeIfPresent(Value.self, forKey: key))
  }
}

extension KeyedEncodingContainer {
  mutating func encode<Value: Encodable & Sendable>(_ value: Rare<Value>, forKey key: Key) throws {
    try encodeIfPresent(value.wrappedValue, forKey: key)
  }
}
