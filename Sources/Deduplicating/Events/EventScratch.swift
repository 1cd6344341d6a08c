/// Room to count in while one story is placed, kept so that it need not be made each time. Holds nothing between calls.
struct EventScratch: Sendable {
  /// For each entry what it shares, roughly; 0 outside a call.
  var shared: [Float] = []
  /// For each event the last count that met it.
  var met: [UInt32] = []
  var count: UInt32 = 0
  /// For each event met, how many of the stories counted are its.
  var metStories: [Int32] = []
  /// For each anchor its share of events, for each term its weight and what it weighs in the story to be placed, and in
  /// which call that was worked out.
  var anchorShares = Memo()
  var termWeights = Memo()
  var ownTerms = Memo()
  var call: UInt32 = 0

  /// Values by place, and in which call they were worked out.
  struct Memo: Sendable {
    var values: [Double] = []
    var calls: [UInt32] = []

    /// Nil unless it was worked out in this call.
    subscript(_ place: Int, _ call: UInt32) -> Double? {
      get { calls[place] == call ? values[place] : nil }
      set {
        values[place] = newValue ?? 0
        calls[place] = newValue == nil ? 0 : call
      }
    }

    mutating func grow(to count: Int) {
      guard values.count < count else { return }
      values += repeatElement(0, count: count - values.count)
      calls += repeatElement(0, count: count - calls.count)
    }
  }

  /// How many events stories are in, and the mass of these, in units.
  mutating func events(
    of stories: some Sequence<Int32>, in events: [Int32], parents: [Int32]
  ) -> (count: Int, mass: Int) {
    count += 1
    var (distinct, mass) = (0, 0)
    for story in stories {
      var event = events[Int(story)]
      while parents[Int(event)] != event { event = parents[Int(event)] }
      if met[Int(event)] != count {
        met[Int(event)] = count
        metStories[Int(event)] = 0
        distinct += 1
      }
      metStories[Int(event)] += 1
      mass += EventMass.step(to: Int(metStories[Int(event)]))
    }
    return (distinct, mass)
  }

  /// Adds `weight` to what the stories of a list share, those from `first` on; notes the ones met first.
  mutating func follow(_ stories: [Int32], from first: Int, weight: Float, touched: inout [Int32]) {
    for story in stories.reversed() {
      guard Int(story) >= first else { return }
      if shared[Int(story)] == 0 { touched.append(story) }
      shared[Int(story)] += weight
    }
  }

  mutating func prepare(entries: Int, events: Int, anchors: Int, terms: Int) {
    if shared.count < entries { shared += repeatElement(0, count: entries - shared.count) }
    if met.count < events {
      metStories += repeatElement(0, count: events - met.count)
      met += repeatElement(0, count: events - met.count)
    }
    anchorShares.grow(to: anchors)
    termWeights.grow(to: terms)
    ownTerms.grow(to: terms)
    ownTerms.grow(to: terms)
    call += 1
  }
}
