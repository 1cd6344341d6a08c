import Stories

/// Decides whether a candidate is a new story, a story seen again, a new version of one, or nothing new.
///
/// Pure: the same candidate and the same lookup give the same decision. Rules, in this order:
/// 1. The same address is the same text.
/// 2. The same guid in the same source is, too, unless the entry has another address, another title and another text:
///    feeds reuse guids, and nothing may be lost to that.
/// 3. The page's own canonical address is believed unless it is an address of the same outlet under which stands
///    another title and another text.
/// 4. The same text, of sufficient length, is the same text at another outlet; at the same outlet only under the same
///    title and within `repeatWindow`, since a column may begin alike every week. Never a title alone.
/// 5. A text of which most stands in a story of another outlet is the same text (measured: copies share 0.5 and more of
///    their shingles, reports of different events at most 0.07); at the same outlet it takes 0.8, since pages there
///    share their frame.
public struct Deduplicator: Sendable {
  /// At most one update of a story is recorded within it, by the time of fetching.
  public static let updateInterval: Duration = .seconds(3600)
  /// Within it one outlet's equal text under an equal title is a repeat.
  public static let repeatWindow: Duration = .seconds(3 * 86_400)
  /// Near-duplicates are looked for within it.
  public static let similarityWindow: Duration = .seconds(14 * 86_400)
  static let similarEnough = (otherOutlet: 0.5, sameOutlet: 0.8)
  /// A text that much longer than what it contains says more than that.
  static let greatestLengthRatio = 3.0

  public init() {}

  /// Decides on one candidate. Throws what the lookup throws.
  public func decide(_ candidate: Candidate, lookup: some StoryLookup) throws -> Decision {
    try decide(candidate, identity: identity(of: candidate), lookup: lookup)
  }

  /// As `decide(_:lookup:)`, with the identity computed before.
  public func decide(
    _ candidate: Candidate, identity: Identity, lookup: some StoryLookup
  ) throws -> Decision {
    guard let match = try find(candidate, identity, lookup) else {
      var record = StoryRecord(
        candidate, storyID: identity.storyID, eventID: identity.storyID, contentHash: identity.contentHash,
        fingerprint: identity.fingerprint?.text)
      record.cites = try candidate.cites.map { try resolved($0, lookup) }
      return .story(record)
    }
    let story = match.story
    if try match.isSameEntry && isNewVersion(candidate, identity, of: story, lookup) {
      guard mayUpdate(story, at: candidate.provenance.fetchedAt) else { return .deferred(storyID: story.storyID) }
      return .update(update(candidate, identity, of: story))
    }
    let isKnown =
      try !identity.entryKeys.isEmpty && identity.entryKeys.allSatisfy { try lookup.story($0) != nil }
      || identity.entryKeys.isEmpty && story.sourceID == candidate.source.id
    guard !isKnown else { return .known(storyID: story.storyID) }
    return .sighting(
      SightingRecord(
        candidate, of: story.storyID, eventID: story.eventID, contentHash: identity.contentHash, method: match.method,
        score: match.score))
  }
}

extension Deduplicator {
  /// A citation with the story its link leads to, where that is archived.
  private func resolved(_ citation: Citation, _ lookup: some StoryLookup) throws -> Citation {
    guard let address = citation.url.flatMap(IdentityDigests.addressText) else { return citation }
    var citation = citation
    citation.storyID = try lookup.story(IdentityDigests.key(.url, "address", address))?.storyID
    return citation
  }
}

/// A story a candidate was found to be.
private struct Match {
  var story: KnownStory
  var method: SightingRecord.Method
  var score = 1.0
  /// By its own address or guid: what differs is a change, not another telling.
  var isSameEntry = false
}

extension Deduplicator {
  private func find(
    _ candidate: Candidate, _ identity: Identity, _ lookup: some StoryLookup
  ) throws -> Match? {
    if let key = identity.address, let story = try lookup.story(key) {
      return Match(story: story, method: .url, isSameEntry: true)
    }
    let keys = [identity.guid, identity.basis].compactMap { $0 } + (identity.guid == nil ? identity.entryKeys : [])
    for key in keys {
      guard let story = try lookup.story(key) else { continue }
      if try identity.address == nil || isAlike(candidate, identity, story, lookup) {
        return Match(story: story, method: key.method, isSameEntry: true)
      }
    }
    return try canonicalMatch(candidate, identity, lookup) ?? contentMatch(candidate, identity, lookup)
      ?? similarMatch(candidate, identity, lookup)
  }

