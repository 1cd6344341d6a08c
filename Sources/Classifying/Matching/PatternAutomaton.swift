/// An automaton over folded bytes that finds the patterns beginning at a place.
///
/// A trie whose chains are single states, so that a state is where patterns part or end. It is entered only where a word
/// may begin, which is why it needs no failure links. The work is at most the text times the longest pattern, of `DefinitionChecks.maximumTermScalars`.
struct PatternAutomaton: Sendable {
  /// Sixteen bytes, so that four share a cache line.
  struct State: Sendable {
    /// Where in `bytes` its label begins, then its edges.
    var start: UInt32
    /// Where its first edge leads; the others to the states after it.
    var firstChild: UInt32
    /// The pattern that ends after the label, or `none`.
    var pattern: UInt32
    /// The bytes all its patterns go on with.
    var labelCount: UInt8
    /// Bytes that lead on, ascending.
    var edgeCount: UInt8
    /// The row of `rows` that says the same for a state with many edges, or `noRow`.
    var row: UInt16
  }

  static let none = UInt32.max
  static let noRow = UInt16.max

  let states: [State]
  let bytes: [UInt8]
  /// 256 bytes a row: the edge's number from 1, or 0.
  let rows: [UInt8]

  /// Bytes of all tables.
  var memoryBytes: Int {
    states.count * MemoryLayout<State>.stride + bytes.count + rows.count
  }

  /// Opens the tables for a search.
  func withWalk(_ body: (Walk) -> Void) {
    guard !states.isEmpty else { return }
    states.withUnsafeBufferPointer { states in
      bytes.withUnsafeBufferPointer { bytes in
        rows.withUnsafeBufferPointer { rows in body(Walk(states: states, bytes: bytes, rows: rows)) }
      }
    }
  }

  /// The tables while a text is searched.
  ///
  /// Unsafe, because every word of every text is looked up here; the builder made every index in them, and the pointers
  /// live as long as `withWalk` runs.
  struct Walk {
    fileprivate let states: UnsafeBufferPointer<State>
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let rows: UnsafeBufferPointer<UInt8>

    /// Calls `body` with each pattern that stands at `start` and the offset just after it, the shortest first.
    @inline(__always)
    func forEachPattern(
      in text: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (_ pattern: Int, _ end: Int) -> Void
    ) {
      var state = 0
      var end = start
      while true {
        let here = states[state]
        let labelEnd = end + Int(here.labelCount)
        guard labelEnd <= text.count, hasLabel(here, text, end) else { return }
        end = labelEnd
        if here.pattern != PatternAutomaton.none { body(Int(here.pattern), end) }
        guard here.edgeCount > 0, end < text.count, let next = child(of: here, text[end]) else { return }
        state = next
        end += 1
      }
    }

    @inline(__always)
    private func hasLabel(_ state: State, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
      for offset in 0..<Int(state.labelCount)
      where bytes[Int(state.start) + offset] != text[start + offset] { return false }
      return true
    }

    @inline(__always)
    private func child(of state: State, _ byte: UInt8) -> Int? {
      if state.row != PatternAutomaton.noRow {
        let number = Int(rows[Int(state.row) << 8 | Int(byte)])
        return number == 0 ? nil : Int(state.firstChild) + number - 1
      }
      let first = Int(state.start) + Int(state.labelCount)
      for edge in 0..<Int(state.edgeCount) where bytes[first + edge] == byte { return Int(state.firstChild) + edge }
      return nil
    }
  }
}
