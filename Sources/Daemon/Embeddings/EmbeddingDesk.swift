import Deduplicating
import Stories

/// Where stories are handed in to be embedded, and where what came of it is asked. Nothing here waits: recording goes on
/// whatever becomes of it. Callable from any thread.
final class EmbeddingDesk: EventSimilarity {
  private struct State {
    var queue = EmbeddingQueue()
    var store = EmbeddingStore()
    var requests: [String: Int] = [:]

    mutating func take(_ vectors: [Embedding], of batch: [EmbeddingQueue.Text], now: Timestamp) {
      requests["ok", default: 0] += 1
      queue.succeeded()
      store.forgetOld(now: now)
      for (vector, text) in zip(vectors, batch) where !store.keep(vector, of: text.storyID, time: text.time) {
        queue.discard(.dimension)
      }
    }
  }

  private let model: String
  private let state = Locked(State())
  private let news: AsyncStream<Void>
  private let announce: AsyncStream<Void>.Continuation

  /// - Parameter model: as reasons name it; empty: as the server does.
  init(model: String) {
    self.model = model
    (news, announce) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Hands a durable story in.
  func offer(_ storyID: String, _ candidate: Candidate) {
    let text = [candidate.title, candidate.contentText ?? candidate.summary ?? ""].joined(separator: "\n")
    // Not when it was published, which publishers get wrong and a first poll finds long past.
    let time = candidate.provenance.fetchedAt
    state.withLock { $0.queue.offer(EmbeddingQueue.Text(storyID: storyID, text: text, time: time)) }
    announce.yield()
  }

  var anchor: String { "embedding:" + (model.isEmpty ? state.withLock { $0.store.model } ?? "" : model) }

  func similarity(_ a: String, _ b: String) -> Double? { state.withLock { $0.store.similarity(a, b) } }

  /// What is counted of it since the start.
  var report: EmbeddingReport {
    state.withLock {
      EmbeddingReport(
        requests: $0.requests, discarded: $0.queue.discarded, waiting: $0.queue.count, vectors: $0.store.count,
        evicted: $0.store.evicted)
    }
  }

  /// Sends what is handed in, batch by batch, until cancelled.
  ///
  /// - Parameter onVectors: called with the stories of each batch that have vectors now.
  func run(
    _ client: EmbeddingClient, clock: DaemonClock, onVectors: @Sendable ([String]) async -> Void,
    onFailure: @Sendable (EmbeddingError, Duration) -> Void
  ) async {
    for await _ in news {
      var batch = state.withLock { $0.queue.next() }
      while !batch.isEmpty {
        let wait = await send(batch, client, now: clock.wall(), onFailure)
        if wait == .zero { await onVectors(batch.map(\.storyID)) }
        if Task.isCancelled { return }
        if wait > .zero { do { try await clock.sleep(wait) } catch { return } }
        batch = state.withLock { $0.queue.next() }
      }
    }
  }

  /// Returns how long to wait before the next batch.
  private func send(
    _ batch: [EmbeddingQueue.Text], _ client: EmbeddingClient, now: Timestamp,
    _ onFailure: (EmbeddingError, Duration) -> Void
  ) async -> Duration {
    do throws(EmbeddingClient.Failure) {
      let vectors = try await client.vectors(of: batch.map(\.text))
      state.withLock { $0.take(vectors, of: batch, now: now) }
      return .zero
    } catch {
      let wait = state.withLock { state in
        state.requests[error.error.label, default: 0] += 1
        return state.queue.failed(error.error.code, retryAfter: error.retryAfter)
      }
      onFailure(error.error, wait)
      return wait
    }
  }
}

/// What is counted of embeddings.
struct EmbeddingReport: Sendable, Hashable {
  /// Requests by outcome: `ok` or an `EmbeddingError.Code`.
  var requests: [String: Int]
  var discarded: [EmbeddingQueue.Discard: Int]
  var waiting: Int
  var vectors: Int
  var evicted: Int
}
