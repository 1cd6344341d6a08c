import Stories

/// Finds names that are part of a longer name of their kind, or of an outlet's, walking through one field in order:
/// インド in インドネシア, "New York" in "New York Times".
struct NameReach {
  /// The number by which a kind is known here.
  static func number(_ kind: Lexicon.Named.Kind) -> Int {
    switch kind {
    case .outlet: outlet
    case .person: 1
    case .organisation: 2
    case .instrument: 3
    case .jurisdiction: 4
    case .concept: 5
    }
  }

  static let outlet = 0
  /// For each kind, the name that reaches furthest so far.
  private var reach = [Hit?](repeating: nil, count: 6)

  /// Whether a name stands on its own; takes it in.
  mutating func isOwnName(_ hit: Hit, of kind: Int) -> Bool {
    if let outer = reach[kind], hit.isInside(outer) { return false }
    if let outer = reach[Self.outlet], hit.isInside(outer) { return false }
    if hit.end > reach[kind]?.end ?? 0 { reach[kind] = hit }
    return true
  }
}
