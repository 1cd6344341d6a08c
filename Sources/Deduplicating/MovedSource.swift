import Stories

/// An entry as its source lists it, before it is judged.
public struct EntryGlance: Sendable, Hashable {
  public var guid: String?
  /// In canonical form.
  public var url: String?
  /// The address leads through a wrapper and identifies nothing.
  public var isIndirect: Bool
  public var title: String
  public var published: Timestamp?

  public init(guid: String?, url: String?, isIndirect: Bool, title: String, published: Timestamp?) {
    self.guid = guid
    self.url = url
    self.isIndirect = isIndirect
    self.title = title
    self.published = published
  }
}

/// Whether a source lists what it listed before under new guids and new addresses: its site moved, or its system was
/// changed. Then headlines count for more than they do otherwise, lest all be archived again.
public struct MovedSource {
  /// A source that lists fewer tells nothing.
  static let smallestListing = 5
  /// Of its entries, so many must have neither a known guid nor a known address.
  static let unfamiliarShare = 0.6
  /// And so many of those must bear headlines that its outlet had: of the same day, or too long for chance.
  static let recognisedCount = 3

  private let source: SourceReference

  public init(_ source: SourceReference) { self.source = source }

  /// Four look-ups an entry at most. Throws what the lookup throws.
  public func hasMoved(_ entries: [EntryGlance], lookup: some StoryLookup) throws -> Bool {
    guard entries.count >= MovedSource.smallestListing else { return false }
    let facts = entries.map(facts)
    let unfamiliar = try facts.filter { try $0.entryKeys.allSatisfy { try lookup.story($0) == nil } }
    guard Double(unfamiliar.count) >= MovedSource.unfamiliarShare * Double(entries.count) else { return false }
    var recognised: Set<String> = []
    for entry in unfamiliar where recognised.count < MovedSource.recognisedCount {
      guard let story = try recognise(entry, lookup) else { continue }
      recognised.insert(story.storyID)
    }
    return recognised.count >= MovedSource.recognisedCount
  }

  private func recognise(_ entry: EntryFacts, _ lookup: some StoryLookup) throws -> KnownStory? {
    guard !entry.titles.isEmpty else { return nil }
    if entry.isDated, let story = try lookup.story(entry.titleOfDay) { return story }
    return entry.normalTitle.isSufficient ? try lookup.story(entry.titleAlone) : nil
  }

  private func facts(_ entry: EntryGlance) -> EntryFacts {
    EntryFacts(
      source: source, guid: entry.guid, url: entry.url, canonicalURL: nil, isIndirect: entry.isIndirect,
      title: entry.title, published: entry.published, contentHash: "", materialHash: nil)
  }
}
