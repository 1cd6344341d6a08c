/// The beginning of a text, taken apart once for all that looks at it.
struct LanguageSample {
  /// How much of a text is looked at, in bytes of UTF-8: more makes no answer better.
  static let maximumBytes = 1024

  let text: String
  /// Its Unicode scalar values.
  let scalars: [UInt32]

  /// Title first, and as much of the text as there is room for.
  init(title: String?, text: String?) {
    let title = LanguageSample.beginning(of: title, within: LanguageSample.maximumBytes)
    let room = LanguageSample.maximumBytes - title.utf8.count
    let lead = LanguageSample.beginning(of: text, within: room)
    var whole = title.isEmpty || lead.isEmpty ? title + lead : title + "\n" + lead
    scalars = whole.withUTF8(LanguageSample.scalars)
    self.text = whole
  }

  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count, let (value, length) = UTF8Scalar.read(bytes, at: index) {
      scalars.append(value)
      index += length
    }
    return scalars
  }

  /// Whole characters only.
  private static func beginning(of text: String?, within room: Int) -> String {
    guard let text, text.utf8.count > room else { return text ?? "" }
    return String(text[..<text.utf8.index(text.startIndex, offsetBy: room)])
  }
}
