/// Where the status server listens: `127.0.0.1:8610`, `[::1]:8610`, `localhost:0`.
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
  /// Without brackets.
  public var host: String
  /// 0: any free one.
  public var port: Int

  public init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  static func parse(_ text: String) throws(ValueProblem) -> ListenAddress {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]) else {
      throw complaint(text)
    }
    guard (0...65535).contains(port) else { throw ValueProblem("“\(text)”: a port is 0 to 65535") }
    let host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      let inner = String(host.dropFirst().dropLast())
      guard let address = IPAddress(inner), address.bytes.count == 16 else { throw complaint(text) }
      return ListenAddress(host: inner, port: port)
    }
    guard host == "localhost" || IPAddress(String(host))?.bytes.count == 4 else { throw complaint(text) }
    return ListenAddress(host: String(host), port: port)
  }

  private static func complaint(_ text: String) -> ValueProblem {
    ValueProblem(
      "“\(text)” is not an address to listen on: write an IP address or localhost, and a port, such as 127.0.0.1:8610")
  }
}
