import Glibc

/// The languages that compete for the texts of one script, and what was found in favour of each.
struct LanguageContest: Sendable {
  /// What the parts of the evidence count, in nats; measured on headlines.
  private static let profileWeight = 0.15 / 4
  private static let detectorWeight = 2.5
  private static let letterWeight = 1.0
  private static let mostLetters = 3
  private static let priorWeight = 3.0
  /// A lead that nothing else could take away: what CLD2 and letters may add for another, and what makes it sure.
  private static let decisiveLead = detectorWeight + letterWeight * Double(mostLetters) + 4

  private static let contestedConfidence = 0.7

  let candidates: [String]
  /// For each candidate its lane in the model, where the model knows it.
  private let lanes: [Int?]

  init(candidates: [String]) {
    self.candidates = candidates
    let known = LanguageProfiles.shared.languages
    lanes = candidates.map(known.firstIndex)
  }

  /// The likeliest candidate and how sure that is; `prior` is the language the publisher declared.
  ///
  /// Our own model reads first. CLD2 is asked unless the model is sure of the very language that was declared.
  func decide(_ sample: LanguageSample, prior: String?) -> (language: String, confidence: Double) {
    let prior = prior.flatMap(candidates.firstIndex)
    let tally = LanguageProfiles.shared.tally(sample.scalars) { lead(of: prior, in: $0) > Self.decisiveLead }
    if let prior, lead(of: prior, in: tally) > Self.decisiveLead { return (candidates[prior], 1) }
    var scores = lanes.map { lane in lane.map { Double(tally[$0]) * Self.profileWeight } }
    // A language our model doesn't know stands as high as the best it does know, and the rest decides.
    let best = scores.compactMap(\.self).max() ?? 0
    let guesses = guessesOfCLD2(sample)
    add(guesses, to: &scores, unknown: best)
    add(proofs(sample), to: &scores, unknown: best)
    if let prior { scores[prior, default: 0] += Self.priorWeight }
    let (language, confidence) = winner(scores, prior: prior)
    // Two judges of two minds: one of them is wrong, however sure the other is.
    let isContested = guesses.first.map { candidates[$0.0] != language } ?? true
    return (language, isContested ? min(confidence, Self.contestedConfidence) : confidence)
  }

  /// A language nobody configured, when the publisher declares it and CLD2 sees it first; nil when it doesn't.
  func outsider(
    _ language: String, of script: ScriptProfile.Script, _ sample: LanguageSample
  ) -> (language: String, confidence: Double)? {
    guard ScriptLanguages.isWriter(language, of: script),
      let first = CompactLanguageDetector.guesses(sample.text).first, first.tag == language
    else { return nil }
    return (language, (first.share * 100).rounded() / 100)
  }

  /// How far one candidate leads all others in our model, in nats; negative when it doesn't.
  private func lead(of candidate: Int?, in tally: LanguageProfiles.Tally) -> Double {
    guard let candidate, let lane = lanes[candidate] else { return -1 }
    var second: UInt32 = 0
    for other in lanes { if let other, other != lane { second = max(second, tally[other]) } }
    return (Double(tally[lane]) - Double(second)) * Self.profileWeight
  }

  private func guessesOfCLD2(_ sample: LanguageSample) -> [(Int, Double)] {
    CompactLanguageDetector.guesses(sample.text).compactMap { guess in
      ScriptLanguages.nearest(to: guess.tag, among: candidates).flatMap(candidates.firstIndex).map {
        ($0, guess.share * Self.detectorWeight)
      }
    }
  }

  private func proofs(_ sample: LanguageSample) -> [(Int, Double)] {
    ScriptLanguages.proofs(in: sample.scalars).compactMap { language, count in
      candidates.firstIndex(of: language).map { ($0, Double(min(count, Self.mostLetters)) * Self.letterWeight) }
    }
  }

  private func add(_ evidence: [(Int, Double)], to scores: inout [Double?], unknown: Double) {
    for (candidate, weight) in evidence { scores[candidate] = (scores[candidate] ?? unknown) + weight }
  }

  private func winner(_ scores: [Double?], prior: Int?) -> (language: String, confidence: Double) {
    let ranked = scores.enumerated().compactMap { index, score in score.map { (index, $0) } }
    // Of equals the first by name.
    let isBefore = { (a: (Int, Double), b: (Int, Double)) in
      (a.1, candidates[b.0]) < (b.1, candidates[a.0])
    }
    guard let winner = ranked.max(by: isBefore), winner.1 > 0 else {
      return prior.map { (candidates[$0], 0.3) } ?? ("und", 0)
    }
    let total = ranked.reduce(0) { $0 + exp($1.1 - winner.1) }
    return (candidates[winner.0], (100 / total).rounded() / 100)
  }
}

extension [Double?] {
  fileprivate subscript(index: Int, default value: Double) -> Double {
    get { self[index] ?? value }
    set { self[index] = newValue }
  }
}
