/// Where the subject of a topic is named, to tell which policy terms stand near it.
struct SubjectPositions {
  /// For each field, positions in order.
  private let positions: [[Int]]
  private let isInTitle: Bool

  /// - Parameter hits: those of one field in order of their position.
  init(_ hits: some Sequence<Hit>) {
    var positions = TextToJudge.Field.allCases.map { _ in [Int]() }
    for hit in hits { positions[hit.field].append(hit.position) }
    self.positions = positions
    isInTitle = !positions[0].isEmpty
  }

  /// Whether a match stands near the subject: in a title always, in a lead when the title names it, else by distance.
  func areNear(_ hit: Hit) -> Bool {
    if hit.field == 0 || (isInTitle && hit.position <= ScoringRules.leadScalars) { return true }
    let field = positions[hit.field]
    var low = 0
    var high = field.count
    while low < high {
      let middle = (low + high) / 2
      if field[middle] < hit.position { low = middle + 1 } else { high = middle }
    }
    let neighbours = field[max(0, low - 1)..<min(field.count, low + 1)]
    return neighbours.contains { abs($0 - hit.position) <= ScoringRules.nearScalars }
  }
}
