/// A header of the operator's own for one source, often a secret. Shows its name, and its value nowhere.
///
/// It is sent to the origin of the request alone, never to where a redirect leads outside of it.
public struct RequestHeader: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public let name: String
  /// Printable ASCII.
  let value: String

  /// What the fetcher itself decides about; whoever set these could smuggle requests, or ask for what is not read.
  static let reserved: Set<String> = [
    "accept-encoding", "connection", "content-length", "expect", "host", "if-match", "if-modified-since",
    "if-none-match", "if-range", "if-unmodified-since", "keep-alive", "proxy-authorization", "proxy-connection",
    "range",
    "te", "trailer", "transfer-encoding", "upgrade", "user-agent",
  ]

  /// Nil unless `name` is a token (RFC 9110 §5.6.2) that is not reserved and `value` is printable ASCII, 1 to 4096 bytes.
  public init?(name: String, value: String) {
    guard RequestHeader.isName(name), value.utf8.count <= 4096, ValidatorRules.isHeaderSafe(value) else { return nil }
    self.name = name
    self.value = value
  }

  /// Whether a header of that name may be set.
  public static func isName(_ name: String) -> Bool {
    let isToken = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
    return isToken && (1...64).contains(name.utf8.count) && !reserved.contains(name.lowercased())
  }

  var line: String { "\(name): \(value)" }

  public var description: String { "\(name): (secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
