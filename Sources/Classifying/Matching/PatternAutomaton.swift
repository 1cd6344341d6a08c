/// An Aho–Corasick automaton over bytes: finds every occurrence of many patterns in one pass.
///
/// States near the root and states with many children are rows of a dense table over byte classes; the long tails of
/// the patterns are short edge lists with failure links. So the table stays in the cache, and the work is linear in the
/// text: a failure step only gives back depth that an earlier byte gained (Aho and Corasick, 1975).
struct PatternAutomaton: Sendable {
  /// The class of each byte; 0 for bytes in no pattern.
  let classOf: [UInt8]
  let classCount: Int
  /// States below it have a row in `dense`.
  let denseCount: Int
  let dense: [UInt32]
  /// For each sparse state, where its edges begin; one more entry closes the last.
  let edgeStart: [UInt32]
  let edgeClass: [UInt8]
  let edgeTarget: [UInt32]
  /// For each sparse state, where to go on when no edge fits.
  let failure: [UInt32]
  /// For each state, the first state at or behind it on the failure path that ends a pattern; `none` if there is none.
  let firstOutput: [UInt32]
  /// For each state, the next such state behind it.
  let nextOutput: [UInt32]
  /// For each state, the pattern that ends there, or `none`.
  let pattern: [UInt32]

  static let none = UInt32.max
  /// Set in a target of `dense` or `edgeTarget` when a pattern ends there.
  static let outputBit: UInt32 = 0x8000_0000

  var stateCount: Int { pattern.count }

  /// Bytes of all tables.
  var memoryBytes: Int {
    256 + 4 * (dense.count + edgeStart.count + edgeTarget.count + failure.count + 3 * stateCount) + edgeClass.count
  }

  /// Calls `body` with each pattern found and the offset just after it, in order of that offset.
  @inline(__always)
  func forEachMatch(in bytes: [UInt8], _ body: (_ pattern: Int, _ end: Int) -> Void) {
    var state = 0
    for index in bytes.indices {
      let reached = step(state, classOf[Int(bytes[index])])
      state = Int(reached & ~Self.outputBit)
      if reached & Self.outputBit == 0 { continue }
      var output = firstOutput[state]
      while output != Self.none {
        body(Int(pattern[Int(output)]), index + 1)
        output = nextOutput[Int(output)]
      }
    }
  }

  /// The next state, with the output bit.
  @inline(__always)
  private func step(_ start: Int, _ byteClass: UInt8) -> UInt32 {
    if byteClass == 0 { return 0 }
    var state = start
    while state >= denseCount {
      let sparse = state - denseCount
      for edge in Int(edgeStart[sparse])..<Int(edgeStart[sparse + 1]) where edgeClass[edge] == byteClass {
        return edgeTarget[edge]
      }
      state = Int(failure[sparse])
    }
    return dense[state * classCount + Int(byteClass)]
  }
}
