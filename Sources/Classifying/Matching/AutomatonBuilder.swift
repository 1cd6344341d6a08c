/// Builds a `PatternAutomaton` from patterns: a trie, then failure links breadth first, then the final numbering.
struct AutomatonBuilder {
  /// States up to this depth get a dense row: they are where a text nearly always is.
  static let denseDepth = 2
  /// So do states with this many children or more.
  static let denseChildren = 6

  private struct Node {
    var children: [(byteClass: UInt8, node: Int)] = []
    var failure = 0
    var depth = 0
    var pattern = PatternAutomaton.none
  }

  private var classOf = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  private var nodes = [Node()]
  /// Nodes breadth first.
  private var order: [Int] = []

  /// Builds for distinct, non-empty patterns; their numbers are their indices. Some 10 ms a thousand patterns.
  static func build(_ patterns: [[UInt8]]) -> PatternAutomaton {
    var builder = AutomatonBuilder()
    for (number, pattern) in patterns.enumerated() { builder.insert(pattern, number) }
    builder.linkFailures()
    return builder.numbered()
  }

  private mutating func insert(_ pattern: [UInt8], _ number: Int) {
    var node = 0
    for byte in pattern {
      if classOf[Int(byte)] == 0 {
        classOf[Int(byte)] = UInt8(truncatingIfNeeded: classCount)
        classCount += 1
      }
      let byteClass = classOf[Int(byte)]
      node = child(of: node, byteClass) ?? addChild(of: node, byteClass)
    }
    nodes[node].pattern = UInt32(truncatingIfNeeded: number)
  }

  private func child(of node: Int, _ byteClass: UInt8) -> Int? {
    nodes[node].children.first { $0.byteClass == byteClass }?.node
  }

  private mutating func addChild(of node: Int, _ byteClass: UInt8) -> Int {
    var new = Node()
    new.depth = nodes[node].depth + 1
    nodes.append(new)
    nodes[node].children.append((byteClass, nodes.count - 1))
    return nodes.count - 1
  }

  private mutating func linkFailures() {
    order = [0]
    var next = 0
    while next < order.count {
      let node = order[next]
      next += 1
      for (byteClass, child) in nodes[node].children {
        order.append(child)
        nodes[child].failure = node == 0 ? 0 : target(from: nodes[node].failure, byteClass)
      }
    }
  }

  /// Where `byteClass` leads from a node by the trie and failure links.
  private func target(from start: Int, _ byteClass: UInt8) -> Int {
    var node = start
    while true {
      if let child = child(of: node, byteClass) { return child }
      if node == 0 { return 0 }
      node = nodes[node].failure
    }
  }

  private func isDense(_ node: Int) -> Bool {
    nodes[node].depth <= Self.denseDepth || nodes[node].children.count >= Self.denseChildren
  }

  private func numbered() -> PatternAutomaton {
    let ordered = order.filter(isDense) + order.filter { !isDense($0) }
    let denseCount = order.count { isDense($0) }
    var number = [Int](repeating: 0, count: nodes.count)
    for (index, node) in ordered.enumerated() { number[node] = index }
    let outputs = outputLinks(ordered, number)
    /// A node's final number, with the output bit.
    func entry(_ node: Int) -> UInt32 {
      let state = UInt32(truncatingIfNeeded: number[node])
      return outputs.first[number[node]] == PatternAutomaton.none ? state : state | PatternAutomaton.outputBit
    }
    let dense = ordered.prefix(denseCount).flatMap { node in
      (0..<classCount).map { $0 == 0 ? 0 : entry(target(from: node, UInt8(truncatingIfNeeded: $0))) }
    }
    let sparse = Array(ordered.dropFirst(denseCount))
    let edges = sparse.map { nodes[$0].children }
    return PatternAutomaton(
      classOf: classOf, classCount: classCount, denseCount: denseCount, dense: dense,
      edgeStart: edges.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1.count)) },
      edgeClass: edges.flatMap { $0.map(\.byteClass) }, edgeTarget: edges.flatMap { $0.map { entry($0.node) } },
      failure: sparse.map { UInt32(truncatingIfNeeded: number[nodes[$0].failure]) },
      firstOutput: outputs.first, nextOutput: outputs.next, pattern: ordered.map { nodes[$0].pattern })
  }

  /// For each state in final numbers, the first output state at or behind it and the one after that.
  private func outputLinks(_ ordered: [Int], _ number: [Int]) -> (first: [UInt32], next: [UInt32]) {
    var first = [UInt32](repeating: PatternAutomaton.none, count: nodes.count)
    var next = first
    // Breadth first: a failure target is always shallower, so its links are ready.
    for node in order {
      let state = number[node]
      let behind = node == 0 ? PatternAutomaton.none : first[number[nodes[node].failure]]
      next[state] = behind
      first[state] =
        nodes[node].pattern == PatternAutomaton.none ? behind : UInt32(truncatingIfNeeded: state)
    }
    return (first, next)
  }
}
