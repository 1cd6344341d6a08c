import Stories

/// How far the terms of each group reach, walking through a text: what begins before that end may lie inside one.
struct TermReach {
  private var reach: [(hit: Hit, weight: Double)?] = [nil, nil, nil, nil]

  /// The match of a group that reaches furthest so far.
  subscript(_ group: TermGroup) -> (hit: Hit, weight: Double)? { reach[group.place] }

  /// Takes a match in. Of several terms for the same letters the heaviest counts, whatever their order.
  mutating func add(_ hit: Hit, of group: TermGroup, weight: Double) {
    let place = group.place
    if let known = reach[place], known.hit.field == hit.field, hit.end <= known.hit.end {
      if hit.start == known.hit.start, hit.end == known.hit.end, weight > known.weight { reach[place]?.weight = weight }
      return
    }
    reach[place] = (hit, weight)
  }
}

extension TermGroup {
  /// Its place in tables of one entry a group.
  var place: Int {
    switch self {
    case .subject: 0
    case .policy: 1
    case .strong: 2
    case .veto: 3
    }
  }
}
