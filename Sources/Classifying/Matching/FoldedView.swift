/// A folded text while it is searched: where words begin and end.
///
/// Unsafe, because every byte of every text passes here; the pointers are those of a `FoldedText` and live as long as
/// `withView` runs.
struct FoldedView {
  let bytes: UnsafeBufferPointer<UInt8>
  let kinds: UnsafeBufferPointer<UInt8>

  /// Calls `body` with every offset where a word may begin: after another kind of sign, or after a particle written
  /// with the word.
  @inline(__always)
  func forEachWordStart(_ body: (Int) -> Void) {
    var block = 0
    var before: UInt8 = 0
    while block + 8 <= bytes.count {
      let kinds = word(of: self.kinds, at: block)
      var starts = EightSigns.wordStarts(word(of: bytes, at: block), kinds, after: kinds << 8 | UInt64(before))
      while starts != 0 {
        visit(block + starts.trailingZeroBitCount >> 3, body)
        starts &= starts &- 1
      }
      before = UInt8(truncatingIfNeeded: kinds >> 56)
      block += 8
    }
    for start in block..<bytes.count {
      let isStart = LetterKind.isBoundary(before, kinds[start])
      before = kinds[start]
      if isStart, bytes[start] & 0xC0 != 0x80, bytes[start] != 0x20 { visit(start, body) }
    }
  }

  /// The eight bytes from an offset, the first lowest.
  @inline(__always)
  private func word(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }

  /// A word's start, and what follows the particles at its head.
  @inline(__always)
  private func visit(_ start: Int, _ body: (Int) -> Void) {
    body(start)
    guard Proclitics.mayPrecede(bytes[start]) else { return }
    var next = start + 2
    while next < bytes.count, next - start <= Proclitics.maximumBytes, Proclitics.mayPrecede(bytes[next]),
      !LetterKind.isBoundary(kinds[next - 1], kinds[next])
    {
      if Proclitics.contains(bytes[start..<next]) { body(next) }
      next += 2
    }
  }

  /// Whether a word may end before an offset; a stem need not end there.
  @inline(__always)
  func mayEnd(at end: Int) -> Bool {
    end == kinds.count || LetterKind.isBoundary(kinds[end - 1], kinds[end])
  }

  /// Whether the text at `start` shows the capitals that letters of these kinds ask for.
  @inline(__always)
  func capitalsFit(_ wanted: ArraySlice<UInt8>, _ capitals: Target.Capitals, at start: Int) -> Bool {
    var offset = start
    for kind in wanted {
      let wantsCapital = kind & LetterKind.upperCaseBit != 0
      let isCapital = kinds[offset] & LetterKind.upperCaseBit != 0
      if wantsCapital != isCapital, capitals == .exact || wantsCapital { return false }
      offset += 1
    }
    return true
  }
}

extension FoldedText {
  func withView(_ body: (FoldedView) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      kinds.withUnsafeBufferPointer { kinds in body(FoldedView(bytes: bytes, kinds: kinds)) }
    }
  }
}

/// Particles that are written with the word they precede: Arabic "and", "by", "for", "the" and Hebrew "and", "in",
/// "the", "that", alone and combined.
enum Proclitics {
  /// Whether a word that begins with this byte may have one: Hebrew and Arabic letters.
  @inline(__always)
  static func mayPrecede(_ byte: UInt8) -> Bool { (0xD6...0xDB).contains(byte) }

  static func contains(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { packed.contains(pack(bytes)) }

  /// The longest: four letters of two bytes.
  static let maximumBytes = 8

  private static func pack(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

  /// Each as a number.
  private static let packed = Set(
    [
      "و", "ف", "ب", "ك", "ل", "س", "ال", "وال", "بال", "كال", "فال", "لل", "ولل", "فلل", "وب", "ول", "فل", "فب",
      "وبال",
      "وكال", "فبال",
      "ה", "ו", "ב", "כ", "ל", "מ", "ש", "וה", "שה", "מה", "מש", "וב", "ול", "וש", "ושה", "שב", "של", "כש", "וכש", "לכ",
      "ומ",
      "ומה", "כשה", "וכשה",
    ].map { pack($0.utf8) })
}
