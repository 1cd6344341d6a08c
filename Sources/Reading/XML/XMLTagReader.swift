/// Reads one start tag the liberal way, and writes its attributes as XML wants them.
struct XMLTagReader {
  /// A start tag as it will be written.
  struct Tag {
    var name: [UInt8]
    /// Written out, each with a space before it.
    var attributes: [UInt8] = []
    var isEmpty = false
    /// Where the document goes on.
    var end: Int
    /// How many of the attributes declare a namespace.
    var namespaces = 0
    /// True when something about it was wrong.
    var isMended = false
    /// What was wrong with references in its attributes.
    var faults: Set<XMLReference.Fault> = []
    /// True when declarations were dropped for being too many.
    var hasTooManyNamespaces = false
  }

  private let bytes: [UInt8]
  private let limit: Int
  private let maximumAttributes: Int
  private let maximumNamespaces: Int
  private var index: Int
  private var tag: Tag
  private var names: Set<ArraySlice<UInt8>> = []

  /// Nil when what stands at `start` is no tag at all (it never ends, or passes `maximumTagBytes` inside quotes).
  ///
  /// - Parameter namespaces: how many are in scope already.
  static func read(_ bytes: [UInt8], at start: Int, namespaces: Int, limits: ReadingLimits) -> Tag? {
    let name = bytes[(start + 1)...].prefix { XMLSyntax.continuesName($0) }
    guard let name = qualified(name) else { return nil }
    var limits = limits
    limits.maximumNamespaces -= namespaces
    var reader = XMLTagReader(bytes, name: name, nameEnd: start + 1 + name.count, start: start, limits)
    return reader.run() ? reader.tag : nil
  }

  private init(_ bytes: [UInt8], name: [UInt8], nameEnd: Int, start: Int, _ limits: ReadingLimits) {
    self.bytes = bytes
    index = nameEnd
    limit = min(bytes.count, start + limits.maximumTagBytes)
    maximumAttributes = limits.maximumAttributes
    maximumNamespaces = limits.maximumNamespaces
    tag = Tag(name: name, end: nameEnd)
  }

  private mutating func run() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        tag.end = byte == UInt8(ascii: ">") ? index + 1 : index
        tag.isMended = tag.isMended || byte == UInt8(ascii: "<")
        return true
      }
      if XMLSyntax.isSpace(byte) {
        index += 1
      } else if byte == UInt8(ascii: "/") {
        tag.isEmpty = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
        index += 1
      } else if XMLSyntax.startsName(byte) {
        attribute()
      } else {
        tag.isMended = true
        index += 1
      }
    }
    return false
  }

  private mutating func attribute() {
    let name = bytes[index...].prefix { XMLSyntax.continuesName($0) }
    index += name.count
    var equals = index
    while equals < bytes.count, XMLSyntax.isSpace(bytes[equals]) { equals += 1 }
    guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { return write(name, name) }
    index = equals + 1
    while index < bytes.count, XMLSyntax.isSpace(bytes[index]) { index += 1 }
    write(name, value())
  }

  /// The value at `index`, quoted or not; steps over it.
  private mutating func value() -> ArraySlice<UInt8> {
    guard index < bytes.count else { return [] }
    let quote = bytes[index]
    if quote == 0x22 || quote == 0x27, let end = bytes[(index + 1)..<max(index + 1, limit)].firstIndex(of: quote) {
      defer { index = end + 1 }
      return bytes[(index + 1)..<end]
    }
    tag.isMended = true
    let value = bytes[index...].prefix { !XMLSyntax.isSpace($0) && $0 != 0x3E && $0 != 0x3C }
    index += value.count
    return value
  }

  private mutating func write(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    guard names.count < maximumAttributes, index <= limit, let name = Self.qualified(name),
      names.insert(name[...]).inserted
    else {
      tag.isMended = true
      return
    }
    if name.starts(with: "xmlns".utf8), name.count == 5 || name[5] == UInt8(ascii: ":") {
      guard tag.namespaces < maximumNamespaces else { return tag.hasTooManyNamespaces = true }
      tag.namespaces += 1
    }
    tag.attributes.append(0x20)
    tag.attributes.append(contentsOf: name)
    tag.attributes.append(contentsOf: "=\"".utf8)
    escape(value)
    tag.attributes.append(0x22)
  }

  private mutating func escape(_ value: ArraySlice<UInt8>) {
    var position = value.startIndex
    while position < value.endIndex {
      let byte = bytes[position]
      var length = 1
      switch byte {
      case UInt8(ascii: "<"):
        tag.isMended = true
        tag.attributes.append(contentsOf: "&lt;".utf8)
      case 0x22: tag.attributes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "&"):
        let reference = XMLReference.repaired(bytes, at: position)
        if let fault = reference.fault { tag.faults.insert(fault) }
        tag.attributes.append(contentsOf: reference.replacement)
        length = reference.length
      case _ where XMLSyntax.isForbiddenControl(byte):
        tag.faults.insert(.forbiddenCharacter)
        tag.attributes.append(0x20)
      default: tag.attributes.append(byte)
      }
      position += length
    }
  }

  /// A name with one colon at most and something on both sides of it (Namespaces in XML 1.0 §4); nil if it has none.
  private static func qualified(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = name.first, XMLSyntax.startsName(first), first != 0x3A, name.last != 0x3A else { return nil }
    return name.count { $0 == 0x3A } <= 1 ? Array(name) : nil
  }
}
