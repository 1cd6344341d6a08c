import Foundation

/// A server on an address of loopback that answers every request alike and counts who came.
final class SmallServer: Sendable {
  let port: Int
  private let listener: Int32
  private let visits = Watched(0)

  /// - Parameter answer: the whole response, given the port.
  init(_ host: String, answer: @escaping @Sendable (Int) -> String = { _ in "HTTP/1.1 404 Not Found\r\n\r\n" }) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    port = try Self.bound(listener, host)
    let (listener, visits, bytes) = (listener, visits, Array(answer(port).utf8))
    Thread.detachNewThread {
      while true {
        let visitor = accept(listener, nil, nil)
        guard visitor >= 0 else { return }
        visits.change { $0 += 1 }
        var request = [UInt8](repeating: 0, count: 1 << 14)
        _ = recv(visitor, &request, request.count, 0)
        _ = send(visitor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        close(visitor)
      }
    }
  }

  deinit {
    // Wakes the thread out of accept(2), which close(2) alone does not.
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// How many connections were made.
  var count: Int { visits.current }

  private static func bound(_ listener: Int32, _ host: String) throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, host, &address.sin_addr)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) | listen(listener, 16) | getsockname(listener, address, &length)
      }
    }
    guard result == 0 else { throw Failure.system("bind \(host)", errno) }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
