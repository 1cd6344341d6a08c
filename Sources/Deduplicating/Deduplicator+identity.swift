import Stories

extension Deduplicator {
  /// A text of so many letters can be known again by itself; in scripts that say much with few letters, by so many.
  static let sufficientLetters = (spaced: 200, dense: 80)
  /// A shorter text can be known again together with its title when the two have so many letters.
  static let sufficientWithTitle = (spaced: 60, dense: 20)

  /// What a candidate can be known by. Depends on nothing but the candidate.
  public func identity(of candidate: Candidate) -> Identity {
    let text = comparedText(candidate)
    let address = candidate.isIndirect ? nil : candidate.url.flatMap(IdentityDigests.addressText)
    let facts = EntryFacts(
      sourceID: candidate.source.id, guid: candidate.entryID, url: candidate.url, canonicalURL: candidate.canonicalURL,
      isIndirect: candidate.isIndirect, title: candidate.title, contentHash: text.hash)
    let story = storyBasis(candidate, hasAddress: address != nil)
    return Identity(
      storyID: story.digest.hexadecimal, entryKeys: facts.entryKeys, version: facts.version, guid: facts.guid,
      address: facts.address,
      canonicalAddress: facts.canonicalAddress, content: text.fingerprint == nil ? nil : contentKey(text.hash),
      contentHash: text.hash, fingerprint: text.fingerprint, basis: address == nil ? story : nil)
  }

  /// The keys a record gives its story. Read from the record alone, so that an index can be rebuilt from the archive.
  public func keys(of record: Record) -> [IdentityKey] {
    switch record {
    case .story(let story):
      let facts = EntryFacts(
        sourceID: story.source.id, guid: story.entryID, url: story.url, canonicalURL: story.canonicalURL,
        isIndirect: story.isIndirect, title: story.title, contentHash: story.contentHash)
      let content = story.fingerprint == nil ? nil : contentKey(story.contentHash)
      let basis = [SightingRecord.Method.guid, .content].compactMap { method in
        IdentityKey.Digest(hexadecimal: story.head.storyID).map { IdentityKey(method: method, digest: $0) }
      }
      return facts.keys + [content].compactMap { $0 } + (facts.address == nil ? basis : [])
    case .sighting(let sighting):
      return EntryFacts(
        sourceID: sighting.source.id, guid: sighting.entryID, url: sighting.url, canonicalURL: sighting.canonicalURL,
        isIndirect: sighting.isIndirect, title: sighting.title, contentHash: sighting.contentHash
      ).keys
    case .update(let update):
      let facts = EntryFacts(
        sourceID: update.source.id, guid: update.entryID, url: update.url, canonicalURL: nil,
        isIndirect: update.isIndirect, title: update.title, contentHash: update.contentHash)
      return facts.keys + (update.fingerprint == nil ? [] : [contentKey(update.contentHash)].compactMap { $0 })
    case .link, .retraction: return []
    }
  }

  private func contentKey(_ hash: String) -> IdentityKey? {
    IdentityKey.Digest(hexadecimal: hash).map { IdentityKey(method: .content, digest: $0) }
  }

  private func storyBasis(_ candidate: Candidate, hasAddress: Bool) -> IdentityKey {
    if hasAddress, let url = candidate.url { return IdentityDigests.key(.url, "story", url) }
    if let guid = candidate.entryID {
      return IdentityDigests.key(.guid, "story", IdentityDigests.domain(of: candidate.source.url), guid)
    }
    let body = candidate.contentText ?? candidate.summary ?? ""
    guard body.isEmpty else { return IdentityDigests.key(.content, "story", candidate.title, body) }
    // A title alone names nothing ("Weekly update"): it is one within its outlet and day only.
    let day = candidate.published.map { $0.instant.day.description } ?? ""
    return IdentityDigests.key(
      .content, "story", IdentityDigests.domain(of: candidate.source.url), candidate.title, day)
  }

  /// The text as compared: its hash, and its fingerprint when there is enough of it to know it again by.
  private func comparedText(_ candidate: Candidate) -> (hash: String, fingerprint: Fingerprint?) {
    let title = FoldedText(candidate.title)
    let body = FoldedText(candidate.contentText ?? candidate.summary ?? "")
    let enough = body.isDense ? Deduplicator.sufficientLetters.dense : Deduplicator.sufficientLetters.spaced
    if body.count >= enough { return (hash(body.key), Fingerprint(body)) }
    let dense = title.isDense && (body.isDense || body.count == 0)
    let together = dense ? Deduplicator.sufficientWithTitle.dense : Deduplicator.sufficientWithTitle.spaced
    let isKnowable = title.count > 0 && body.count > 0 && title.count + body.count >= together
    return (hash(title.key + [UInt8(ascii: "\n")] + body.key), isKnowable ? .short : nil)
  }

  private func hash(_ key: [UInt8]) -> String {
    Deduplicating.hexadecimal(IdentityDigests.digest("content", [String(decoding: key, as: UTF8.self)]))
  }
}

/// What an entry says of where it stands, and the keys that follow.
private struct EntryFacts {
  var sourceID: String
  var guid: IdentityKey?
  var address: IdentityKey?
  var canonicalAddress: IdentityKey?
  var entryKeys: [IdentityKey] = []
  var version: IdentityKey?

  init(
    sourceID: String, guid: String?, url: String?, canonicalURL: String?, isIndirect: Bool, title: String,
    contentHash: String
  ) {
    self.sourceID = sourceID
    let guidText = guid.flatMap { $0.isEmpty ? nil : IdentityDigests.guidText($0) }
    self.guid = guidText.map { IdentityDigests.key(.guid, "guid", sourceID, $0) }
    let addressText = isIndirect ? nil : url.flatMap(IdentityDigests.addressText)
    address = addressText.map { IdentityDigests.key(.url, "address", $0) }
    let canonicalText = canonicalURL.flatMap(IdentityDigests.addressText)
    canonicalAddress =
      canonicalText == addressText ? nil : canonicalText.map { IdentityDigests.key(.canonical, "address", $0) }
    // An address in its source says as much as a guid; a wrapper's only where there is no guid.
    let entryAddress = addressText ?? (guidText == nil ? url : nil)
    let addressKey = entryAddress.map { IdentityDigests.key(.guid, "entry-address", sourceID, $0) }
    entryKeys = [self.guid, addressKey].compactMap { $0 }
    version = entryKeys.last.map { entry in
      let title = String(decoding: FoldedText(title).key, as: UTF8.self)
      return IdentityDigests.key(.guid, "entry-version", entry.digest.hexadecimal, contentHash, title)
    }
  }

  var keys: [IdentityKey] { entryKeys + [version, address, canonicalAddress].compactMap { $0 } }
}
