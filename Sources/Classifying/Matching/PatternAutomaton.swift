/// An automaton over folded bytes that finds the patterns beginning at a place.
///
/// A trie whose chains are single states, so that a state is where patterns part or end. It is entered only where a word
/// may begin, which is why it needs no failure links. The work is at most the text times the longest pattern, of
/// `DefinitionChecks.maximumTermScalars`.
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

  /// A place in the trie, some bytes below its root.
  struct Entrance: Sendable {
    var state: UInt32
    /// Bytes of the state's label that lie behind it.
    var label: UInt8
    /// Bytes from the root.
    var depth: UInt8

    static let root = Entrance(state: 0, label: 0, depth: 0)
  }

  static let none = UInt32.max
  static let noRow = UInt16.max

  let states: [State]
  /// Labels and edges, and eight bytes after the last.
  let bytes: [UInt8]
  /// 256 bytes a row: the edge's number from 1, or 0.
  let rows: [UInt8]

  /// Bytes of all tables.
  var memoryBytes: Int {
    states.count * MemoryLayout<State>.stride + bytes.count + rows.count
  }

  /// Where the first bytes of one of its patterns lead; patterns that end before are passed over.
  func entrance(after head: some Sequence<UInt8>) -> Entrance {
    var place = Entrance.root
    for byte in head {
      let state = states[Int(place.state)]
      if place.label < state.labelCount {
        place.label += 1
      } else {
        let edges = bytes[(Int(state.start) + Int(state.labelCount))...].prefix(Int(state.edgeCount))
        guard let edge = edges.firstIndex(of: byte) else { return .root }
        place = Entrance(state: state.firstChild + UInt32(edge - edges.startIndex), label: 0, depth: place.depth)
      }
      place.depth += 1
    }
    return place
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

    /// Calls `body` with each pattern that stands at `start` and ends below an entrance, and the offset just after it,
    /// the shortest first.
    /// - Parameter entrance: where the bytes at `start` lead.
    @inline(__always)
    func forEachPattern(
      in text: UnsafeBufferPointer<UInt8>, from start: Int, _ entrance: Entrance,
      _ body: (_ pattern: Int, _ end: Int) -> Void
    ) {
      var state = Int(entrance.state)
      var label = Int(entrance.label)
      var end = start + Int(entrance.depth)
      while true {
        let here = states[state]
        let labelEnd = end + Int(here.labelCount) - label
        guard labelEnd <= text.count, hasLabel(here, from: label, text, end) else { return }
        end = labelEnd
        label = 0
        if here.pattern != PatternAutomaton.none { body(Int(here.pattern), end) }
        guard here.edgeCount > 0, end < text.count, let next = child(of: here, text[end]) else { return }
        state = next
        end += 1
      }
    }

    @inline(__always)
    private func hasLabel(
      _ state: State, from first: Int, _ text: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> Bool {
      let count = Int(state.labelCount) &- first
      let label = Int(state.start) &+ first
      var offset = 0
      while offset < count {
        if start &+ offset &+ 8 > text.count {
          if bytes[label &+ offset] != text[start &+ offset] { return false }
          offset &+= 1
        } else {
          let difference = eight(bytes, label &+ offset) ^ eight(text, start &+ offset)
          // The first bytes are the lowest; those beyond the label don't count.
          if difference != 0, difference.trailingZeroBitCount &>> 3 < count &- offset { return false }
          offset &+= 8
        }
      }
      return true
    }

    @inline(__always)
    private func child(of state: State, _ byte: UInt8) -> Int? {
      if state.row != PatternAutomaton.noRow {
        let number = Int(rows[Int(state.row) << 8 | Int(byte)])
        return number == 0 ? nil : Int(state.firstChild) + number - 1
      }
      let edges = eight(bytes, Int(state.start) + Int(state.labelCount))
      let found = EightSigns.places(of: byte, in: edges)
      let edge = found.trailingZeroBitCount &>> 3
      return edge < Int(state.edgeCount) ? Int(state.firstChild) + edge : nil
    }

    /// Eight bytes, the first lowest; `bytes` has room for them after its last.
    @inline(__always)
    private func eight(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
      UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    }
  }
}
