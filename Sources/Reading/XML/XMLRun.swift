/// What a run of bytes between two tags holds that plain text doesn't.
struct XMLRun {
  /// An ampersand outside a CDATA section.
  private(set) var hasReference = false
  /// A carriage return, which XML reads as a line feed (§2.11).
  private(set) var hasReturn = false
  /// A control character XML 1.0 forbids (§2.2).
  private(set) var hasForbidden = false
  /// `]]>`, which may not stand in text (§2.4).
  private(set) var hasSectionEnd = false
  private(set) var lineFeeds = 0

  /// True when the text is its own value.
  var isVerbatim: Bool { !hasReturn && !hasReference }

  /// As long as counts fit in a byte: bytes counted in bytes, without branches, are looked at many at a time.
  private static let blockBytes = 240

  /// - Parameter isSection: true inside a CDATA section, where `&` and `>` are letters like any other.
  init(_ run: UnsafeBufferPointer<UInt8>, isSection: Bool) {
    guard let base = run.baseAddress else { return }
    var start = 0
    while start < run.count {
      let count = min(Self.blockBytes, run.count - start)
      let (feeds, controls) = Self.census(base + start, count)
      // Few blocks hold a control that is no line feed.
      if controls != feeds { noteControls(base + start, count) }
      lineFeeds += Int(feeds)
      start += count
    }
    if !isSection {
      hasReference = XMLPrescan.position(of: UInt8(ascii: "&"), in: run, from: 0) != nil
      hasSectionEnd = Self.holdsSectionEnd(run)
    }
  }

  /// How often a line feed stands in markup, which rarely breaks the line.
  static func lineFeeds(in markup: UnsafeBufferPointer<UInt8>) -> Int {
    var (count, index) = (0, 0)
    while let feed = XMLPrescan.position(of: 0x0A, in: markup, from: index) {
      count += 1
      index = feed + 1
    }
    return count
  }

  private static func census(_ base: UnsafePointer<UInt8>, _ count: Int) -> (feeds: UInt8, controls: UInt8) {
    var (feeds, controls): (UInt8, UInt8) = (0, 0)
    var index = 0
    while index < count {
      feeds &+= base[index] == 0x0A ? 1 : 0
      controls &+= base[index] < 0x20 ? 1 : 0
      index &+= 1
    }
    return (feeds, controls)
  }

  private mutating func noteControls(_ base: UnsafePointer<UInt8>, _ count: Int) {
    for byte in UnsafeBufferPointer(start: base, count: count) where byte < 0x20 {
      if byte == 0x0D { hasReturn = true } else if XMLSyntax.isForbiddenControl(byte) { hasForbidden = true }
    }
  }

  private static func holdsSectionEnd(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 2
    while let close = XMLPrescan.position(of: UInt8(ascii: ">"), in: run, from: index) {
      if run[close - 1] == UInt8(ascii: "]"), run[close - 2] == UInt8(ascii: "]") { return true }
      index = close + 1
    }
    return false
  }
}
