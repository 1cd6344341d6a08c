/// References (`&…;`) in documents that are being repaired.
enum XMLReference {
  /// Longer names are no entity's.
  private static let longestName = 32

  /// What to write for the `&` at `index`, and how many bytes that replaces; 1 when the `&` stands for itself.
  static func repaired(_ bytes: [UInt8], at index: Int) -> (replacement: [UInt8], length: Int) {
    let name = bytes[(index + 1)...].prefix(longestName + 1).prefix { $0 != UInt8(ascii: ";") && isReferenceByte($0) }
    let end = index + 1 + name.count
    let bare: (replacement: [UInt8], length: Int) = (Array("&amp;".utf8), 1)
    guard !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return bare }
    let length = end - index + 1
    if name.first == UInt8(ascii: "#") { return numeric(name.dropFirst()).map { ($0, length) } ?? bare }
    if isPredefined(name) { return (Array(bytes[index...end]), length) }
    return XMLScratchEntity.utf8(named: name).map { ($0, length) } ?? bare
  }

  /// A numeric reference; one to a character XML forbids becomes a space. Nil when it is no number.
  private static func numeric(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
    return XMLSyntax.isCharacter(value) ? Array("&#\(value);".utf8) : [0x20]
  }

  private static func isPredefined(_ name: ArraySlice<UInt8>) -> Bool {
    ["lt", "gt", "amp", "quot", "apos"].contains(String(decoding: name, as: UTF8.self))
  }

  private static func isReferenceByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && (XMLSyntax.continuesName(byte) || byte == UInt8(ascii: "#"))
  }
}
