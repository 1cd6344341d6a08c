import Stories

/// Decides whether a candidate is a new story, a story seen again, a new version of one, or nothing new.
///
/// Pure: the same candidate and the same lookup give the same decision. Rules, in this order:
/// 1. The same address is the same text.
/// 2. The same guid in the same source is, too, unless the entry has another title and another text: feeds reuse guids,
///    and nothing may be lost to that.
/// 3. The page's own canonical address is believed unless it is an address of the same outlet under which stands
///    another title and another text.
/// 4. The same text, of sufficient length, is the same text at another outlet; at the same outlet only under the same
///    title and within `repeatWindow`, since a column may begin alike every week.
/// 5. The same headline of sufficient length on the same day at the same outlet is the same story, unless the texts are
///    known to differ or each headline has a part of its own; another text under it is a version. Never a title alone,
///    and never across outlets.
/// 6. A text of which most stands in a story of another outlet is the same text (measured: copies share 0.5 and more of
///    their shingles, reports of different events at most 0.07); at the same outlet it takes 0.8, since pages there
///    share their frame, and more where the headlines differ or days lie between them. Never under headlines that number
///    their stories differently. `EventIndex.checked` takes back what names another case in the same mould.
///
/// What is partly in another story is a story that says so. `docs/duplicates.md` gives the origin of each figure.
public struct Deduplicator: Sendable {
  /// At most one update of a story is recorded within it, by the time of fetching; after `frequentVersions` it doubles
  /// with each, up to `returnInterval`.
  public static let updateInterval: Duration = .seconds(3600)
  /// A story's return to a text it had before is recorded only so long after its newest version.
  public static let returnInterval: Duration = .seconds(86_400)
  /// Versions after which a story is held to change by itself.
  static let frequentVersions = 12
  /// Within it one outlet's equal text under an equal title is a repeat.
  public static let repeatWindow: Duration = .seconds(3 * 86_400)
  /// A story that has so many records gets no sighting for another guid at its address in one feed: some feeds make new
  /// guids at every poll.
  static let maximumGUIDSightings = 8
  /// A story that has so many records gets no further sighting: some feeds make new addresses at every poll.
  public static let maximumSightings = 256
  /// Near-duplicates are looked for within it.
  public static let similarityWindow: Duration = .seconds(14 * 86_400)

  public init() {}

  /// Decides on one candidate. Throws what the lookup throws.
  public func decide(_ candidate: Candidate, lookup: some StoryLookup) throws -> Decision {
    try decide(candidate, identity: identity(of: candidate), lookup: lookup)
  }

  /// As `decide(_:lookup:)`, with the identity computed before.
  public func decide(
    _ candidate: Candidate, identity: Identity, lookup: some StoryLookup
  ) throws -> Decision {
    let search = StorySearch(candidate: candidate, identity: identity, lookup: lookup)
    switch try search.find() {
    case .match(let match): return try decide(candidate, identity, match, lookup)
    case .comment(let story): return try decide(candidate, commentingOn: story, lookup)
    case .nothing(let derivation):
      return .story(try story(candidate, identity, derivation, lookup))
    }
  }

  /// The address is the article's and identifies nothing else.
  private func decide(
    _ candidate: Candidate, commentingOn story: KnownStory, _ lookup: some StoryLookup
  ) throws -> Decision {
    var candidate = candidate
    candidate.isIndirect = true
    let decision = try decide(candidate, lookup: lookup)
    guard case .story(var record) = decision else { return decision }
    record.respondsTo = story.storyID
    return .story(record)
  }

  private func decide(
    _ candidate: Candidate, _ identity: Identity, _ match: StoryMatch, _ lookup: some StoryLookup
  ) throws -> Decision {
    let story = match.story
    let revision = Revision(candidate: candidate, identity: identity, story: story)
    if match.isSameEntry {
      switch try revision.verdict(match, lookup) {
      case .update: return .update(revision.record)
      case .tooSoon: return .deferred(storyID: story.storyID)
      case .nothingNew: break
      }
    }
    guard try !isKnown(candidate, identity, match, lookup) else { return .known(storyID: story.storyID) }
    return .sighting(SightingRecord(candidate, identity, match))
  }

  /// Whether a sighting of it would say nothing that no record says.
  private func isKnown(
    _ candidate: Candidate, _ identity: Identity, _ match: StoryMatch, _ lookup: some StoryLookup
  ) throws -> Bool {
    guard let place = identity.entryKeys.last else { return match.story.sourceID == candidate.source.id }
    if try identity.entryKeys.allSatisfy({ try lookup.story($0) != nil }) { return true }
    let isGUIDAlone = try match.method == .url && lookup.story(place) != nil
    let limit = isGUIDAlone ? Self.maximumGUIDSightings : Self.maximumSightings
    return try lookup.recordCount(of: match.story.storyID) >= limit
  }

  /// The candidate as a story of its own.
  func story(
    _ candidate: Candidate, _ identity: Identity, _ derivation: Derivation?, _ lookup: some StoryLookup
  ) throws -> StoryRecord {
    // A guid that names another story already can't name this one.
    let isTaken = try lookup.story(id: identity.storyID) != nil
    let id = isTaken ? Identity.contentBasis(of: candidate).digest.hexadecimal : identity.storyID
    var record = StoryRecord(
      candidate, storyID: id, eventID: id, contentHash: identity.contentHash,
      fingerprint: identity.fingerprint?.text)
    record.materialHash = identity.materialHash
    record.derivedFrom = derivation
    record.cites = try candidate.cites.map { try resolved($0, lookup) }
    return record
  }

  /// A citation with the story its link leads to, where that is archived.
  private func resolved(_ citation: Citation, _ lookup: some StoryLookup) throws -> Citation {
    guard let address = citation.url.flatMap(IdentityDigests.addressText) else { return citation }
    var citation = citation
    citation.storyID = try lookup.story(IdentityDigests.key(.url, "address", address))?.storyID
    return citation
  }
}

extension SightingRecord {
  fileprivate init(_ candidate: Candidate, _ identity: Identity, _ match: StoryMatch) {
    self.init(
      candidate, of: match.story.storyID, eventID: match.story.eventID, contentHash: identity.contentHash,
      method: match.method, score: match.score)
    materialHash = identity.materialHash
  }
}

extension Candidate {
  /// When it was published, or else fetched: what windows in time are measured from.
  var comparedTime: Timestamp { published?.instant ?? provenance.fetchedAt }

  /// Its source stands at the site of its address, or says it belongs there.
  var isAtOwnSite: Bool { isAtItsSite || siteURL != nil && site == siteURL.map(IdentityDigests.site) }

  /// Its source stands at the site of its address.
  var isAtItsSite: Bool { site != nil && site == IdentityDigests.site(of: source.url) }

  private var site: String? { url.map(IdentityDigests.site) }

  var hasText: Bool { !(contentText ?? summary ?? "").isEmpty }
}
