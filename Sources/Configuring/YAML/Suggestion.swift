/// Finds the word that was probably meant.
enum Suggestion {
  /// ` (did you mean “interval”?)`, or nothing when no known word is near.
  static func text(for word: String, among known: [String]) -> String {
    guard let nearest = nearest(to: word, among: known) else { return "" }
    return " (did you mean “\(nearest)”?)"
  }

  static func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let plain = plain(word)
    let ranked = known.map { (word: $0, distance: distance(Array(plain), Array(Self.plain($0)))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= max(1, plain.count / 3) else {
      return nil
    }
    return best.word
  }

  /// Spelling habits apart: `hostGap`, `host-gap` and `host_gap` are one word.
  private static func plain(_ word: String) -> String {
    word.lowercased().filter { $0 != "_" && $0 != "-" }
  }

  /// Edits, a swap of neighbours counting once (optimal string alignment).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var cost = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
