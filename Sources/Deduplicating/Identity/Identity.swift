import Stories

/// By what a text can be known again.
public struct Identity: Sendable {
  /// The identifier it gets as a story: 32 hexadecimal digits.
  public var storyID: String
  /// The entry within its source: by guid, and by address. When all are known, this source showed it before.
  public var entryKeys: [IdentityKey]
  /// The entry within its source, as it reads now: known when a record says just this of it.
  public var versions: [IdentityKey]
  /// The guid within its source.
  public var guid: IdentityKey?
  /// Its address; nil when it has none, or one that identifies nothing.
  public var address: IdentityKey?
  /// The address the page says it belongs at, where that is another.
  public var canonicalAddress: IdentityKey?
  /// The text, as it stands and without what is cosmetic; empty when there is too little of it.
  public var contents: [IdentityKey]
  /// SHA-256 of the text as compared, 64 hexadecimal digits.
  public var contentHash: String
  /// The same without notes of time and counters, and in simplified characters; nil when that changes nothing.
  public var materialHash: String?
  /// Nil when there is too little text to know it again by.
  public var fingerprint: Fingerprint?
  /// The headline within its outlet and day of publication.
  var titleOfDay: IdentityKey
  /// The headline within its outlet.
  var titleAlone: IdentityKey
  var title: NormalTitle
  /// The story identifier as a key, where it does not follow from the address.
  var basis: IdentityKey?

  /// Whether a story's newest version has this text; what is cosmetic doesn't count.
  func isText(of story: KnownStory) -> Bool {
    contentHash == story.contentHash
      || (materialHash ?? contentHash) == (story.materialHash ?? story.contentHash)
  }

  /// Title and text as the key of a story that nothing else identifies.
  static func contentBasis(of candidate: Candidate) -> IdentityKey {
    let body = candidate.contentText ?? candidate.summary ?? ""
    guard body.isEmpty else { return IdentityDigests.key(.content, "story", candidate.title, body) }
    // A title alone names nothing ("Weekly update"): it is one within its outlet and day only.
    let day = candidate.published.map { $0.instant.day.description } ?? ""
    return IdentityDigests.key(
      .content, "story", IdentityDigests.domain(of: candidate.source.url), candidate.title, day)
  }
}
