import Deduplicating
import Indexing
import Stories

/// What deduplication looks up while recording: the index on disk, and the fingerprints of recent stories in memory.
struct RecordingLookup: StoryLookup {
  let index: Index
  let similarity: SimilarityIndex

  func story(_ key: IdentityKey) throws -> KnownStory? { try index.story(key) }

  func story(id: String) throws -> KnownStory? { try index.story(id: id) }

  func recordCount(of storyID: String) throws -> Int { try index.recordCount(of: storyID) }

  func passages(of fingerprint: Fingerprint, at outlet: String) throws -> RecurringPassages {
    similarity.passages(of: fingerprint, at: outlet)
  }

  func similar(to query: SimilarityQuery) throws -> [SimilarStory] { similarity.similar(to: query) }

  func containment(of fingerprint: Fingerprint, in storyID: String) throws -> Double? {
    similarity.containment(of: fingerprint, in: storyID)
  }
}

extension IndexEntry {
  /// What an archived record adds to the index; the same whether it was just written or is read again years later.
  init(_ record: Record, _ deduplicator: Deduplicator) {
    let change: Change =
      switch record {
      case .story(let story): .add(KnownStory(story))
      case .update(let update): .update(IndexEntry.Revision(update))
      case .link(let link): .link(eventID: link.head.eventID)
      case .sighting: .sighting
      case .retraction: .retraction
      }
    self.init(
      storyID: record.storyID, change: change, keys: deduplicator.keys(of: record), respondsTo: record.answered,
      fingerprint: record.fingerprint, eventLine: EventIndex.line(of: record), recordedAt: record.recordedAt,
      seq: record.seq)
  }
}

extension Record {
  /// The story it answers.
  fileprivate var answered: String? { if case .story(let story) = self { story.respondsTo } else { nil } }
}
