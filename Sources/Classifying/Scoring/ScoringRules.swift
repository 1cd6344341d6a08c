import Stories

/// The numbers by which a topic's terms add up.
enum ScoringRules {
  /// Distinct terms of a group that count: subject terms say what the text is about, three are enough.
  static func maximumTerms(_ group: TermGroup) -> Int {
    switch group {
    case .subject: 3
    case .policy: 5
    case .strong, .veto: 3
    }
  }

  /// A second and third subject ("AI" beside "OpenAI") say little more than the first.
  static let furtherSubjectFactor = 0.5

  /// What policy and strong terms must come to for a text to be accepted: many subjects and a passing word of policy
  /// are not policy.
  static let minimumPolicy = 1.0

  /// Below so many times `accept`, and without a strong term, an accepted text says that its evidence is weak.
  static let weakBelow = 1.2

  /// A title is chosen to say what a text is about; a lead less so, a body least.
  static func factor(_ field: TextToJudge.Field) -> Double {
    switch field {
    case .title: 1
    case .summary: 0.9
    case .text: 0.85
    }
  }

  /// Up to this scalar a term counts in full; then less and less.
  static let fullUntil = 500
  /// From this scalar on a term counts nothing, so that a word far below never decides.
  static let nothingFrom = 2_500
  /// A policy term this near (in scalars) to a subject term counts in full, and half beyond.
  static let nearScalars = 240
  static let farFactor = 0.5
  /// The first scalars of a lead are near to a subject in the title.
  static let leadScalars = 400
  /// Matches given as reasons.
  static let maximumMatches = 32

  /// What the distance from the start of a field leaves of a term's weight: 1 to 0.
  static func decay(_ position: Int) -> Double {
    if position <= fullUntil { return 1 }
    if position >= nothingFrom { return 0 }
    return Double(nothingFrom - position) / Double(nothingFrom - fullUntil)
  }
}
