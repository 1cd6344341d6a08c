import Stories

/// A known story's entry, seen again: whether it says something new, and the record that says so.
struct Revision {
  enum Verdict {
    case update
    /// It changed again too soon: nothing is written now; ask again later.
    case tooSoon
    case nothingNew
  }

  let candidate: Candidate
  let identity: Identity
  let story: KnownStory

  func verdict(_ match: StoryMatch, _ lookup: some StoryLookup) throws -> Verdict {
    // Of a summary the status says that its page could not be had: what the feed says may have changed all the same.
    let isText = candidate.contentStatus == .ok || candidate.contentStatus == .short
    guard try maySpeak(lookup), isText || candidate.contentSource == .summary else { return .nothingNew }
    guard isChanged else { return try takesOver(lookup) ? .update : .nothingNew }
    let isSaid = try identity.versions.contains { try lookup.story($0) != nil }
    // An outlet's repeat has an address and a text of its own: what the other says of it is no change of this one.
    if isSaid, try !hasSaidNewest(lookup) { return .nothingNew }
    if try isSaid || isReturn(lookup) {
      return hasPassed(Deduplicator.returnInterval) ? .update : .nothingNew
    }
    // Another outlet's telling of it may be gone from the feed before the interval has passed.
    let isFirstOfOwner = story.outlet != candidate.source.outlet
    // So may an entry of its own that only headline and text tie to it.
    let isFirstOfEntry =
      (match.method == .title || match.method == .near) && story.version < Deduplicator.frequentVersions
    return isFirstOfOwner || isFirstOfEntry || hasPassed(interval) ? .update : .tooSoon
  }

  /// A story is its outlet's to change. One that another outlet told first, under an address that is not its own, is
  /// the address's own outlet's.
  private func maySpeak(_ lookup: some StoryLookup) throws -> Bool {
    if story.outlet == candidate.source.outlet {
      // A feed's text, a page's and a summary of one article differ without anything having changed; a new headline says
      // that something has.
      return story.contentSource == candidate.contentSource || story.contentSource == .summary || isRetitled
    }
    guard identity.address != nil, candidate.isAtOwnSite else { return false }
    // Under the same headline a summary adds nothing to the text that is known.
    guard candidate.contentSource.rank >= story.contentSource.rank || !hasSameTitle else { return false }
    return try candidate.isAtItsSite || !contradicts(lookup)
  }

  /// It only says that it belongs to the site, and tells under another headline next to nothing of the text that is
  /// known there. Anyone can say so.
  private func contradicts(_ lookup: some StoryLookup) throws -> Bool {
    guard !hasSameTitle, let fingerprint = identity.fingerprint, fingerprint.unit != .short,
      let share = try lookup.containment(of: fingerprint, in: story.storyID)
    else { return false }
    return share < SimilarSearch<NoStories>.derived
  }

  /// The address's own outlet tells for the first time, word for word, what another listed before it.
  private func takesOver(_ lookup: some StoryLookup) throws -> Bool {
    guard story.outlet != candidate.source.outlet, let entry = identity.entryKeys.last else { return false }
    return try lookup.story(entry) == nil
  }

  /// Another headline, and not the same one cut short.
  private var isRetitled: Bool {
    guard !hasSameTitle else { return false }
    let (mine, known) = (candidate.title, story.title)
    return !mine.isCut(of: known) && !known.isCut(of: mine)
  }

  private var isChanged: Bool { !identity.isText(of: story) || !hasSameTitle }

  private var hasSameTitle: Bool {
    candidate.title == story.title
      || FoldedText(candidate.title, counters: true).letters.map(HanFolding.fold)
        == FoldedText(story.title, counters: true).letters.map(HanFolding.fold)
      || identity.title.letters == NormalTitle(story.title, outlet: story.outlet).letters
  }

  /// The story's newest version is what this entry said.
  private func hasSaidNewest(_ lookup: some StoryLookup) throws -> Bool {
    guard let entry = identity.entryKeys.last else { return true }
    return try [story.contentHash, story.materialHash].compactMap { $0 }.contains { hash in
      try lookup.story(EntryFacts.version(of: entry, hash: hash, title: story.title)) != nil
    }
  }

  /// The story had this text before, and another since.
  private func isReturn(_ lookup: some StoryLookup) throws -> Bool {
    guard !identity.isText(of: story) else { return false }
    return try identity.contents.contains { try lookup.story($0)?.storyID == story.storyID }
  }

  private var interval: Duration {
    let doublings = max(Deduplicator.frequentVersions, min(story.version, 32)) - Deduplicator.frequentVersions
    return min(Deduplicator.updateInterval * (1 << min(doublings, 8)), Deduplicator.returnInterval)
  }

  /// Whether the newest version is so old. A clock that went back holds nothing up.
  private func hasPassed(_ interval: Duration) -> Bool {
    guard let newest = story.newestSeenAt else { return true }
    let time = candidate.provenance.fetchedAt
    return time < newest || time.since(newest) >= interval
  }

  /// The record of the new version.
  var record: UpdateRecord {
    // A damaged line may say any number.
    let known = min(max(story.version, 1), Int(Int32.max))
    var changed: [String: [String?]] = [:]
    if candidate.title != story.title { changed["title"] = [story.title, candidate.title] }
    if identity.contentHash != story.contentHash {
      changed["content_hash"] = [story.contentHash, identity.contentHash]
    }
    if candidate.source.outlet != story.outlet { changed["outlet"] = [story.outlet, candidate.source.outlet] }
    let isOtherSource = candidate.contentSource != story.contentSource
    if isOtherSource {
      changed["content_source"] = [story.contentSource.rawValue, candidate.contentSource.rawValue]
    }
    var record = UpdateRecord(
      candidate, of: story.storyID, eventID: story.eventID, version: known + 1, changed: changed,
      contentHash: identity.contentHash, fingerprint: identity.fingerprint?.text)
    record.materialHash = identity.materialHash
    record.contentSource = isOtherSource ? candidate.contentSource : nil
    record.contentStatus = candidate.contentStatus
    record.summary = candidate.contentText == nil ? candidate.summary : nil
    record.names = isChanged ? TextNames(candidate) : nil
    return record
  }
}

extension String {
  /// It ends in an ellipsis, and what stands before that is how the other begins.
  fileprivate func isCut(of whole: String) -> Bool {
    for dots in ["…", "..."] where hasSuffix(dots) {
      let kept = dropLast(dots.count)
      return !kept.isEmpty && whole.hasPrefix(kept)
    }
    return false
  }
}

extension Candidate.ContentSource {
  /// How much a text from there may be expected to hold.
  fileprivate var rank: Int {
    switch self {
    case .summary: 0
    case .feed: 1
    case .page: 2
    }
  }
}
