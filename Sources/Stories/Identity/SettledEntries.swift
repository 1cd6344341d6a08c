/// The entries of a source that need no further look.
///
/// Digests that begin alike (`high`) are versions of one entry.
public struct SettledEntries: Sendable, Hashable {
  /// The newest version of each entry.
  public private(set) var current: Set<IdentityKey.Digest> = []
  /// Versions before that. One of these listed again may be a return to that text, or a second server that was not told
  /// of the newest.
  public private(set) var superseded: Set<IdentityKey.Digest> = []

  /// After so long an earlier version that is listed is looked at like a new one.
  public static let returnInterval = Duration.seconds(86_400)

  public init() {}

  /// - Parameter rows: when each was saved as settled last, those of one response at the same time.
  public init(_ rows: [(digest: IdentityKey.Digest, seenAt: Timestamp)], now: Timestamp) {
    let newest = Dictionary(rows.map { ($0.digest.high, $0.seenAt) }, uniquingKeysWith: max)
    for (digest, seenAt) in rows {
      if seenAt == newest[digest.high] {
        current.insert(digest)
      } else if now.since(seenAt) < Self.returnInterval {
        superseded.insert(digest)
      }
    }
  }

  public func contains(_ digest: IdentityKey.Digest) -> Bool {
    current.contains(digest) || superseded.contains(digest)
  }
}
