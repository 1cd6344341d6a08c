import Deduplicating
import Fetching
import Stories

@testable import Daemon

/// Answers each address with what a test scripted for it, in turn; the last answer stays.
final class ScriptedFetcher: Fetcher {
  typealias Answer = Result<FetchResponse, FetchError>

  private let script: Locked<[String: [Answer]]>
  let requests = Locked([FetchRequest]())

  init(_ script: [String: [Answer]]) { self.script = Locked(script) }

  func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    requests.withLock { $0.append(request) }
    let answer = script.withLock { script in
      let answers = script[request.url] ?? []
      if answers.count > 1 { script[request.url]?.removeFirst() }
      return answers.first
    }
    guard let answer else { throw FetchError(.dns, url: request.url, "no such host in the script") }
    return try answer.get()
  }

  static func page(_ text: String, status: Int = 200, url: String, etag: String? = nil, type: String = "text/html")
    -> Answer
  {
    var response = FetchResponse(status: status, body: Array(text.utf8), finalURL: url)
    response.contentType = type
    response.validators.etag = etag
    return .success(response)
  }
}

/// Keeps what it is given, in memory.
actor MemoryRecording: RecordingHalf {
  struct Broken: Error {}

  private(set) var candidates: [Candidate] = []
  private(set) var saved: [SourceState] = []
  private var settled: [String: Set<IdentityKey.Digest>] = [:]
  private let failsAfter: Int
  private let isMoved: Bool
  private let knowsAgain: Bool
  private let superseded: Set<IdentityKey.Digest>
  private let refuses: String?
  /// What each call of `save` had settled.
  private(set) var settledAtOnce: [Set<IdentityKey.Digest>] = []
  private(set) var glances: [[EntryGlance]] = []

  /// - Parameter knowsAgain: an address that was recorded before is known.
  /// - Parameter superseded: entries of the gazette of which a newer version is settled.
  /// - Parameter refuses: the address of an entry whose line is too long.
  init(
    failsAfter: Int = .max, hasMoved: Bool = false, knowsAgain: Bool = false,
    superseded: Set<IdentityKey.Digest> = [], refuses: String? = nil
  ) {
    self.superseded = superseded
    self.refuses = refuses
    self.failsAfter = failsAfter
    self.knowsAgain = knowsAgain
    isMoved = hasMoved
  }

  var isRecording: Bool { true }

  func record(_ candidate: Candidate) throws -> Acknowledgement {
    guard candidates.count < failsAfter else { throw Broken() }
    if let refuses, candidate.url == refuses {
      throw RecorderError(.rejected, label: "too_long", description: "the line is too long")
    }
    defer { candidates.append(candidate) }
    if knowsAgain, let url = candidate.url, candidates.contains(where: { $0.url == url }) { return .known(url) }
    return .story(candidate.url ?? candidate.title)
  }

  func hasMoved(_ source: SourceReference, listing entries: [EntryGlance]) -> Bool {
    glances.append(entries)
    return isMoved
  }

  func settledEntries(of sourceID: String) -> SettledEntries {
    let now = Timestamp(milliseconds: 1)
    let older = superseded.flatMap { digest in
      [(digest, Timestamp(milliseconds: 0)), (IdentityKey.Digest(high: digest.high, low: ~digest.low), now)]
    }
    return SettledEntries(older + (settled[sourceID] ?? []).map { ($0, now) }, now: now)
  }

  func save(_ state: SourceState, settled: Set<IdentityKey.Digest>?) {
    saved.append(state)
    guard let settled else { return }
    settledAtOnce.append(settled)
    self.settled[state.sourceID, default: []].formUnion(settled)
  }
}
