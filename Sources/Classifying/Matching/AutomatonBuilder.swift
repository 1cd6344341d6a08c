/// Builds a `PatternAutomaton` from sorted patterns. The children of a state stand side by side, and what lies below a
/// state stands together, so that one walk stays in few cache lines.
struct AutomatonBuilder {
  /// States with more edges than this get a row; so many are searched at once.
  static let maximumListedEdges = 8

  /// The patterns that share the bytes up to a depth.
  private struct Group {
    var patterns: Range<Int>
    var depth: Int
  }

  private let patterns: [[UInt8]]
  private var groups: [Group] = []
  private var states: [PatternAutomaton.State] = []
  /// Labels and edges.
  private var bytes: [UInt8] = []
  private var rows: [UInt8] = []

  /// Builds for distinct patterns in ascending order of their bytes; their numbers are their indices. Linear in their
  /// bytes.
  static func build(_ patterns: [[UInt8]]) -> PatternAutomaton {
    var builder = AutomatonBuilder(patterns)
    builder.build()
    return PatternAutomaton(
      states: builder.states, bytes: builder.bytes + [UInt8](repeating: 0, count: 8), rows: builder.rows)
  }

  private init(_ patterns: [[UInt8]]) {
    self.patterns = patterns
    if !patterns.isEmpty { groups = [Group(patterns: patterns.indices, depth: 0)] }
  }

  private mutating func build() {
    var open = Array(groups.indices)
    while let number = open.popLast() {
      let firstChild = groups.count
      let state = state(of: groups[number])
      states += Array(repeating: state, count: max(0, number + 1 - states.count))
      states[number] = state
      open += (firstChild..<groups.count).reversed()
    }
  }

  /// The state of a group; adds the groups it parts into.
  private mutating func state(of group: Group) -> PatternAutomaton.State {
    let end = commonEnd(group)
    var rest = group.patterns
    var pattern = PatternAutomaton.none
    if patterns[rest.lowerBound].count == end {
      pattern = UInt32(rest.lowerBound)
      rest = (rest.lowerBound + 1)..<rest.upperBound
    }
    let start = bytes.count
    bytes += patterns[group.patterns.lowerBound][group.depth..<end]
    let firstChild = groups.count
    part(rest, at: end)
    let edges = bytes[(start + end - group.depth)...]
    return PatternAutomaton.State(
      start: UInt32(start), firstChild: UInt32(firstChild), pattern: pattern,
      labelCount: UInt8(end - group.depth), edgeCount: UInt8(edges.count), row: row(of: edges))
  }

  /// Where the bytes end that all patterns of a group share: sorted, so the first and the last tell.
  private func commonEnd(_ group: Group) -> Int {
    let first = patterns[group.patterns.lowerBound]
    let last = patterns[group.patterns.upperBound - 1]
    let limit = min(first.count, last.count, group.depth + Int(UInt8.max))
    var end = group.depth
    while end < limit, first[end] == last[end] { end += 1 }
    return end
  }

  private mutating func part(_ rest: Range<Int>, at depth: Int) {
    var start = rest.lowerBound
    while start < rest.upperBound {
      let byte = patterns[start][depth]
      var end = start + 1
      while end < rest.upperBound, patterns[end][depth] == byte { end += 1 }
      bytes.append(byte)
      groups.append(Group(patterns: start..<end, depth: depth + 1))
      start = end
    }
  }

  private mutating func row(of edges: ArraySlice<UInt8>) -> UInt16 {
    let number = rows.count / 256
    guard edges.count > Self.maximumListedEdges, number < Int(PatternAutomaton.noRow) else {
      return PatternAutomaton.noRow
    }
    var row = [UInt8](repeating: 0, count: 256)
    for (number, byte) in edges.enumerated() { row[Int(byte)] = UInt8(number + 1) }
    rows += row
    return UInt16(number)
  }
}
