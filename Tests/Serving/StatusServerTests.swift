import Foundation
import Glibc
import Stories
import Testing

@testable import Serving

/// What clients can do to the server by being slow.
@Suite struct StatusServerTests {
  @Test("a client that does not read its answer is cut off, and its place is another's", .timeLimit(.minutes(1)))
  func neverReads() async throws {
    // More than the server's kernel holds for a client.
    let large = String(repeating: "x", count: 32 << 20)
    var server = StatusServer(
      host: "127.0.0.1", port: 0,
      api: StatusAPI(answers: FixedAnswers(), allowedHosts: ["localhost"], schema: large))
    (server.maximumConnections, server.answerTime) = (1, .milliseconds(200))
    let answer: String = try await withThrowingTaskGroup(of: String?.self) { [server] group in
      let (ports, told) = AsyncStream.makeStream(of: Int.self)
      group.addTask {
        try? await server.run { told.yield($0) }
        return nil
      }
      var iterator = ports.makeAsyncIterator()
      let port = try #require(await iterator.next())
      let silent = try LoopbackClient(port: port)
      // While the first answer is not taken the second cannot be given, and the connection never counts as idle.
      for _ in 0..<2 { try silent.ask("/schema/record-1.json") }
      // It has its place once its answer begins.
      _ = await silent.firstBytes()
      let patient = try LoopbackClient(port: port)
      try patient.ask("/healthz")
      // Answered once the only place is free.
      let answer = await patient.firstBytes()
      silent.close()
      group.cancelAll()
      return answer
    }
    #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
  }
}

/// A client as bare as can be, that reads only when it is told to.
private final class LoopbackClient: Sendable {
  private let descriptor: Int32

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    try #require(descriptor >= 0)
    // Its own kernel takes little for it.
    var size: Int32 = 64 << 10
    let isSet = setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    try #require(isSet == 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0)
  }

  func ask(_ path: String) throws {
    let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    try #require(write(descriptor, request, request.count) == request.count)
  }

  /// Waits on a thread of its own.
  func firstBytes() async -> String {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [self] in
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(descriptor, &bytes, bytes.count)
        continuation.resume(returning: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
      }
    }
  }

  func close() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  deinit { Glibc.close(descriptor) }
}
