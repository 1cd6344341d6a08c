/// What can fetch a page or a feed: `CurlFetcher`, or a scripted one in a test.
public protocol Fetcher: Sendable {
  /// Fetches `request.url` by GET, following redirects, or by POST, following none.
  ///
  /// Any HTTP status is a response, 304, 404 and 503 included; an error means there is no whole response.
  /// Cancelling the calling task cancels the transfer and throws `cancelled`.
  func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse
}
