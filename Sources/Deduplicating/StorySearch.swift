import Stories

/// A story a candidate was found to be.
struct StoryMatch {
  var story: KnownStory
  var method: SightingRecord.Method
  var score = 1.0
  /// By its own address or guid: what differs is a change, not another telling.
  var isSameEntry = false
}

/// Looks for the story a candidate is, by the rules of `Deduplicator` in their order.
struct StorySearch<Lookup: StoryLookup> {
  enum Outcome {
    case match(StoryMatch)
    /// Another outlet's words about an article, listed under the article's address.
    case comment(on: KnownStory)
    /// No story is this text; it may be partly another's.
    case nothing(Derivation?)
  }

  let candidate: Candidate
  let identity: Identity
  let lookup: Lookup

  func find() throws -> Outcome {
    let match =
      try entryMatch() ?? canonicalMatch() ?? contentMatch() ?? titleMatch()
      ?? (candidate.isFromMovedSource ? movedMatch() : nil)
    if let match { return try isComment(match) ? .comment(on: match.story) : .match(match) }
    guard let fingerprint = identity.fingerprint, fingerprint.unit != .short else { return .nothing(nil) }
    return try SimilarSearch(candidate: candidate, identity: identity, lookup: lookup).find(fingerprint)
  }

  private func entryMatch() throws -> StoryMatch? {
    if let key = identity.address, let story = try lookup.story(key) {
      return StoryMatch(story: story, method: .url, isSameEntry: true)
    }
    var keys = [identity.guid, identity.basis].compactMap { $0 } + (identity.guid == nil ? identity.entryKeys : [])
    if identity.address == nil { keys.append(Identity.contentBasis(of: candidate)) }
    for key in keys {
      guard let story = try lookup.story(key) else { continue }
      if try isAlike(story) || identity.address == nil && !isUnlike(story) {
        return StoryMatch(story: story, method: key.method, isSameEntry: true)
      }
    }
    return nil
  }

  private func canonicalMatch() throws -> StoryMatch? {
    var keys = [identity.address.map { IdentityKey(method: .canonical, digest: $0.digest) }]
    if let canonical = identity.canonicalAddress {
      keys += [IdentityKey(method: .url, digest: canonical.digest), canonical]
    }
    for key in keys.compactMap({ $0 }) {
      guard let story = try lookup.story(key) else { continue }
      let isPointedAt = key.method == .url && story.outlet != candidate.source.outlet
      if try isPointedAt || isAlike(story) { return StoryMatch(story: story, method: .canonical) }
    }
    return nil
  }

  private func contentMatch() throws -> StoryMatch? {
    for key in identity.contents {
      guard let story = try lookup.story(key) else { continue }
      if story.outlet == candidate.source.outlet {
        guard hasSameTitle(story), candidate.isFromMovedSource || isWithinRepeatWindow(story) else { continue }
      }
      return StoryMatch(story: story, method: .content)
    }
    return nil
  }

  /// The outlet's headline of the same day.
  private func titleMatch() throws -> StoryMatch? {
    guard identity.title.isSufficient || candidate.isFromMovedSource, candidate.published != nil,
      let story = try lookup.story(identity.titleOfDay), try !textsDiffer(story)
    else { return nil }
    return try match(byTitle: story)
  }

  /// The outlet's headline of any day, where its source lists what it listed before under new addresses and guids.
  private func movedMatch() throws -> StoryMatch? {
    guard let story = try lookup.story(identity.titleAlone), try !textsDiffer(story) else { return nil }
    let isAlike = try identity.isText(of: story) || (share(of: story) ?? 0) >= SimilarSearch<Lookup>.otherOutlet
    // A column has one headline every week.
    guard isAlike || identity.title.isSufficient && isWithinRepeatWindow(story) else { return nil }
    return try match(byTitle: story)
  }

  /// A text where there was a summary only is a new version, and so is another text that is not nearly the same, or too
  /// short to be compared.
  private func match(byTitle story: KnownStory) throws -> StoryMatch {
    let isFirstText = story.contentSource == .summary && candidate.contentSource != .summary
    return StoryMatch(story: story, method: .title, isSameEntry: try isFirstText || isOtherText(story))
  }

