/// The hits of one field, while they are found.
struct FieldHits {
  /// Hits of one target kept in one long field: beyond them a text says nothing new.
  static let maximumPerTarget: UInt8 = 12
  /// A field of fewer folded bytes can't hold many hits, so they are not counted.
  static let shortField = 4_096

  private(set) var hits: [Hit] = []
  private let text: FoldedText
  private let field: Int
  /// For each target; empty for a short field.
  private var counts: [UInt8]
  private var scalars: ScalarCounter

  /// - Parameter source: the UTF-8 of the text as published, which outlives this.
  init(_ text: FoldedText, _ source: UnsafeBufferPointer<UInt8>, field: Int, targets: Int) {
    (self.text, self.field) = (text, field)
    counts = text.bytes.count < Self.shortField ? [] : [UInt8](repeating: 0, count: targets)
    scalars = ScalarCounter(source)
    hits.reserveCapacity(Self.expectedHits(in: text.bytes.count))
  }

  /// The press has about eight a kilobyte.
  private static func expectedHits(in bytes: Int) -> Int { min(8 + bytes / 96, 512) }

  /// Takes a hit in; they come in order of where they begin.
  mutating func add(_ target: Int, _ place: Range<Int>) {
    if !counts.isEmpty {
      if counts[target] == Self.maximumPerTarget { return }
      counts[target] += 1
    }
    let position = scalars.count(before: Int(text.origins[place.lowerBound]))
    hits.append(
      Hit(target: target, field: field, start: place.lowerBound, end: place.upperBound, position: position))
  }

  /// Turns around what was found at one place, the shortest first.
  @inline(__always)
  mutating func putLongestFirst(from first: Int) {
    if hits.count > first + 1 { hits[first...].reverse() }
  }
}

/// Counts scalars up to ever later offsets of one text.
///
/// Unsafe, because it is asked at every hit; the pointer is that of a text's own UTF-8 while it is searched.
struct ScalarCounter {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var counted = 0

  init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  /// Scalars that begin before an offset; for an earlier one than the last it counts from the start again.
  mutating func count(before end: Int) -> Int {
    if end < offset { (offset, counted) = (0, 0) }
    if end == offset { return counted }
    counted += Self.count(UnsafeBufferPointer(rebasing: utf8[offset..<end]))
    offset = end
    return counted
  }

  /// Bytes that continue no scalar, eight at a time: those whose upper two bits are not `10`.
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var continuing = 0
    var index = 0
    while index + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      continuing &+= (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
      index += 8
    }
    while index < bytes.count {
      if bytes[index] & 0xC0 == 0x80 { continuing += 1 }
      index += 1
    }
    return bytes.count - continuing
  }
}
