/// What a run of bytes between two tags holds that plain text doesn't.
struct XMLRun {
  /// An ampersand.
  private(set) var hasReference = false
  /// A carriage return, which XML reads as a line feed (§2.11).
  private(set) var hasReturn = false
  /// A control character XML 1.0 forbids (§2.2).
  private(set) var hasForbidden = false
  /// `]]>`, which may not stand in text (§2.4).
  private(set) var hasSectionEnd = false
  private(set) var lineFeeds = 0

  /// As long as counts fit in a byte: bytes counted in bytes, without branches, are looked at many at a time.
  private static let blockBytes = 240

  init(_ run: UnsafeBufferPointer<UInt8>) {
    guard let base = run.baseAddress else { return }
    var hasGreater = false
    var start = 0
    while start < run.count {
      let block = XMLRun.census(base + start, min(XMLRun.blockBytes, run.count - start))
      hasReference = hasReference || block.ampersands != 0
      hasReturn = hasReturn || block.returns != 0
      hasForbidden = hasForbidden || block.controls != block.feeds &+ block.returns &+ block.tabs
      hasGreater = hasGreater || block.greater != 0
      lineFeeds += Int(block.feeds)
      start += XMLRun.blockBytes
    }
    hasSectionEnd = hasGreater && XMLRun.holdsSectionEnd(run)
  }

  private typealias Census = (
    ampersands: UInt8, greater: UInt8, returns: UInt8, feeds: UInt8, tabs: UInt8, controls: UInt8
  )

  private static func census(_ base: UnsafePointer<UInt8>, _ count: Int) -> Census {
    var (ampersands, greater, returns, feeds, tabs, controls): Census = (0, 0, 0, 0, 0, 0)
    var index = 0
    while index < count {
      let byte = base[index]
      ampersands &+= byte == 0x26 ? 1 : 0
      greater &+= byte == 0x3E ? 1 : 0
      returns &+= byte == 0x0D ? 1 : 0
      feeds &+= byte == 0x0A ? 1 : 0
      tabs &+= byte == 0x09 ? 1 : 0
      controls &+= byte < 0x20 ? 1 : 0
      index &+= 1
    }
    return (ampersands, greater, returns, feeds, tabs, controls)
  }

  /// True when the text is its own value.
  func isVerbatim(isSection: Bool) -> Bool { !hasReturn && (isSection || !hasReference) }

  private static func holdsSectionEnd(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 2
    while let close = XMLPrescan.position(of: UInt8(ascii: ">"), in: run, from: index) {
      if run[close - 1] == UInt8(ascii: "]"), run[close - 2] == UInt8(ascii: "]") { return true }
      index = close + 1
    }
    return false
  }
}
