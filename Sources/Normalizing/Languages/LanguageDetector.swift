import Stories

/// Says which language a text is written in.
///
/// Where a script belongs to one language it decides; else a model of our own and CLD2 do, among the languages
/// configured and with what the publisher declared as a prior. A few microseconds where the text bears the declaration
/// out, some 30 where it doesn't or there is none; any thread.
public struct LanguageDetector: Sendable {
  /// Served when nothing is configured; BCP 47 primary subtags.
  public static let defaultLanguages = [
    "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl",
    "no", "pl", "pt", "ro", "ru", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh",
  ]

  private let languages: Set<String>
  /// By script, in the order of its cases.
  private let contests: [LanguageContest]

  /// `languages`: the candidates, as BCP 47 tags.
  public init(languages: [String] = defaultLanguages) {
    let candidates = Set(languages.map { LanguageDetector.macro(LanguageTag.primary($0)) })
    self.languages = candidates
    contests = ScriptProfile.Script.allCases.map {
      LanguageContest(candidates: ScriptLanguages.writers(of: $0, among: candidates))
    }
  }

  /// The language of title and text together; `declared` is what publisher or operator said it is.
  public func detect(title: String?, text: String?, declared: String?) -> LanguageEvidence {
    let declared = LanguageTag.normalized(declared)
    let sample = LanguageSample(title: title, text: text)
    let profile = ScriptProfile(of: sample.scalars)
    let prior = declared.map { LanguageDetector.macro(LanguageTag.primary($0)) }
    guard let script = LanguageDetector.script(of: profile, prior: prior) else {
      return LanguageEvidence(tag: declared ?? "und", declared: declared, confidence: 0)
    }
    let (language, confidence) = language(of: sample, profile, script, prior: prior)
    let tag = language == "zh" ? chinese(profile, declared: declared) : language
    let code = language == "ja" ? "Jpan" : language == "ko" ? "Kore" : script.code
    return LanguageEvidence(
      tag: tag, declared: declared, confidence: confidence,
      script: tag.hasPrefix("zh-") ? String(tag.dropFirst(3)) : code)
  }

  private func language(
    of sample: LanguageSample, _ profile: ScriptProfile, _ script: ScriptProfile.Script, prior: String?
  ) -> (String, Double) {
    switch script {
    case .han, .kana: return eastAsian(profile, prior: prior)
    default: break
    }
    let contest = contests[script.index]
    if let prior, !languages.contains(prior), let outsider = contest.outsider(prior, of: script, sample) {
      return outsider
    }
    if contest.candidates.count == 1, let only = contest.candidates.first { return (only, 1) }
    return contest.decide(sample, prior: prior)
  }

  /// The script that carries the text. Where names in Latin letters outweigh the sentence around them, the declared
  /// language says whose sentence it is.
  private static func script(of profile: ScriptProfile, prior: String?) -> ScriptProfile.Script? {
    guard let dominant = profile.dominant, dominant == .latin else { return profile.dominant }
    guard let own = prior.flatMap(ScriptLanguages.script), profile.isWritten(in: own) else { return dominant }
    return own
  }

  /// Kana are Japanese, but for one or two as an ornament (奈雪の茶). Without them the characters say, else the publisher.
  private func eastAsian(_ profile: ScriptProfile, prior: String?) -> (String, Double) {
    let isOrnament = profile[.kana] <= 2 && profile.han.looksChinese && profile.han.chineseAlone >= profile[.kana]
    if profile[.kana] * 12 >= profile[.han], !isOrnament { return ("ja", 1) }
    if profile.han.looksJapanese { return ("ja", 0.9) }
    if profile.han.looksChinese { return ("zh", 1) }
    if let prior, prior == "ja" || prior == "zh" { return (prior, 0.7) }
    return (languages.contains("zh") || !languages.contains("ja") ? "zh" : "ja", 0.5)
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

  /// The two written forms of Norwegian are one language here.
  private static func macro(_ primary: String) -> String { primary == "nb" || primary == "nn" ? "no" : primary }
}
