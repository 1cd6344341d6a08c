/// The names of one document, made into Swift strings once each.
///
/// libxml2 keeps names in a dictionary, so within one parse the same name is the same pointer.
struct XMLNameTable {
  private var elements = XMLPointerTable()
  private var names: [XMLName] = []
  private var attributes = XMLPointerTable()
  private var attributeNames: [String] = []

  subscript(identity: Int) -> XMLName { names[identity] }

  /// The number of a name; a new one for a name not met before.
  mutating func identify(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?
  ) -> Int {
    let identity = elements.identify(.init(local, prefix, namespace))
    if identity == names.count {
      names.append(
        XMLName(
          prefix: prefix.map { String(cString: $0) }, local: String(cString: local),
          namespace: namespace.map { String(cString: $0) }))
    }
    return identity
  }

  /// An attribute's name, lower case, with its prefix; RDF's is `rdf` however it is written.
  mutating func attribute(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?
  ) -> String {
    let identity = attributes.identify(.init(local, prefix, namespace))
    if identity == attributeNames.count {
      let isRDF = namespace.map { FeedVocabulary.isRDF(String(cString: $0)) } ?? false
      let written = isRDF ? "rdf" : prefix.map { String(cString: $0) }
      attributeNames.append(((written.map { $0 + ":" } ?? "") + String(cString: local)).lowercased())
    }
    return attributeNames[identity]
  }
}

/// Numbers triples of addresses from 0, in the order they are met: a hash table for keys that need no hashing, which is
/// asked for every element. Addresses are compared and never followed.
struct XMLPointerTable {
  struct Key: Equatable {
    let first, second, third: UInt

    init(_ first: UnsafePointer<UInt8>?, _ second: UnsafePointer<UInt8>?, _ third: UnsafePointer<UInt8>?) {
      self.first = UInt(bitPattern: first)
      self.second = UInt(bitPattern: second)
      self.third = UInt(bitPattern: third)
    }

    /// The upper half of a product: every bit of every address counts.
    var hash: Int {
      let mixed = (first ^ second &* 31 ^ third &* 961) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 32)
    }
  }

  private var keys: [Key] = []
  /// Places in `keys`, -1 where there is none; a power of two, and never more than half of them taken.
  private var slots = [Int](repeating: -1, count: 64)

  /// The number of `key`; a new one, the count so far, if it was not met before.
  mutating func identify(_ key: Key) -> Int {
    var slot = key.hash & (slots.count - 1)
    while slots[slot] >= 0 {
      if keys[slots[slot]] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = keys.count
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      var slot = key.hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }
}
