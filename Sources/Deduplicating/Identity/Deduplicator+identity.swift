import Stories

extension Deduplicator {
  /// A text of so many letters can be known again by itself; in scripts that say much with few letters, by so many.
  static let sufficientLetters = (spaced: 200, dense: 80)
  /// A shorter text can be known again together with its title when the two have so many letters.
  static let sufficientWithTitle = (spaced: 60, dense: 20)

  /// What a candidate can be known by. Depends on nothing but the candidate. About 0.1 ms for 400 words.
  public func identity(of candidate: Candidate) -> Identity {
    let text = ComparedText(title: candidate.title, body: candidate.contentText ?? candidate.summary ?? "")
    let facts = EntryFacts(
      source: candidate.source, guid: candidate.entryID, url: candidate.url, canonicalURL: candidate.canonicalURL,
      isIndirect: candidate.isIndirect, title: candidate.title, published: candidate.published?.instant,
      contentHash: text.hash, materialHash: text.materialHash)
    let story = storyBasis(candidate, hasAddress: facts.address != nil)
    return Identity(
      storyID: story.digest.hexadecimal, entryKeys: facts.entryKeys, versions: facts.versions, guid: facts.guid,
      address: facts.address, canonicalAddress: facts.canonicalAddress,
      contents: text.fingerprint == nil ? [] : facts.contents, contentHash: text.hash,
      materialHash: text.materialHash, fingerprint: text.fingerprint, titleOfDay: facts.titleOfDay,
      titleAlone: facts.titleAlone, title: facts.normalTitle, basis: facts.address == nil ? story : nil)
  }

  /// Whether a story has a candidate's text, which is short, under a headline of its own. Hashes of short texts take the
  /// headline in.
  static func isBody(of candidate: Candidate, underTitleOf story: KnownStory) -> Bool {
    let text = ComparedText(title: story.title, body: candidate.contentText ?? candidate.summary ?? "")
    return text.hash == story.contentHash
      || (text.materialHash ?? text.hash) == (story.materialHash ?? story.contentHash)
  }

  /// The keys a record gives its story. Read from the record alone, so that an index can be rebuilt from the archive.
  public func keys(of record: Record) -> [IdentityKey] {
    switch record {
    case .story(let story):
      let facts = EntryFacts(
        source: story.source, guid: story.entryID, url: story.url, canonicalURL: story.canonicalURL,
        isIndirect: story.isIndirect, title: story.title, published: story.published?.instant,
        contentHash: story.contentHash, materialHash: story.materialHash)
      let basis = [SightingRecord.Method.guid, .content].compactMap { method in
        IdentityKey.Digest(hexadecimal: story.head.storyID).map { IdentityKey(method: method, digest: $0) }
      }
      return facts.keys + facts.titles + (story.fingerprint == nil ? [] : facts.contents)
        + (facts.address == nil ? basis : [])
    case .sighting(let sighting):
      let facts = EntryFacts(
        source: sighting.source, guid: sighting.entryID, url: sighting.url, canonicalURL: sighting.canonicalURL,
        isIndirect: sighting.isIndirect, title: sighting.title, published: sighting.published,
        contentHash: sighting.contentHash, materialHash: sighting.materialHash)
      return facts.keys + facts.titles
    case .update(let update):
      let facts = EntryFacts(
        source: update.source, guid: update.entryID, url: update.url, canonicalURL: nil,
        isIndirect: update.isIndirect, title: update.title, published: nil, contentHash: update.contentHash,
        materialHash: update.materialHash)
      return facts.keys + (update.fingerprint == nil ? [] : facts.contents)
    case .link, .retraction: return []
    }
  }

  private func storyBasis(_ candidate: Candidate, hasAddress: Bool) -> IdentityKey {
    if hasAddress, let url = candidate.url { return IdentityDigests.key(.url, "story", url) }
    if let guid = candidate.entryID {
      return IdentityDigests.key(.guid, "story", IdentityDigests.domain(of: candidate.source.url), guid)
    }
    return Identity.contentBasis(of: candidate)
  }
}

/// A candidate's text as compared: its hashes, and its fingerprint when there is enough of it to know it again by.
private struct ComparedText {
  var hash: String
  var materialHash: String?
  var fingerprint: Fingerprint?

  init(title: String, body text: String) {
    let scalars = text.scalarValues
    let body = FoldedText(scalars: scalars[...])
    let material = MaterialText.letters(of: scalars, folded: body)
    let enough = body.isDense ? Deduplicator.sufficientLetters.dense : Deduplicator.sufficientLetters.spaced
    if body.count >= enough {
      hash = ComparedText.hash(body.letters)
      materialHash = material.map(ComparedText.hash)
      fingerprint = Fingerprint(body)
      return
    }
    let title = FoldedText(title)
    let dense = title.isDense && (body.isDense || body.count == 0)
    let together = dense ? Deduplicator.sufficientWithTitle.dense : Deduplicator.sufficientWithTitle.spaced
    let isKnowable = title.count > 0 && body.count > 0 && title.count + body.count >= together
    let simplified = title.simplifiedLetters
    hash = ComparedText.hash(title.letters + [0x0A] + body.letters)
    if material != nil || simplified != nil {
      materialHash = ComparedText.hash((simplified ?? title.letters) + [0x0A] + (material ?? body.letters))
    }
    fingerprint = isKnowable ? .short : nil
  }

  private static func hash(_ letters: [UInt32]) -> String {
    hexadecimal(IdentityDigests.digest("content", letters.utf8))
  }
}
