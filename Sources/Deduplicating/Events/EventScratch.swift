/// Room to count in while one story is placed, kept so that it need not be made each time. Holds nothing between calls.
struct EventScratch: Sendable {
  /// For each entry what it shares, roughly; 0 outside a call.
  var shared: [Float] = []
  /// For each event the last count that met it.
  var met: [UInt32] = []
  var count: UInt32 = 0
  /// For each anchor and term its share, and in which call it was worked out.
  var anchorShares = Memo()
  var termWeights = Memo()
  var call: UInt32 = 0

  struct Memo: Sendable {
    var values: [Double] = []
    var calls: [UInt32] = []

    mutating func grow(to count: Int) {
      guard values.count < count else { return }
      values += repeatElement(0, count: count - values.count)
      calls += repeatElement(0, count: count - calls.count)
    }
  }

  mutating func prepare(entries: Int, events: Int, anchors: Int, terms: Int) {
    if shared.count < entries { shared += repeatElement(0, count: entries - shared.count) }
    if met.count < events { met += repeatElement(0, count: events - met.count) }
    anchorShares.grow(to: anchors)
    termWeights.grow(to: terms)
    call += 1
  }
}
