import Stories

typealias TermGroup = TopicDefinition.Term.Group

/// Adds up what the terms of one topic say about a text.
///
/// Each distinct concept (or term without one) counts once, where it counts most. A text needs a subject and a policy
/// term, or a strong one. A term inside a longer veto does not count, so a veto phrase also shields the words in it.
struct TopicScorer: Sendable {
  let topic: TopicDefinition

  /// A term of this topic found in a text.
  struct Found {
    let term: Int
    let hit: Hit
  }

  /// One distinct concept and the best of its matches.
  private struct Contribution {
    let group: TermGroup
    let key: String
    var match: TopicMatch
    let field: Int
  }

  /// - Parameter isHeadlineOnly: nothing but a title is known; then a subject alone is worth a look.
  func verdict(_ found: [Found], isHeadlineOnly: Bool) -> TopicVerdict {
    let shielded = withoutShielded(found)
    let counted = capped(bestOfEachKey(shielded))
    let score = rounded(counted.reduce(0) { $0 + $1.match.weight })
    let groups = Set(counted.map(\.group))
    let isComplete = groups.contains(.strong) || groups.isSuperset(of: [.subject, .policy])
    let policy = counted.reduce(0) { $1.group == .policy || $1.group == .strong ? $0 + $1.match.weight : $0 }
    let decision = decision(
      score, isComplete, canAccept: isComplete && policy >= ScoringRules.minimumPolicy,
      isUnread: groups.contains(.subject) && isHeadlineOnly)
    let isWeak = !groups.contains(.strong) && score < topic.accept * ScoringRules.weakBelow
    return TopicVerdict(
      topic: topic.id, decision: decision, score: max(0, score), threshold: topic.accept,
      matches: counted.prefix(ScoringRules.maximumMatches).map(\.match),
      weak: decision == .accept && isWeak ? true : nil)
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
    var reach: [ReachKey: (hit: Hit, weight: Double)] = [:]
    let ordered = found.sorted {
      $0.hit.start != $1.hit.start ? $0.hit.start < $1.hit.start : $0.hit.end > $1.hit.end
    }
    return ordered.filter { one in
      let group = topic.terms[one.term].group
      let key = ReachKey(field: one.hit.field, group: group)
      let vetoKey = ReachKey(field: one.hit.field, group: .veto)
      if let veto = reach[vetoKey]?.hit, one.hit.isInside(veto) { return false }
      // A longer term says the same more exactly, unless it was given less weight.
      let weight = topic.terms[one.term].weight
      if let outer = reach[key], one.hit.isInside(outer.hit), weight <= outer.weight { return false }
      if one.hit.end > reach[key]?.hit.end ?? 0 { reach[key] = (one.hit, weight) }
      return true
    }
  }

  private struct ReachKey: Hashable {
    let field: Int
    let group: TermGroup
  }

  private func bestOfEachKey(_ found: [Found]) -> [Contribution] {
    let subjects = SubjectPositions(
      found.filter { [.subject, .strong].contains(topic.terms[$0.term].group) }.map(\.hit))
    var best: [String: Contribution] = [:]
    for one in found {
      let contribution = contribution(of: one, near: subjects)
      if contribution.match.weight == 0 { continue }
      let key = "\(contribution.group.rawValue) \(contribution.key)"
      if let known = best[key], !precedes(contribution, known) { continue }
      best[key] = contribution
    }
    return best.values.sorted(by: precedes)
  }

  private func contribution(of found: Found, near subjects: SubjectPositions) -> Contribution {
    let term = topic.terms[found.term]
    let field = TextToJudge.Field.allCases[found.hit.field]
    var weight = term.weight * ScoringRules.factor(field) * ScoringRules.decay(found.hit.position)
    if term.group == .policy, !subjects.areNear(found.hit) { weight *= ScoringRules.farFactor }
    if term.group == .veto { weight = -weight }
    let match = TopicMatch(
      term: term.isStem ? term.text + "*" : term.text, concept: term.concept, language: term.language,
      field: field.rawValue, weight: rounded(weight), position: found.hit.position)
    return Contribution(
      group: term.group, key: term.concept ?? term.text.lowercased(), match: match, field: found.hit.field)
  }

  /// The heaviest of each group, as many as count, in order of weight.
  private func capped(_ sorted: [Contribution]) -> [Contribution] {
    var counts: [TermGroup: Int] = [:]
    return sorted.compactMap { contribution in
      let earlier = counts[contribution.group, default: 0]
      if earlier == ScoringRules.maximumTerms(contribution.group) { return nil }
      counts[contribution.group] = earlier + 1
      guard contribution.group == .subject, earlier > 0 else { return contribution }
      var further = contribution
      further.match.weight = rounded(further.match.weight * ScoringRules.furtherSubjectFactor)
      return further
    }
  }

  private func rounded(_ weight: Double) -> Double { (weight * 100).rounded() / 100 }

  /// A total order, so that the order of terms in a file changes nothing.
  private func precedes(_ left: Contribution, _ right: Contribution) -> Bool {
    let (one, other) = (abs(left.match.weight), abs(right.match.weight))
    if one != other { return one > other }
    if left.field != right.field { return left.field < right.field }
    let positions = (left.match.position ?? 0, right.match.position ?? 0)
    if positions.0 != positions.1 { return positions.0 < positions.1 }
    return (left.match.term, left.match.language, left.key) < (right.match.term, right.match.language, right.key)
  }
}
