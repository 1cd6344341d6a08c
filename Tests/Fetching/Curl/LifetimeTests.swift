import Stories
import Testing

@testable import Fetching

@Suite("CurlFetcher: cancellation and shutdown")
struct LifetimeTests {
  @Test("a task cancelled before its fetch sends nothing")
  func cancelledBefore() async throws {
    try await Loopback.run({ _ in .text("x") }) { server, fetcher in
      let url = server.url()
      let (gate, open) = AsyncStream.makeStream(of: Void.self)
      let task = Task {
        for await _ in gate {}
        return try await fetcher.fetch(FetchRequest(url: url))
      }
      task.cancel()
      open.finish()
      await #expect { try await task.value } throws: { ($0 as? FetchError)?.code == .cancelled }
      #expect(server.requests.isEmpty)
    }
  }

  @Test("a task cancelled while the server works on it ends at once, and the next fetch works")
  func cancelledWhile() async throws {
    try await Loopback.run({ $0.path == "/hang" ? .hang : .text("x") }) { server, fetcher in
      let task = Task { try await fetcher.fetch(Loopback.request(server.url("/hang"))) }
      for await _ in server.arrivals { break }
      task.cancel()
      await #expect { try await task.value } throws: { ($0 as? FetchError)?.code == .cancelled }
      let response = try await fetcher.fetch(FetchRequest(url: server.url()))
      #expect(response.status == 200)
    }
  }

  @Test("shutdown fails what is live and waiting, and everything after")
  func shutdown() async throws {
    try await Loopback.run({ _ in .hang }) { server, fetcher in
      let tasks = (0..<10).map { _ in Task { try await fetcher.fetch(Loopback.request(server.url())) } }
      for await _ in server.arrivals { break }
      async let once: Void = fetcher.shutdown()
      async let twice: Void = fetcher.shutdown()
      _ = await (once, twice)
      for task in tasks {
        await #expect { try await task.value } throws: { ($0 as? FetchError)?.code == .shutdown }
      }
      let error = try await failure(fetcher, FetchRequest(url: server.url()))
      #expect(error.code == .shutdown)
    }
  }

  @Test("a fetcher nobody holds leaves no thread that works on")
  func dropped() async throws {
    try await Loopback.run({ _ in .text("x") }) { server, _ in
      for _ in 0..<20 {
        let response = try await Loopback.fetcher().fetch(FetchRequest(url: server.url()))
        #expect(response.status == 200)
      }
      #expect(server.acceptedConnections == 20)
    }
  }

  @Test("a thousand fetches with cancels between them are each answered once")
  func manyWithCancels() async throws {
    let servers = try (1...8).map { try ScriptedServer(host: "127.0.0.\($0)") { _ in .text("x") } }
    defer { for server in servers { server.stop() } }
    let fetcher = try Loopback.fetcher { $0.maximumConnections = 4 }
    var random = SplitMix(state: 20_260_626)
    var tasks: [Task<Int, any Error>] = []
    for index in 0..<1000 {
      let url = servers[index % servers.count].url("/\(index)")
      tasks.append(Task { try await fetcher.fetch(FetchRequest(url: url)).status })
      if random.next() % 2 == 0 { tasks[Int(random.next() % UInt64(tasks.count))].cancel() }
      if random.next() % 16 == 0 { await Task.yield() }
    }
    var (answered, cancelled) = (0, 0)
    for task in tasks {
      switch await task.result {
      case .success(200): answered += 1
      case .failure(let error as FetchError) where error.code == .cancelled: cancelled += 1
      case let other: Issue.record("\(other)")
      }
    }
    // A continuation resumed twice traps, one never resumed would hang above.
    #expect(answered + cancelled == 1000)
    #expect(answered > 0 && cancelled > 0)
    await fetcher.shutdown()
  }
}
