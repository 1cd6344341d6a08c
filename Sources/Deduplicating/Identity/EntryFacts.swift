import Stories

/// What an entry says of where it stands, and the keys that follow.
struct EntryFacts {
  var guid: IdentityKey?
  var address: IdentityKey?
  var canonicalAddress: IdentityKey?
  var entryKeys: [IdentityKey]
  /// The entry as it reads, with the text as it stands and without what is cosmetic.
  var versions: [IdentityKey]
  var contents: [IdentityKey]
  var titleOfDay: IdentityKey
  var titleAlone: IdentityKey
  var normalTitle: NormalTitle
  /// The day of `titleOfDay` is known.
  var isDated: Bool

  init(
    source: SourceReference, guid: String?, url: String?, canonicalURL: String?, isIndirect: Bool, title: String,
    published: Timestamp?, contentHash: String, materialHash: String?
  ) {
    let guidText = guid.flatMap { $0.isEmpty ? nil : IdentityDigests.guidText($0) }
    self.guid = guidText.map { IdentityDigests.key(.guid, "guid", source.id, $0) }
    let addressText = isIndirect ? nil : url.flatMap(IdentityDigests.addressText)
    address = addressText.map { IdentityDigests.key(.url, "address", $0) }
    let canonicalText = canonicalURL.flatMap(IdentityDigests.addressText)
    canonicalAddress =
      canonicalText == addressText ? nil : canonicalText.map { IdentityDigests.key(.canonical, "address", $0) }
    // An address in its source says as much as a guid; a wrapper's only where there is no guid.
    let entryAddress = addressText ?? (guidText == nil ? url : nil)
    let addressKey = entryAddress.map { IdentityDigests.key(.guid, "entry-address", source.id, $0) }
    entryKeys = [self.guid, addressKey].compactMap { $0 }
    let hashes = [contentHash] + (materialHash.map { [$0] } ?? [])
    contents = hashes.compactMap { hash in
      IdentityKey.Digest(hexadecimal: hash).map { IdentityKey(method: .content, digest: $0) }
    }
    versions =
      entryKeys.last.map { entry in hashes.map { EntryFacts.version(of: entry, hash: $0, title: title) } } ?? []
    isDated = published != nil
    normalTitle = NormalTitle(title, outlet: source.outlet)
    let letters = String(decoding: normalTitle.letters.utf8, as: UTF8.self)
    let day = published.map { $0.day.description } ?? ""
    titleOfDay = IdentityDigests.key(.title, "title-of-day", source.outlet, day, letters)
    titleAlone = IdentityDigests.key(.title, "title", source.outlet, letters)
  }

  /// The key of an entry as it reads.
  static func version(of entry: IdentityKey, hash: String, title: String) -> IdentityKey {
    let folded = String(decoding: FoldedText(title).key, as: UTF8.self)
    return IdentityDigests.key(.guid, "entry-version", entry.digest.hexadecimal, hash, folded)
  }

  /// The keys of its address, its guid and what it says there.
  var keys: [IdentityKey] { entryKeys + versions + [address, canonicalAddress].compactMap { $0 } }

  /// The keys of its headline; none where it has none.
  var titles: [IdentityKey] { normalTitle.letters.isEmpty ? [] : [titleOfDay, titleAlone] }
}
