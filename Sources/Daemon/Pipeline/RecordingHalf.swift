import Crypto
import Deduplicating
import Normalizing
import Stories

/// What the polling half may ask of the recording half. Nothing crosses this seam but candidates and what was made of
/// them, and the source's own memory.
public protocol RecordingHalf: Sendable {
  /// False while nothing can be recorded: then nobody is asked for anything.
  var isRecording: Bool { get async }
  /// Returns when the candidate is durable, or was found to be in the archive already.
  func record(_ candidate: Candidate) async throws -> Acknowledgement
  /// Whether a source lists what it listed before under new guids and addresses.
  func hasMoved(_ source: SourceReference, listing entries: [EntryGlance]) async throws -> Bool
  /// The entries of a source that were settled at earlier polls.
  func settledEntries(of sourceID: String) async throws -> SettledEntries
  /// Stores a source's state, and the entries of its response as settled, after the last acknowledgement of that
  /// response. Nil: there was no response to read.
  func save(_ state: SourceState, settled: Set<IdentityKey.Digest>?) async throws
}

extension Recorder: RecordingHalf {
  public var isRecording: Bool { state == .recording }
}

extension IdentityKey.Digest {
  /// The digest of an entry as published and as it would be judged: it changes when either does, and begins alike for all
  /// versions of the entry.
  ///
  /// Dates don't count, since many feeds date everything anew at each request; only the day of the last change does, so
  /// that a page whose feed says nothing else of it is read again, once a day at the most. A list of bare addresses
  /// (a sitemap without titles) says too little for that.
  init(entry: NormalizedEntry, fingerprint: String) {
    let day = entry.hasWords ? entry.modified.map { String($0.instant.seconds / 86_400) } : nil
    self.init(entry: entry, fingerprint: fingerprint, day: day)
  }

  /// The same of an entry that is not wanted however its date is changed.
  init(lasting entry: NormalizedEntry, fingerprint: String) {
    self.init(entry: entry, fingerprint: fingerprint, day: nil)
  }

  private init(entry: NormalizedEntry, fingerprint: String, day: String?) {
    let text = [
      fingerprint, entry.title, entry.summaryHTML ?? entry.summaryText, entry.contentHTML ?? entry.contentText, day,
    ]
    let name = entry.id == nil && entry.url == nil ? entry.title : nil
    self.init(high: Self.word([entry.id, entry.url, name]), low: Self.word(text))
  }

  /// The first 64 bits of SHA-256, with a length before each part, so that no two lists of parts run together.
  private static func word(_ parts: [String?]) -> UInt64 {
    var hash = SHA256()
    for part in parts {
      let bytes = Array((part ?? "").utf8)
      withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: bytes)
    }
    return hash.finalize().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension NormalizedEntry {
  /// There is something to read in it: a title, a summary or a text.
  var hasWords: Bool { [title, summaryText, contentText].contains { $0?.isEmpty == false } }
}
