import Foundation
import Glibc
import Stories

/// A small HTTP/1.1 server on loopback that answers as a test tells it to, and remembers what it was asked.
///
/// One thread a connection; nothing of it runs on the cooperative pool.
// @unchecked: the descriptors are set once in init, everything that changes is behind the lock.
final class ScriptedServer: @unchecked Sendable {
  /// One request as it came.
  struct Request: Sendable {
    /// From 0, in the order connections were accepted.
    var connection: Int
    var path: String
    /// Names in lower case.
    var headers: [String: String]
    var method = "GET"
    var body: [UInt8] = []
  }

  /// What to do about a request.
  enum Reply: Sendable {
    /// A whole response, its length stated.
    case response(Int, [String], [UInt8])
    /// Exactly these bytes, then the connection is closed.
    case raw(String)
    /// These bytes, then a reset of the connection.
    case reset(String)
    /// This head, then `chunk` again and again until the client goes away.
    case endless(String, [UInt8])
    /// Nothing, until the client goes away.
    case hang

    static func text(_ text: String, _ headers: String...) -> Reply { .response(200, headers, Array(text.utf8)) }
    static func redirect(_ status: Int, to location: String) -> Reply {
      .response(status, ["Location: \(location)"], Array("moved".utf8))
    }
  }

  let host: String
  let port: UInt16
  /// Every request, in the order they came.
  let arrivals: AsyncStream<Request>

  private struct State {
    var requests: [Request] = []
    var connections: Set<Int32> = []
    var accepted = 0
  }

  private let listener: Int32
  private let reply: @Sendable (Request) -> Reply
  private let announce: AsyncStream<Request>.Continuation
  private let state = Locked(State())

  struct StartFailure: Error { var errno: Int32 }

  init(host: String = "127.0.0.1", _ reply: @escaping @Sendable (Request) -> Reply) throws {
    self.host = host
    self.reply = reply
    (arrivals, announce) = AsyncStream.makeStream()
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr(host)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = listener
    let bound = withUnsafeMutableBytes(of: &address) { bytes -> Int32 in
      guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return -1 }
      guard bind(descriptor, pointer, length) == 0, listen(descriptor, 256) == 0 else { return -1 }
      return getsockname(descriptor, pointer, &length)
    }
    port = UInt16(bigEndian: address.sin_port)
    guard bound == 0 else { throw StartFailure(errno: errno) }
    Thread.detachNewThread { [self] in acceptAll() }
  }

  func url(_ path: String = "/") -> String { "http://\(host):\(port)\(path)" }

  var requests: [Request] { state.withLock { $0.requests } }
  var acceptedConnections: Int { state.withLock { $0.accepted } }

  /// Closes everything; the threads end by themselves.
  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    state.withLock { state in
      for connection in state.connections { shutdown(connection, Int32(SHUT_RDWR)) }
    }
    announce.finish()
  }

  private func acceptAll() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      let number = state.withLock { state in
        state.connections.insert(connection)
        state.accepted += 1
        return state.accepted - 1
      }
      Thread.detachNewThread { [self] in serve(connection, number) }
    }
    close(listener)
  }

  private func serve(_ connection: Int32, _ number: Int) {
    var goesOn = true
    while goesOn, let head = readHead(connection) {
      var request = ScriptedServer.parse(head, connection: number)
      request.body = readBody(connection, count: request.headers["content-length"].flatMap { Int($0) } ?? 0)
      state.withLock { $0.requests.append(request) }
      announce.yield(request)
      goesOn = send(reply(request), to: connection)
    }
    state.withLock { state in
      state.connections.remove(connection)
      close(connection)
    }
  }

  /// False when the connection is done for.
  private func send(_ reply: Reply, to connection: Int32) -> Bool {
    switch reply {
    case .response(let status, let headers, let body):
      let lines = ["HTTP/1.1 \(status) Scripted"] + headers + (status == 304 ? [] : ["Content-Length: \(body.count)"])
      return write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body, to: connection)
    case .raw(let text):
      _ = write(Array(text.utf8), to: connection)
    case .reset(let text):
      _ = write(Array(text.utf8), to: connection)
      var linger = linger(l_onoff: 1, l_linger: 0)
      setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    case .endless(let head, let chunk):
      guard write(Array(head.utf8), to: connection) else { return false }
      while write(chunk, to: connection) {}
    case .hang:
      _ = readHead(connection)
    }
    return false
  }

  private func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Up to and with the blank line; nil at the end of the connection.
  private func readHead(_ connection: Int32) -> String? {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while recv(connection, &byte, 1, 0) == 1 {
      head.append(byte)
      if head == [0x16] { return "" }  // the start of TLS, which has no blank line to wait for
      if head.suffix(4) == [13, 10, 13, 10] { return String(decoding: head, as: UTF8.self) }
    }
    return nil
  }

  private func readBody(_ connection: Int32, count: Int) -> [UInt8] {
    var (body, byte) = ([UInt8](), UInt8(0))
    while body.count < count, recv(connection, &byte, 1, 0) == 1 { body.append(byte) }
    return body
  }

  private static func parse(_ head: String, connection: Int) -> Request {
    let lines = head.split(separator: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
    let words = (lines.first ?? "").split(separator: " ")
    return Request(
      connection: connection, path: words.count > 1 ? String(words[1]) : "", headers: headers,
      method: String(words.first ?? ""))
  }
}
