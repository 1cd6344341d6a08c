/// The terms and names that count in texts of one language, compiled.
///
/// One automaton for all languages would find the same, but from memory too far away: most of it is never walked for a
/// text. A class, since it is looked up for every field of every text and only shared then.
final class LanguagePatterns: Sendable {
  private let automaton: PatternAutomaton
  private let heads: PatternHeads
  /// Those of one pattern side by side, in order of the patterns.
  private let targets: [Counted]
  /// For each pattern, where its targets begin; one more entry closes the last.
  private let firstTarget: [UInt32]
  /// The kinds of all targets in a row.
  private let capitals: [UInt8]

  /// A target that counts in the language.
  private struct Counted: Sendable {
    let target: UInt32
    let firstCapital: UInt32
    let capitalCount: UInt16
    let capitals: Target.Capitals
    let isStem: Bool
    /// Whether it stays a name in a text of capitals only: those of the text's own language do.
    let isOwn: Bool
  }

  /// Bytes of all tables.
  var memoryBytes: Int {
    automaton.memoryBytes + heads.memoryBytes + targets.count * MemoryLayout<Counted>.stride + firstTarget.count * 4
      + capitals.count
  }

  /// - Parameter written: in ascending order of their bytes, each with the number of its target.
  init(
    _ written: some Sequence<(bytes: [UInt8], target: Target, number: Int)>, own: Int?
  ) {
    var patterns: [[UInt8]] = []
    var targets: [Counted] = []
    var firstTarget: [UInt32] = []
    var capitals: [UInt8] = []
    for (bytes, target, number) in written {
      if patterns.last != bytes {
        patterns.append(bytes)
        firstTarget.append(UInt32(targets.count))
      }
      targets.append(
        Counted(
          target: UInt32(number), firstCapital: UInt32(capitals.count), capitalCount: UInt16(target.kinds.count),
          capitals: target.rule.capitals, isStem: target.rule.isStem, isOwn: target.rule.language == own))
      capitals += target.kinds
    }
    firstTarget.append(UInt32(targets.count))
    automaton = AutomatonBuilder.build(patterns)
    heads = PatternHeads(patterns, automaton)
    (self.targets, self.firstTarget, self.capitals) = (targets, firstTarget, capitals)
  }

  /// Adds every target that stands in a field: in order of where it begins, and of those that begin at one place the
  /// longest first.
  func find(in text: FoldedText, _ found: inout FieldHits) {
    search(text) { view, walk, heads in
      view.forEachWordStart { start in
        guard let entrance = heads.entrance(view.bytes, at: start) else { return }
        let first = found.hits.count
        walk.forEachPattern(in: view.bytes, from: start, entrance) { pattern, end in
          for number in Int(firstTarget[pattern])..<Int(firstTarget[pattern + 1])
          where counts(targets[number], in: view, start..<end, isShouted: text.isShouted) {
            found.add(Int(targets[number].target), start..<end)
          }
        }
        found.putLongestFirst(from: first)
      }
    }
  }

  /// Opens all that is looked at for every word.
  @inline(__always)
  private func search(
    _ text: FoldedText, _ body: (FoldedView, PatternAutomaton.Walk, PatternHeads.Bits) -> Void
  ) {
    text.withView { view in
      automaton.withWalk { walk in heads.withBits { body(view, walk, $0) } }
    }
  }

  /// Whether a target whose letters stand at a place is meant there.
  @inline(__always)
  private func counts(_ counted: Counted, in view: FoldedView, _ place: Range<Int>, isShouted: Bool) -> Bool {
    guard counted.isStem || view.mayEnd(at: place.upperBound) else { return false }
    if counted.capitals == .ignored { return true }
    let first = Int(counted.firstCapital)
    let wanted = capitals[first..<first + Int(counted.capitalCount)]
    guard view.capitalsFit(wanted, counted.capitals, at: place.lowerBound) else { return false }
    return counted.capitals == .kept || counted.isOwn || !isShouted
  }
}
