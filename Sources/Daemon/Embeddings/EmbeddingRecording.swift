import Deduplicating
import Stories

/// A recording half that hands each new story in to be embedded, once it is durable.
struct EmbeddingRecording: RecordingHalf {
  let base: any RecordingHalf
  let desk: EmbeddingDesk

  var isRecording: Bool { get async { await base.isRecording } }

  func record(_ candidate: Candidate) async throws -> Acknowledgement {
    let acknowledgement = try await base.record(candidate)
    if case .story(let id) = acknowledgement { desk.offer(id, candidate) }
    return acknowledgement
  }

  func hasMoved(_ source: SourceReference, listing entries: [EntryGlance]) async throws -> Bool {
    try await base.hasMoved(source, listing: entries)
  }

  func settledEntries(of sourceID: String) async throws -> SettledEntries {
    try await base.settledEntries(of: sourceID)
  }

  func save(_ state: SourceState, settled: Set<IdentityKey.Digest>?) async throws {
    try await base.save(state, settled: settled)
  }
}
