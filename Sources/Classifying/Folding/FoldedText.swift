import Foundation

/// A text as it is compared: folded UTF-8, with the kind of every letter and the way back to the original.
///
/// Spaces beside Han and kana are dropped and runs of spaces are one, so `AI 监管` and `AI监管` are the same. Costs
/// seven bytes a folded byte. Only the first `limit` scalars are read.
struct FoldedText {
  /// Scalars of one field that are read: a news article seldom has a tenth of it.
  static let maximumScalars = 100_000

  private(set) var bytes: [UInt8] = []
  /// One `LetterKind` byte for each byte.
  private(set) var kinds: [UInt8] = []
  /// For each byte, the original scalar it comes from, counted from 0.
  private(set) var positions: [UInt32] = []
  /// The original scalars, up to the limit.
  private(set) var scalars: [UInt32] = []

  private static let space: UInt8 = 0x20

  init(_ text: String, limit: Int = maximumScalars) {
    var text = text
    let isDecomposed = text.withUTF8 { utf8 in
      reserve(min(utf8.count, limit * 3))
      if FoldedText.isDecomposed(utf8) { return true }
      appendAsIs(utf8, limit: limit)
      return false
    }
    if isDecomposed { appendComposed(text, limit: limit) }
  }

  /// Whether most of the cased letters are capitals: then capitals tell nothing.
  var isShouted: Bool {
    var cased = 0
    var upper = 0
    for kind in kinds.prefix(400) where kind & LetterKind.kindMask == LetterKind.latin.byte {
      cased += 1
      if kind & LetterKind.upperCaseBit != 0 { upper += 1 }
    }
    return cased >= 8 && upper * 10 > cased * 7
  }
}

extension FoldedText {
  private mutating func reserve(_ capacity: Int) {
    bytes.reserveCapacity(capacity)
    kinds.reserveCapacity(capacity)
    positions.reserveCapacity(capacity)
    scalars.reserveCapacity(capacity)
  }

  /// Whether letters stand as base and mark that fold differently when composed: the Cyrillic breve and diaeresis,
  /// jamo, kana voicing. Looks at bytes, so it may say yes too often, which costs time only.
  private static func isDecomposed(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in utf8.indices.dropLast() where utf8[index] >= 0xCC {
      let next = utf8[index + 1]
      switch utf8[index] {
      case 0xCC where next == 0x86 || next == 0x88: return true
      case 0xE1 where (0x84...0x87).contains(next): return true
      case 0xE3 where next == 0x82 && index + 2 < utf8.count && (0x99...0x9A).contains(utf8[index + 2]): return true
      case 0xEF where next == 0xBE && index + 2 < utf8.count && (0x9E...0x9F).contains(utf8[index + 2]): return true
      default: continue
      }
    }
    return false
  }

  /// Reads valid UTF-8, as every `String` holds.
  private mutating func appendAsIs(_ utf8: UnsafeBufferPointer<UInt8>, limit: Int) {
    let table = FoldingTable.shared
    var index = 0
    while index < utf8.count, scalars.count < limit {
      let position = UInt32(truncatingIfNeeded: scalars.count)
      var value = UInt32(utf8[index])
      let length = value < 0x80 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4
      if length > 1 {
        value &= 0x7F >> UInt32(length)
        for offset in 1..<length where index + offset < utf8.count {
          value = value << 6 | UInt32(utf8[index + offset] & 0x3F)
        }
      }
      scalars.append(value)
      append(value, at: position, table)
      index += length
    }
  }

  /// Composes each character first; all of it points to its first scalar.
  private mutating func appendComposed(_ text: String, limit: Int) {
    let table = FoldingTable.shared
    for character in text {
      if scalars.count >= limit { return }
      let position = UInt32(truncatingIfNeeded: scalars.count)
      for scalar in character.unicodeScalars.prefix(limit - scalars.count) { scalars.append(scalar.value) }
      let composed = String(String.UnicodeScalarView(character.unicodeScalars.prefix(8)))
      for scalar in composed.precomposedStringWithCompatibilityMapping.unicodeScalars {
        append(scalar.value, at: position, table)
      }
    }
  }

  @inline(__always)
  private mutating func append(_ value: UInt32, at position: UInt32, _ table: FoldingTable) {
    guard value < 0x10000 else { return appendOutsideBasicPlane(value, at: position) }
    let folded = table.folded[Int(value)]
    let kind = table.kinds[Int(value)]
    if folded < 0x80 {
      if folded == 0x20 { return appendSpace(at: position) }
      push(UInt8(truncatingIfNeeded: folded), kind, position)
    } else if folded & FoldingTable.expansionBit == 0 {
      encode(folded, kind, position)
    } else if folded != FoldingTable.dropped {
      for part in table.expansions[Int(folded & ~FoldingTable.expansionBit)] {
        part == 0x20 ? appendSpace(at: position) : encode(part, kind, position)
      }
    }
  }

  private mutating func appendOutsideBasicPlane(_ value: UInt32, at position: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    encode(value, LetterKind.of(scalar).byte, position)
  }

  private mutating func appendSpace(at position: UInt32) {
    guard let last = bytes.last, last != Self.space else { return }
    if (kinds.last ?? 0) & LetterKind.hanOrKanaBit != 0 { return }
    push(Self.space, 0, position)
  }

  @inline(__always)
  private mutating func encode(_ value: UInt32, _ kind: UInt8, _ position: UInt32) {
    if kind & LetterKind.hanOrKanaBit != 0, bytes.last == Self.space { removeLast() }
    switch value {
    case ..<0x80:
      push(UInt8(truncatingIfNeeded: value), kind, position)
    case ..<0x800:
      push(0xC0 | UInt8(truncatingIfNeeded: value >> 6), kind, position)
      pushTail(value, kind, position)
    case ..<0x10000:
      push(0xE0 | UInt8(truncatingIfNeeded: value >> 12), kind, position)
      pushTail(value >> 6, kind, position)
      pushTail(value, kind, position)
    default:
      push(0xF0 | UInt8(truncatingIfNeeded: value >> 18), kind, position)
      pushTail(value >> 12, kind, position)
      pushTail(value >> 6, kind, position)
      pushTail(value, kind, position)
    }
  }

  @inline(__always)
  private mutating func pushTail(_ value: UInt32, _ kind: UInt8, _ position: UInt32) {
    push(0x80 | UInt8(truncatingIfNeeded: value & 0x3F), kind, position)
  }

  @inline(__always)
  private mutating func push(_ byte: UInt8, _ kind: UInt8, _ position: UInt32) {
    bytes.append(byte)
    kinds.append(kind)
    positions.append(position)
  }

  private mutating func removeLast() {
    bytes.removeLast()
    kinds.removeLast()
    positions.removeLast()
  }
}
