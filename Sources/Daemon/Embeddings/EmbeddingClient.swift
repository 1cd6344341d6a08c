import Deduplicating
import Fetching
import Stories

/// Asks one server for vectors. Any number of calls at once; each ends within its timeout.
struct EmbeddingClient: Sendable {
  let codec: EmbeddingCodec
  let address: String
  let credential: Credential?
  let timeout: Duration
  let fetcher: any Fetcher

  /// Why there are no vectors, and how long the server asked to be left alone.
  struct Failure: Error {
    var error: EmbeddingError
    var retryAfter: Duration?
  }

  /// The vectors of at most `EmbeddingCodec.maximumInputs` texts, in their order.
  func vectors(of texts: [String]) async throws(Failure) -> [Embedding] {
    let response = try await post(texts)
    guard response.status == 200 else {
      throw Failure(
        error: EmbeddingCodec.failure(status: response.status, body: response.body), retryAfter: response.retryAfter)
    }
    do throws(EmbeddingError) { return try codec.vectors(response.body, count: texts.count) } catch {
      throw Failure(error: error)
    }
  }

  private func post(_ texts: [String]) async throws(Failure) -> FetchResponse {
    guard let body = try? codec.request(texts) else {
      throw Failure(error: EmbeddingError(.malformed, "the texts cannot be written as JSON"))
    }
    var request = FetchRequest(url: address)
    request.posted = FetchRequest.Posted(body: body, contentType: "application/json", credential: credential)
    request.accept = "application/json"
    request.timeout = timeout
    request.maximumBytes = EmbeddingCodec.maximumReplyBytes
    do throws(FetchError) { return try await fetcher.fetch(request) } catch {
      throw Failure(error: EmbeddingError(.network, "\(error)"))
    }
  }
}
