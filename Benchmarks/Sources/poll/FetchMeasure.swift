import Fetching
import Foundation
import Stories

/// The network client alone: requests and answers, nothing read.
struct FetchMeasure {
  let addresses: [String]
  let concurrency: Int
  let tag: String?

  func run() async throws -> PollCost {
    var options = FetchOptions(userAgent: "PolicyWire-benchmark/1")
    options.maximumConnections = concurrency
    guard let loopback = Network("127.0.0.0/8") else { return PollCost() }
    let fetcher = try CurlFetcher(
      options: options, policy: .publicInternet.allowing(loopback),
      now: { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) })
    let watch = PollWatch()
    let cost = try await fetchAll(fetcher, watch)
    let ended = watch.end(cost)
    await fetcher.shutdown()
    return ended
  }

  /// So many tasks take addresses from one list, each the next one when it has had an answer.
  private func fetchAll(_ fetcher: CurlFetcher, _ watch: PollWatch) async throws -> PollCost {
    let next = Locked(addresses.makeIterator())
    return try await withThrowingTaskGroup(of: PollCost.self) { group in
      for _ in 0..<concurrency { group.addTask { try await work(fetcher, { next.withLock { $0.next() } }, watch) } }
      return try await group.reduce(into: PollCost()) { $0.add($1) }
    }
  }

  private func work(
    _ fetcher: CurlFetcher, _ next: @Sendable () -> String?, _ watch: PollWatch
  ) async throws -> PollCost {
    var cost = PollCost()
    while let url = next() {
      let response = try await fetcher.fetch(request(url))
      if response.status == 304 { cost.unchanged += 1 }
      if response.status == 200 { cost.read += 1 }
      cost.bytes += response.receivedBytes
      if url == addresses[addresses.count / 2] { watch.look() }
    }
    return cost
  }

  private func request(_ url: String) -> FetchRequest {
    var request = FetchRequest(url: url)
    request.validators = Validators(etag: tag)
    return request
  }
}
