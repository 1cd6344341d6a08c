import Stories

/// By what a text can be known again.
public struct Identity: Sendable, Hashable {
  /// The identifier it gets as a story: 32 hexadecimal digits.
  public var storyID: String
  /// The entry within its source: by guid, and by address. When all are known, this source showed it before.
  public var entryKeys: [IdentityKey]
  /// The entry within its source, as it reads now: known when a record says just this of it.
  public var version: IdentityKey?
  /// The guid within its source.
  public var guid: IdentityKey?
  /// Its address; nil when it has none, or one that identifies nothing.
  public var address: IdentityKey?
  /// The address the page says it belongs at, where that is another.
  public var canonicalAddress: IdentityKey?
  /// The text; nil when there is too little of it.
  public var content: IdentityKey?
  /// SHA-256 of the text as compared, 64 hexadecimal digits.
  public var contentHash: String
  /// Nil when there is too little text to know it again by.
  public var fingerprint: Fingerprint?
  /// The story identifier as a key, where it does not follow from the address.
  var basis: IdentityKey?
}
