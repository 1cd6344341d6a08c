import Foundation

/// The least of an HTTP client: one request a connection, to 127.0.0.1.
enum HTTP {
  struct Response: Sendable {
    let status: Int
    /// By name in lower case.
    let headers: [String: String]
    let body: [UInt8]

    fileprivate var isWhole: Bool { headers["content-length"].flatMap { Int($0) }.map { body.count >= $0 } ?? false }

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  private static let patience = 20

  static func get(_ port: Int, _ target: String, host: String? = nil) throws -> Response {
    try send("GET", port, target, host: host)
  }

  static func send(_ method: String, _ port: Int, _ target: String, host: String? = nil) throws -> Response {
    let socket = try connected(to: port)
    defer { close(socket) }
    let request =
      "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n"
      + (method == "POST" ? "Content-Length: 0\r\n" : "") + "\r\n"
    let bytes = Array(request.utf8)
    guard Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
      throw Failure.system("send", errno)
    }
    return try response(from: socket)
  }

  private static func connected(to port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var limit = timeval(tv_sec: patience, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw Failure.system("connect", errno)
    }
    return descriptor
  }

  /// Reads until the response is whole or the server closes.
  private static func response(from socket: Int32) throws -> Response {
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure.system("recv", errno) }
      bytes += buffer[..<count]
      let response = parsed(bytes)
      if let response, count == 0 || response.isWhole { return response }
      if count == 0 { throw Failure.missing("an HTTP response") }
    }
  }

  /// Nil while the header is not there as a whole.
  private static func parsed(_ bytes: [UInt8]) -> Response? {
    guard let gap = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    let fields = lines.dropFirst().compactMap { line in
      line.firstIndex(of: ":").map {
        (line[..<$0].lowercased(), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
      }
    }
    return Response(
      status: status ?? 0, headers: Dictionary(fields) { $1 }, body: Array(bytes[gap.upperBound...]))
  }
}
