import Stories

typealias TermGroup = TopicDefinition.Term.Group

/// Adds up what the terms of one topic say about a text.
///
/// Each distinct concept (or term without one) counts once, where it counts most. A text needs a subject and a policy
/// term, or a strong one. A term inside a longer veto does not count, so a veto phrase also shields the words in it.
struct TopicScorer: Sendable {
  let topic: TopicDefinition
  /// For each term, the number of what it counts as: its group and its concept, or itself.
  private let keys: [Int]
  private let keyCount: Int
  /// Of the terms; looked at for every term found.
  private let groups: [TermGroup]
  private let weights: [Double]

  /// A term of this topic found in a text.
  struct Found {
    let term: Int
    let hit: Hit
  }

  /// A term found, and what it adds.
  private struct Contribution {
    let term: Int
    let group: TermGroup
    let hit: Hit
    /// Rounded to hundredths; below 0 for a veto.
    var weight: Double
  }

  init(topic: TopicDefinition) {
    self.topic = topic
    groups = topic.terms.map(\.group)
    weights = topic.terms.map(\.weight)
    var numbers: [String: Int] = [:]
    keys = topic.terms.map { term in
      let key = "\(term.group.rawValue) \(term.concept ?? term.text.lowercased())"
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
    keyCount = numbers.count
  }

  /// - Parameters:
  ///   - found: field by field in order of where each begins, the longest first.
  ///   - isHeadlineOnly: nothing but a title is known; then a subject alone is worth a look.
  func verdict(_ found: [Found], isHeadlineOnly: Bool) -> TopicVerdict {
    let counted = capped(bestOfEachKey(withoutShielded(found)))
    let score = rounded(counted.reduce(0) { $0 + $1.weight })
    func has(_ group: TermGroup) -> Bool { counted.contains { $0.group == group } }
    let isComplete = has(.strong) || (has(.subject) && has(.policy))
    let policy = counted.reduce(0) { $1.group == .policy || $1.group == .strong ? $0 + $1.weight : $0 }
    let decision = decision(
      score, isComplete, canAccept: isComplete && policy >= ScoringRules.minimumPolicy && isBorneOut(counted),
      isUnread: has(.subject) && isHeadlineOnly)
    let isWeak = !has(.strong) && score < topic.accept * ScoringRules.weakBelow
    return TopicVerdict(
      topic: topic.id, decision: decision, score: max(0, score), threshold: topic.accept,
      matches: counted.prefix(ScoringRules.maximumMatches).map(match),
      weak: decision == .accept && isWeak ? true : nil)
  }

  /// One word of policy in a long text may be about anything: in a title it is not, and two are seldom both.
  private func isBorneOut(_ counted: [Contribution]) -> Bool {
    if counted.contains(where: { $0.group == .strong }) { return true }
    let policy = counted.filter { $0.group == .policy }
    return policy.count > 1 || policy.contains { $0.hit.field == 0 || $0.hit.position < ScoringRules.leadScalars }
  }

  private func decision(
    _ score: Double, _ isComplete: Bool, canAccept: Bool, isUnread: Bool
  ) -> TopicVerdict.Decision {
    if canAccept, score >= topic.accept { return .accept }
    return (isComplete || isUnread) && score >= topic.look ? .look : .reject
  }
}

extension TopicScorer {
  /// Drops what lies inside a longer veto, or inside a longer term of its own group (监管 in 市场监管总局).
  private func withoutShielded(_ found: [Found]) -> [Found] {
    var reach = TermReach()
    return found.filter { one in
      let (group, weight) = (groups[one.term], weights[one.term])
      if let veto = reach[.veto], one.hit.isInside(veto.hit) { return false }
      // A longer term says the same more exactly, unless it was given less weight.
      if let outer = reach[group], one.hit.isInside(outer.hit), weight <= outer.weight { return false }
      reach.add(one.hit, of: group, weight: weight)
      return true
    }
  }

  private func bestOfEachKey(_ found: [Found]) -> [Contribution] {
    let subjects = SubjectPositions(
      found.lazy.filter { groups[$0.term] == .subject || groups[$0.term] == .strong }.map(\.hit))
    var best: [Contribution] = []
    // Where the best of each key stands; an array, since it is asked for every term found.
    var places = [Int32](repeating: -1, count: keyCount)
    for one in found {
      let contribution = contribution(of: one, near: subjects)
      if contribution.weight == 0 { continue }
      let place = Int(places[keys[one.term]])
      if place < 0 {
        places[keys[one.term]] = Int32(best.count)
        best.append(contribution)
      } else if precedes(contribution, best[place]) {
        best[place] = contribution
      }
    }
    return best.sorted(by: precedes)
  }

  private func contribution(of found: Found, near subjects: SubjectPositions) -> Contribution {
    let group = groups[found.term]
    let field = TextToJudge.Field.allCases[found.hit.field]
    var weight = weights[found.term] * ScoringRules.factor(field) * ScoringRules.decay(found.hit.position)
    if group == .policy, !subjects.areNear(found.hit) { weight *= ScoringRules.farFactor }
    if group == .veto { weight = -weight }
    return Contribution(term: found.term, group: group, hit: found.hit, weight: rounded(weight))
  }

  private func match(_ contribution: Contribution) -> TopicMatch {
    let term = topic.terms[contribution.term]
    return TopicMatch(
      term: term.written, concept: term.concept, language: term.language,
      field: TextToJudge.Field.allCases[contribution.hit.field].rawValue, weight: contribution.weight,
      position: contribution.hit.position)
  }

  /// The heaviest of each group, as many as count, in order of weight.
  private func capped(_ sorted: [Contribution]) -> [Contribution] {
    var counts = [0, 0, 0, 0]
    return sorted.compactMap { contribution in
      let earlier = counts[contribution.group.place]
      if earlier == ScoringRules.maximumTerms(contribution.group) { return nil }
      counts[contribution.group.place] = earlier + 1
      guard contribution.group == .subject, earlier > 0 else { return contribution }
      var further = contribution
      further.weight = rounded(further.weight * ScoringRules.furtherSubjectFactor)
      return further
    }
  }

  private func rounded(_ weight: Double) -> Double { (weight * 100).rounded() / 100 }

  /// A total order, so that the order of terms in a file changes nothing.
  private func precedes(_ left: Contribution, _ right: Contribution) -> Bool {
    let (one, other) = (abs(left.weight), abs(right.weight))
    if one != other { return one > other }
    if left.hit.field != right.hit.field { return left.hit.field < right.hit.field }
    if left.hit.position != right.hit.position { return left.hit.position < right.hit.position }
    let terms = (topic.terms[left.term], topic.terms[right.term])
    return (terms.0.written, terms.0.language, terms.0.concept ?? "")
      < (terms.1.written, terms.1.language, terms.1.concept ?? "")
  }
}

extension TopicDefinition.Term {
  /// As in its file: with the star of a stem.
  fileprivate var written: String { isStem ? text + "*" : text }
}
