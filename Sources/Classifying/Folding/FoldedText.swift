import Foundation

/// A text as it is compared: folded UTF-8, with the kind of every letter and the way back to the original.
///
/// Spaces beside Han and kana are dropped and runs of spaces are one, so `AI 监管` and `AI监管` are the same. Costs six
/// bytes a folded byte. Only the first `limit` scalars are read.
struct FoldedText {
  /// Scalars of one field that are read: a news article seldom has a tenth of it.
  static let maximumScalars = 100_000

  private(set) var bytes: [UInt8] = []
  /// One `LetterKind` byte for each byte.
  private(set) var kinds: [UInt8] = []
  /// For each byte, the offset in the original's UTF-8 of the scalar it comes from.
  private(set) var origins: [UInt32] = []
  /// The original's UTF-8, up to the limit.
  let source: Substring.UTF8View
  /// Whether most of the cased letters at its head are capitals: then capitals tell nothing.
  private(set) var isShouted = false

  init(_ text: String, limit: Int = maximumScalars) {
    var text = text
    text.makeContiguousUTF8()
    source = text[..<FoldedText.end(of: limit, in: text)].utf8
    // Few foldings are longer than what they fold; where they are, once more with room enough.
    var capacity = source.count + source.count / 8 + 2 * FoldingBuffer.slack
    while !fold(capacity: capacity) { capacity *= 2 }
    isShouted = FoldedText.isShouted(kinds)
  }
}

extension FoldedText {
  private static func composed(_ character: Character) -> String.UnicodeScalarView {
    let scalars = String(character).unicodeScalars
    if scalars.count == 1 { return scalars }
    return String(String.UnicodeScalarView(scalars.prefix(8))).precomposedStringWithCompatibilityMapping.unicodeScalars
  }

  private static func isShouted(_ kinds: [UInt8]) -> Bool {
    let (cased, upper) = EightSigns.latinLetters(of: kinds.prefix(400))
    return cased >= 8 && upper * 10 > cased * 7
  }

  /// Where the scalars up to the limit end; a text of no more bytes than that has no more scalars.
  private static func end(of limit: Int, in text: String) -> String.Index {
    if text.utf8.count <= limit { return text.endIndex }
    return text.unicodeScalars.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) ?? text.endIndex
  }

  /// Fills the arrays; false when the capacity did not suffice.
  private mutating func fold(capacity: Int) -> Bool {
    var isComplete = true
    var (newKinds, newOrigins): ([UInt8], [UInt32]) = ([], [])
    bytes = [UInt8](unsafeUninitializedCapacity: capacity) { bytes, byteCount in
      newKinds = [UInt8](unsafeUninitializedCapacity: capacity) { kinds, kindCount in
        newOrigins = [UInt32](unsafeUninitializedCapacity: capacity) { origins, originCount in
          guard let bytes = bytes.baseAddress, let kinds = kinds.baseAddress, let origins = origins.baseAddress
          else { return }
          var buffer = FoldingBuffer(bytes: bytes, kinds: kinds, origins: origins, capacity: capacity)
          write(to: &buffer)
          isComplete = !buffer.isFull
          (byteCount, kindCount, originCount) = (buffer.count, buffer.count, buffer.count)
        }
      }
    }
    (kinds, origins) = (newKinds, newOrigins)
    return isComplete
  }

  private func write(to buffer: inout FoldingBuffer) {
    let empty = buffer
    let isDone = source.withContiguousStorageIfAvailable { buffer.append($0, .shared) } ?? false
    if isDone { return }
    buffer = empty
    writeComposed(to: &buffer)
  }

  /// Composes each character first; all of it points to its first scalar.
  private func writeComposed(to buffer: inout FoldingBuffer) {
    let table = FoldingTable.shared
    var origin = 0
    for character in Substring(source) where !buffer.isFull {
      for scalar in FoldedText.composed(character) {
        let isBasic = scalar.value < 0x10000
        let entry = isBasic ? table.entries[Int(scalar.value)] : FoldingBuffer.outsideBasicPlane(scalar.value)
        buffer.append(entry, from: origin, table)
      }
      origin += character.utf8.count
    }
  }
}