  private func isOtherText(_ story: KnownStory) throws -> Bool {
    guard candidate.hasText, !candidate.isFromMovedSource, !identity.isText(of: story) else { return false }
    if let share = try share(of: story) { return share < SimilarSearch<Lookup>.otherHeadline }
    return !Deduplicator.isBody(of: candidate, underTitleOf: story)
  }
}

extension StorySearch {
  /// The same title, the same text, or much of it in common.
  private func isAlike(_ story: KnownStory) throws -> Bool {
    if identity.isText(of: story) || hasSameTitle(story) { return true }
    return (try share(of: story) ?? 0) >= SimilarSearch<Lookup>.otherOutlet
  }

  /// Another title and another text, as far as can be known: no version of one entry, but a guid used again.
  private func isUnlike(_ story: KnownStory) throws -> Bool {
    try !isAlike(story) && TitleWords(candidate.title).kinship(with: TitleWords(story.title)) < TitleWords.related
      && (share(of: story) ?? 0) < SimilarSearch<Lookup>.derived
  }

  /// It came in another outlet's feed, at length, and next to nothing of it stands in the story: what a log of links
  /// says of an article whose address it lists.
  private func isComment(_ match: StoryMatch) throws -> Bool {
    guard match.method == .url, match.isSameEntry, match.story.outlet != candidate.source.outlet,
      candidate.contentSource == .feed, !candidate.isAtItsSite, let fingerprint = identity.fingerprint,
      fingerprint.unit != .short, !hasSameTitle(match.story), !identity.isText(of: match.story)
    else { return false }
    // One that says it belongs to the site is believed unless the text that is known there says otherwise.
    return (try share(of: match.story) ?? (candidate.isAtOwnSite ? 1 : 0)) < SimilarSearch<Lookup>.derived
  }

  /// Both texts are known, and less than half of either stands in the other; or the headlines have each a part of their
  /// own, as those of notices of one mould do. A source that moved may list in summary what it had in full, in words of
  /// their own.
  private func textsDiffer(_ story: KnownStory) throws -> Bool {
    if candidate.isFromMovedSource, (candidate.contentSource == .summary) != (story.contentSource == .summary) {
      return false
    }
    guard !identity.isText(of: story) else { return false }
    if !candidate.isFromMovedSource, TitleWords.differ(candidate.title, story.title, at: story.outlet) { return true }
    guard let share = try share(of: story) else { return false }
    return share < SimilarSearch<Lookup>.otherOutlet
  }

  private func share(of story: KnownStory) throws -> Double? {
    guard let fingerprint = identity.fingerprint, fingerprint.unit != .short else { return nil }
    return try lookup.containment(of: fingerprint, in: story.storyID)
  }

  private func hasSameTitle(_ story: KnownStory) -> Bool {
    candidate.title == story.title
      || identity.title.letters == NormalTitle(story.title, outlet: story.outlet).letters
  }

  private func isWithinRepeatWindow(_ story: KnownStory) -> Bool {
    guard let there = story.published ?? story.newestSeenAt else { return true }
    let distance = candidate.comparedTime.since(there)
    return distance < Deduplicator.repeatWindow && distance > .zero - Deduplicator.repeatWindow
  }
}

/// The words of a headline; pairs of letters where words are not set apart.
struct TitleWords {
  /// Headlines that share this much of the shorter one may be of one story.
  static let related = 0.3
  private let words: Set<[UInt32]>

  /// - Parameter outlet: a name whose words don't count.
  init(_ title: String, without outlet: String = "") {
    let text = FoldedText(title, counters: true)
    let letters = text.letters.map(HanFolding.fold)
    let all =
      text.isDense ? Set(zip(letters, letters.dropFirst()).map { [$0, $1] }) : Set(text.words.map(Array.init))
    words = outlet.isEmpty ? all : all.subtracting(TitleWords(outlet).words)
  }

  /// Whether each of an outlet's headlines has a word that the other lacks.
  static func differ(_ one: String, _ other: String, at outlet: String) -> Bool {
    let (one, other) = (TitleWords(one, without: outlet), TitleWords(other, without: outlet))
    return !one.words.isSubset(of: other.words) && !other.words.isSubset(of: one.words)
  }

  func kinship(with other: TitleWords) -> Double {
    let smaller = min(words.count, other.words.count)
    return smaller == 0 ? 0 : Double(words.intersection(other.words).count) / Double(smaller)
  }
}
