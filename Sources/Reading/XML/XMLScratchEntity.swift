import CLibxml2

/// HTML 4's named entities, handed to libxml2 one at a time.
///
/// The parser passes the text of a *predefined* entity straight to `characters` and forgets it, so one reused entity
/// serves all. Owned by one parse.
final class XMLScratchEntity {
  private static let textBytes = 8
  private let entity: UnsafeMutablePointer<xmlEntity>
  private let text: UnsafeMutablePointer<xmlChar>

  init() {
    entity = .allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    text = .allocate(capacity: Self.textBytes)
    text.initialize(repeating: 0, count: Self.textBytes)
    entity.pointee.type = XML_ENTITY_DECL
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = text
    entity.pointee.orig = text
  }

  deinit {
    entity.deallocate()
    text.deallocate()
  }

  /// The entity of that name, good until the next call; nil when HTML has none.
  func find(_ name: UnsafePointer<xmlChar>) -> xmlEntityPtr? {
    guard let description = htmlEntityLookup(name), let scalar = Unicode.Scalar(description.pointee.value) else {
      return nil
    }
    var length = 0
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      text[length] = byte
      length += 1
    }
    text[length] = 0
    entity.pointee.name = name
    entity.pointee.length = Int32(length)
    return entity
  }

  /// The UTF-8 of the entity of that name; nil when HTML has none.
  static func utf8(named name: ArraySlice<UInt8>) -> [UInt8]? {
    let terminated = Array(name) + [0]
    guard let description = htmlEntityLookup(terminated) else { return nil }
    return Unicode.Scalar(description.pointee.value).map { Array(String($0).utf8) }
  }
}
