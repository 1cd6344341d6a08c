import CLibxml2

/// What the names mean that libxml2 reports, found by their addresses: libxml2 keeps each name of a document once.
///
/// A page has some fifty names and ten thousands of tags; looking a pointer up costs a tenth of reading the name.
struct HTMLNameCache {
  /// A power of two; names that fall together are read again.
  private static let size = 128
  private var elements = [(pointer: UnsafePointer<xmlChar>?, tag: HTMLTag)](repeating: (nil, .other), count: size)
  private var attributes = [(pointer: UnsafePointer<xmlChar>?, name: HTMLAttributeName?)](
    repeating: (nil, nil), count: size)

  mutating func tag(_ name: UnsafePointer<xmlChar>) -> HTMLTag {
    let place = Self.place(name)
    if elements[place].pointer != name { elements[place] = (name, HTMLTag(name: String(cString: name))) }
    return elements[place].tag
  }

  /// Nil for an attribute that nobody asks for.
  mutating func attribute(_ name: UnsafePointer<xmlChar>) -> HTMLAttributeName? {
    let place = Self.place(name)
    if attributes[place].pointer != name { attributes[place] = (name, HTMLAttributeName.of(String(cString: name))) }
    return attributes[place].name
  }

  private static func place(_ name: UnsafePointer<xmlChar>) -> Int {
    let address = UInt(bitPattern: name)
    return Int((address ^ address >> 7) & UInt(size - 1))
  }
}
