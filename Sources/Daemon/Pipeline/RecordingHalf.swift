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
  /// Digests of the entries of a source that were settled at earlier polls.
  func settledEntries(of sourceID: String) async throws -> Set<IdentityKey.Digest>
  /// Stores a source's state, and the entries of its response as settled, after the last acknowledgement of that
  /// response. Nil: there was no response to read.
  func save(_ state: SourceState, settled: Set<IdentityKey.Digest>?) async throws
}

extension Recorder: RecordingHalf {
  public var isRecording: Bool { state == .recording }
}

extension IdentityKey.Digest {
  /// The digest of an entry as published and as it would be judged: it changes when either does.
  ///
  /// Dates don't count, since many feeds date everything anew at each request; only the day of the last change does, so
  /// that a page whose feed says nothing else of it is read again, once a day at the most. A list of bare addresses
  /// (a sitemap without titles) says too little for that.
  ///
  /// - Parameter countsChange: false leaves the day out as well.
  init(entry: NormalizedEntry, fingerprint: String, countsChange: Bool = true) {
    let day = countsChange && entry.hasWords ? entry.modified.map { String($0.instant.seconds / 86_400) } : nil
    let parts = [
      fingerprint, entry.id, entry.url, entry.title, entry.summaryHTML ?? entry.summaryText,
      entry.contentHTML ?? entry.contentText, day,
    ]
    var hash = SHA256()
    for part in parts {
      // A length before each part, so that no two lists of parts run together to the same bytes.
      let bytes = Array((part ?? "").utf8)
      withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: bytes)
    }
    let words = hash.finalize().withUnsafeBytes { digest in
      (0..<2).map { word in digest[word * 8..<word * 8 + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    }
    self.init(high: words[0], low: words[1])
  }
}

extension NormalizedEntry {
  /// There is something to read in it: a title, a summary or a text.
  var hasWords: Bool { [title, summaryText, contentText].contains { $0?.isEmpty == false } }
}
