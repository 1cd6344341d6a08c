import Stories

/// A whole configuration, checked: what the daemon runs by.
public struct Configuration: Sendable {
  public var settings: Settings
  /// The enabled ones, in the order of their files.
  public var sources: [Source]
  /// Those with `enabled: false`, which are not polled.
  public var disabledSources: [Source] = []
  /// What the enabled ones are declared to be in.
  public var sourceLanguages: [SourceLanguage] = []
  /// Those that `settings.topics` names, in that order.
  public var topics: [TopicDefinition]
  public var lexicon: Lexicon
  public var tracking: TrackingParameters
  public var sites: SiteRules
  /// The paths of the files that were read; shipped data is not among them.
  public var files: [String]
  /// Where each setting comes from, by `Setting.key`; what is missing has its default.
  public var origins: [String: SettingOrigin]

  public init(
    settings: Settings = Settings(), sources: [Source] = [], topics: [TopicDefinition] = [],
    lexicon: Lexicon = Lexicon(), tracking: TrackingParameters = TrackingParameters(), sites: SiteRules = SiteRules(),
    files: [String] = [], origins: [String: SettingOrigin] = [:]
  ) {
    self.settings = settings
    self.sources = sources
    self.topics = topics
    self.lexicon = lexicon
    self.tracking = tracking
    self.sites = sites
    self.files = files
    self.origins = origins
  }

  /// 16 hexadecimal digits that change when anything changes by which a text is judged: a topic, the lexicon, the
  /// tracking parameters, the languages, the rules for sites. Comments, the order of files and where they
  /// stand do not count.
  public var fingerprint: String {
    var digest = Fingerprint()
    digest.add(topics)
    digest.add(lexicon)
    digest.add(tracking)
    digest.add(settings.languages)
    if !sites.rules.isEmpty { digest.add(sites) }
    return digest.text
  }

  /// Every setting that is in force, as YAML, each with a comment on where its value comes from.
  public var effectiveText: String {
    SettingSection.lines(head: { _, _ in [] }, entry: { [line($0, indent: $1)] }).joined(separator: "\n") + "\n"
  }

  private func line(_ setting: Setting, indent: String) -> String {
    "\(indent)\(setting.path.name): \(setting.text(in: settings))  # \(origins[setting.key] ?? .standard)"
  }
}
