import Foundation

/// The beginning of a text, taken apart once for all that looks at it.
struct LanguageSample {
  /// How much of a text is looked at, in bytes of UTF-8: more makes no answer better.
  static let maximumBytes = 768

  let text: String
  /// Its Unicode scalar values.
  let scalars: [UInt32]

  /// Title first, and as much of the text as there is room for.
  init(title: String?, text: String?) {
    let title = LanguageSample.beginning(of: title, within: LanguageSample.maximumBytes)
    let room = LanguageSample.maximumBytes - title.utf8.count
    let lead = LanguageSample.beginning(of: text, within: room)
    var whole = title.isEmpty || lead.isEmpty ? title + lead : title + "\n" + lead
    var scalars = whole.withUTF8(LanguageSample.scalars)
    if scalars.contains(where: { (0x300...0x36F).contains($0) }) {
      // Letters are known by their composed form, and a mark of its own would end the word.
      whole = whole.precomposedStringWithCanonicalMapping
      scalars = whole.withUTF8(LanguageSample.scalars)
    }
    (self.text, self.scalars) = (whole, scalars)
  }

  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count, let (value, length) = UTF8Scalar.read(bytes, at: index) {
      scalars.append((0xFF21...0xFF5A).contains(value) ? value - fullWidth : value)
      index += length
    }
    return scalars
  }

  /// From a full-width Latin letter to the plain one.
  private static let fullWidth: UInt32 = 0xFEE0

  /// Whole characters only.
  private static func beginning(of text: String?, within room: Int) -> String {
    guard let text, text.utf8.count > room else { return text ?? "" }
    return String(text[..<text.utf8.index(text.startIndex, offsetBy: room)])
  }
}
