import Stories

/// Looks for stories that a candidate's text is most of, or partly.
struct SimilarSearch<Lookup: StoryLookup> {
  /// From this share on a text is another outlet's.
  static var otherOutlet: Double { 0.5 }
  /// From this share on it is the same outlet's, under the same headline and within `sameOutletReach`; further apart
  /// one headline stands over notices of one mould.
  static var sameOutlet: Double { 0.8 }
  static var sameOutletReach: Duration { .seconds(86_400) }
  /// From this share on it is the same outlet's under another headline, which is rare: notices made of one mould, each
  /// with its own company, place and figures, share .95 and are different texts.
  static var otherHeadline: Double { 0.97 }
  /// From this share on a text is derived from another outlet's.
  static var derived: Double { 0.2 }
  /// At one outlet stories share what lies behind them.
  static var derivedSameOutlet: Double { 0.5 }
  /// A text so many times longer than what it contains says more than that: copies come with their site's own lines at
  /// another outlet, not at the same.
  static var greatestLengthRatio: (otherOutlet: Double, sameOutlet: Double) { (3, 1.5) }
  /// And one that is nearly twice as long by so many passages, words or letters: what came first was an excerpt.
  static var excerpt: (lengthRatio: Double, words: Double, letters: Double) { (1.8, 200, 400) }
  /// A text under an unrelated headline, so many times longer than a brief that it mostly contains, is a report that
  /// quotes it; a copy holds nearly all of it. A brief has fewer passages than this.
  static var quoting: (lengthRatio: Double, containment: Double) { (1.5, 0.9) }
  static var brief: (words: Double, letters: Double) { (100, 200) }

  let candidate: Candidate
  let identity: Identity
  let lookup: Lookup

  func find(_ fingerprint: Fingerprint) throws -> StorySearch<Lookup>.Outcome {
    let passages = try lookup.passages(of: fingerprint, at: candidate.source.outlet)
    let query = SimilarityQuery(fingerprint, at: candidate.comparedTime, ignoring: passages.hashes)
    var derivation: Derivation?
    for similar in try lookup.similar(to: query) {
      let isSameOutlet = similar.outlet == candidate.source.outlet
      guard let story = try lookup.story(id: similar.storyID) else { continue }
      if similar.containment >= requirement(similar, story, isSameOutlet),
        !saysMore(similar, fingerprint, isSameOutlet)
      {
        return .match(match(similar, story, isSameOutlet))
      }
      if derivation == nil, similar.containment >= (isSameOutlet ? Self.derivedSameOutlet : Self.derived) {
        derivation = Derivation(storyID: similar.storyID, share: similar.containment)
      }
    }
    return .nothing(derivation)
  }

  private func isBrief(_ similar: SimilarStory) -> Bool {
    guard let fingerprint = identity.fingerprint else { return false }
    let count = Double(fingerprint.estimatedCount) * similar.lengthRatio
    return count < (fingerprint.unit == .words ? Self.brief.words : Self.brief.letters)
  }

  /// At one outlet what is not nearly the same is another version: a sighting would keep nothing of it.
  private func match(_ similar: SimilarStory, _ story: KnownStory, _ isSameOutlet: Bool) -> StoryMatch {
    let isVersion = isSameOutlet && similar.containment < Self.otherHeadline && !candidate.isFromMovedSource
    return StoryMatch(story: story, method: .near, score: similar.containment, isSameEntry: isVersion)
  }

  private func saysMore(_ similar: SimilarStory, _ fingerprint: Fingerprint, _ isSameOutlet: Bool) -> Bool {
    let greatest = Self.greatestLengthRatio
    if similar.lengthRatio * (isSameOutlet ? greatest.sameOutlet : greatest.otherOutlet) < 1 { return true }
    let more = Double(fingerprint.estimatedCount) * (1 - similar.lengthRatio)
    return similar.lengthRatio * Self.excerpt.lengthRatio < 1
      && more >= (fingerprint.unit == .words ? Self.excerpt.words : Self.excerpt.letters)
  }

  /// Whether the headlines are alike and each has words of its own: then so have the texts, however long their frame.
  private func isOfOneMould(_ story: KnownStory) -> Bool {
    TitleWords(candidate.title).kinship(with: TitleWords(story.title)) >= TitleWords.related
      && TitleWords.differ(candidate.title, story.title, at: story.outlet)
  }

  private func isNear(_ story: KnownStory) -> Bool {
    guard let there = story.published ?? story.newestSeenAt else { return true }
    let distance = candidate.comparedTime.since(there)
    return distance <= Self.sameOutletReach && distance >= .zero - Self.sameOutletReach
  }

  private func requirement(_ similar: SimilarStory, _ story: KnownStory, _ isSameOutlet: Bool) -> Double {
    // Headlines that number their stories differently belong to different ones, alike as the texts are.
    if TitleNumbers(candidate.title).conflict(with: TitleNumbers(story.title)) { return .infinity }
    if isSameOutlet {
      if !candidate.isFromMovedSource, isOfOneMould(story) { return .infinity }
      let title = identity.title.letters
      let isSameTitle = !title.isEmpty && NormalTitle(story.title, outlet: story.outlet).letters == title
      return isSameTitle && (candidate.isFromMovedSource || isNear(story)) ? Self.sameOutlet : Self.otherHeadline
    }
    if similar.lengthRatio * Self.quoting.lengthRatio < 1, isBrief(similar),
      TitleWords(candidate.title).kinship(with: TitleWords(story.title)) < TitleWords.related
    {
      return Self.quoting.containment
    }
    // A short text that half stands in a long one quotes it; one that stands there as a whole is a part of it.
    return similar.lengthRatio > Self.greatestLengthRatio.otherOutlet ? Self.sameOutlet : Self.otherOutlet
  }
}
