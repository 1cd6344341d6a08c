import Glibc
import Stories

/// Says which language a text is written in.
///
/// Where a script belongs to one language it decides; else CLD2 and a model of our own do, among the languages
/// configured and with what the publisher declared as a prior. About 0.1 ms for a long text; any thread.
public struct LanguageDetector: Sendable {
  /// Served when nothing is configured; BCP 47 primary subtags.
  public static let defaultLanguages = [
    "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl",
    "no", "pl", "pt", "ro", "ru", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh",
  ]

  /// How much of a text is looked at, in bytes: more makes no answer better.
  static let maximumBytes = 2048

  /// What the parts of the evidence count, in nats; measured on headlines.
  private static let profileWeight = 0.15
  private static let detectorWeight = 2.5
  private static let letterWeight = 1.0
  private static let priorWeight = 3.0

  private let languages: Set<String>

  /// `languages`: the candidates, as BCP 47 tags.
  public init(languages: [String] = defaultLanguages) {
    self.languages = Set(languages.map { LanguageDetector.macro(LanguageTag.primary($0)) })
  }

  /// The language of title and text together; `declared` is what publisher or operator said it is.
  public func detect(title: String?, text: String?, declared: String?) -> LanguageEvidence {
    let declared = LanguageTag.normalized(declared)
    let sample = LanguageDetector.sample(title, text)
    let profile = ScriptProfile(of: sample)
    guard let script = profile.dominant else {
      return LanguageEvidence(tag: declared ?? "und", declared: declared, confidence: 0)
    }
    let prior = declared.map { LanguageDetector.macro(LanguageTag.primary($0)) }
    let (language, confidence) = language(of: sample, profile, script, prior: prior)
    let tag = language == "zh" ? chinese(profile, declared: declared) : language
    let code = language == "ja" ? "Jpan" : language == "ko" ? "Kore" : script.rawValue
    return LanguageEvidence(
      tag: tag, declared: declared, confidence: confidence,
      script: tag.hasPrefix("zh-") ? String(tag.dropFirst(3)) : code)
  }

  private func language(
    of sample: String, _ profile: ScriptProfile, _ script: ScriptProfile.Script, prior: String?
  ) -> (String, Double) {
    switch script {
    case .han, .kana: return eastAsian(profile, sample, prior: prior)
    default: break
    }
    let writers = ScriptLanguages.writers(of: script, among: languages)
    if writers.count == 1, let only = writers.first { return (only, 1) }
    return guess(sample, among: Set(writers), prior: prior)
  }

  /// Kana are Japanese. Without them the characters say, else the publisher.
  private func eastAsian(_ profile: ScriptProfile, _ sample: String, prior: String?) -> (String, Double) {
    if profile[.kana] * 12 >= profile[.han] { return ("ja", 1) }
    if profile.han.looksJapanese { return ("ja", 0.9) }
    if profile.han.looksChinese { return ("zh", 1) }
    if let prior, prior == "ja" || prior == "zh" { return (prior, 0.7) }
    return (languages.contains("zh") || !languages.contains("ja") ? "zh" : "ja", 0.5)
  }

  /// CLD2 and our own model weighed together, and the publisher's word where the text leaves a doubt.
  private func guess(_ sample: String, among candidates: Set<String>, prior: String?) -> (String, Double) {
    var scores = ownScores(sample, among: candidates)
    let best = scores.values.max() ?? 0
    for guess in CompactLanguageDetector.guesses(sample) {
      guard let language = ScriptLanguages.nearest(to: guess.tag, among: candidates) else { continue }
      // A language our model doesn't know stands as high as the best it does know, and CLD2 decides.
      scores[language, default: best] += guess.share * LanguageDetector.detectorWeight
    }
    for (language, count) in ScriptLanguages.proofs(in: sample) where candidates.contains(language) {
      scores[language, default: best] += Double(min(count, 3)) * LanguageDetector.letterWeight
    }
    if let prior, candidates.contains(prior) { scores[prior, default: 0] += LanguageDetector.priorWeight }
    guard let winner = scores.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), winner.value > 0 else {
      return prior.map { candidates.contains($0) ? ($0, 0.3) : ("und", 0) } ?? ("und", 0)
    }
    let total = scores.values.reduce(0) { $0 + exp($1 - winner.value) }
    return (winner.key, (100 / total).rounded() / 100)
  }

  private func ownScores(_ sample: String, among candidates: Set<String>) -> [String: Double] {
    let profiles = LanguageProfiles.shared
    let known = zip(profiles.languages, profiles.scores(sample)).filter { candidates.contains($0.0) }
    return Dictionary(uniqueKeysWithValues: known.map { ($0.0, Double($0.1) * LanguageDetector.profileWeight) })
  }

  /// `zh-Hans` or `zh-Hant` by the characters, else as declared.
  private func chinese(_ profile: ScriptProfile, declared: String?) -> String {
    if let script = profile.han.chineseScript { return "zh-" + script }
    switch declared ?? "" {
    case let tag where tag.contains("Hant") || tag.hasSuffix("-TW") || tag.hasSuffix("-HK") || tag.hasSuffix("-MO"):
      return "zh-Hant"
    case let tag where tag.contains("Hans") || tag.hasSuffix("-CN") || tag.hasSuffix("-SG"): return "zh-Hans"
    default: return "zh"
    }
  }

  private static func sample(_ title: String?, _ text: String?) -> String {
    let whole = [title, text].compactMap(\.self).joined(separator: "\n")
    guard whole.utf8.count > maximumBytes else { return whole }
    return String(decoding: Array(whole.utf8.prefix(maximumBytes)), as: UTF8.self)
  }

  /// The two written forms of Norwegian are one language here.
  private static func macro(_ primary: String) -> String { primary == "nb" || primary == "nn" ? "no" : primary }
}