  private func canonicalMatch(
    _ candidate: Candidate, _ identity: Identity, _ lookup: some StoryLookup
  ) throws -> Match? {
    var keys = [identity.address.map { IdentityKey(method: .canonical, digest: $0.digest) }]
    if let canonical = identity.canonicalAddress {
      keys += [IdentityKey(method: .url, digest: canonical.digest), canonical]
    }
    for key in keys.compactMap({ $0 }) {
      guard let story = try lookup.story(key) else { continue }
      let isPointedAt = key.method == .url && story.outlet != candidate.source.outlet
      if try isPointedAt || isAlike(candidate, identity, story, lookup) {
        return Match(story: story, method: .canonical)
      }
    }
    return nil
  }

  private func contentMatch(
    _ candidate: Candidate, _ identity: Identity, _ lookup: some StoryLookup
  ) throws -> Match? {
    guard let key = identity.content, let story = try lookup.story(key) else { return nil }
    if story.outlet == candidate.source.outlet {
      guard folded(story.title) == folded(candidate.title), isWithinRepeatWindow(candidate, story) else { return nil }
    }
    return Match(story: story, method: .content)
  }

  private func similarMatch(
    _ candidate: Candidate, _ identity: Identity, _ lookup: some StoryLookup
  ) throws -> Match? {
    guard let fingerprint = identity.fingerprint, fingerprint.unit != .short else { return nil }
    for similar in try lookup.similar(to: fingerprint, at: candidate.comparedTime) {
      let isSameOutlet = similar.outlet == candidate.source.outlet
      let isEnough =
        similar.containment >= (isSameOutlet ? Deduplicator.similarEnough.sameOutlet : requirement(similar))
      let saysMore = similar.lengthRatio * Deduplicator.greatestLengthRatio < 1
      guard isEnough, !saysMore, let story = try lookup.story(id: similar.storyID) else { continue }
      return Match(story: story, method: .near, score: similar.containment)
    }
    return nil
  }

  /// A short text that half stands in a long one quotes it; one that stands there as a whole is a part of it.
  private func requirement(_ similar: SimilarStory) -> Double {
    similar.lengthRatio > Deduplicator.greatestLengthRatio
      ? Deduplicator.similarEnough.sameOutlet : Deduplicator.similarEnough.otherOutlet
  }

  /// The same title, the same text, or much of it in common.
  private func isAlike(
    _ candidate: Candidate, _ identity: Identity, _ story: KnownStory, _ lookup: some StoryLookup
  ) throws -> Bool {
    if identity.contentHash == story.contentHash || folded(candidate.title) == folded(story.title) { return true }
    guard let fingerprint = identity.fingerprint else { return false }
    return try lookup.similar(to: fingerprint, at: candidate.comparedTime).contains {
      $0.storyID == story.storyID && $0.containment >= Deduplicator.similarEnough.otherOutlet
    }
  }

  private func isWithinRepeatWindow(_ candidate: Candidate, _ story: KnownStory) -> Bool {
    guard let there = story.published ?? story.newestSeenAt else { return true }
    let distance = candidate.comparedTime.since(there)
    return distance < Deduplicator.repeatWindow && distance > .zero - Deduplicator.repeatWindow
  }

  /// A repeat at the same outlet has an address and a text of its own: only what no record says of it is new.
  private func isNewVersion(
    _ candidate: Candidate, _ identity: Identity, of story: KnownStory, _ lookup: some StoryLookup
  ) throws -> Bool {
    guard story.outlet == candidate.source.outlet, story.contentSource == candidate.contentSource,
      candidate.contentStatus == .ok || candidate.contentStatus == .short,
      identity.contentHash != story.contentHash || folded(candidate.title) != folded(story.title)
    else { return false }
    guard identity.storyID != story.storyID, let version = identity.version else { return true }
    return try lookup.story(version) == nil
  }

  /// A clock that went back holds nothing up.
  private func mayUpdate(_ story: KnownStory, at time: Timestamp) -> Bool {
    guard let newest = story.newestSeenAt else { return true }
    return time < newest || time.since(newest) >= Deduplicator.updateInterval
  }

  private func update(_ candidate: Candidate, _ identity: Identity, of story: KnownStory) -> UpdateRecord {
    var changed: [String: [String?]] = [:]
    if candidate.title != story.title { changed["title"] = [story.title, candidate.title] }
    if identity.contentHash != story.contentHash {
      changed["content_hash"] = [story.contentHash, identity.contentHash]
    }
    return UpdateRecord(
      candidate, of: story.storyID, eventID: story.eventID, version: story.version + 1, changed: changed,
      contentHash: identity.contentHash, fingerprint: identity.fingerprint?.text)
  }

  private func folded(_ title: String) -> [UInt8] { FoldedText(title).key }
}

extension Candidate {
  /// When it was published, or else fetched: what windows in time are measured from.
  var comparedTime: Timestamp { published?.instant ?? provenance.fetchedAt }
}
