import Glibc

/// An IPv4 or IPv6 address, without port and zone.
public enum IPAddress: Sendable, Hashable {
  case v4(UInt32)
  case v6(high: UInt64, low: UInt64)

  /// Reads dotted-decimal IPv4 or RFC 4291 §2.2 IPv6, nothing else; a zone (`%eth0`) is cut off.
  public init?(_ text: String) {
    let text = text.utf8.contains(UInt8(ascii: "%")) ? String(text.prefix { $0 != "%" }) : text
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      self = .v4(UInt32(bigEndian: four.s_addr))
      return
    }
    var six = in6_addr()
    guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
    self.init(networkOrder: withUnsafeBytes(of: &six) { Array($0) })
  }

  /// Four or sixteen bytes, most significant first; nil for any other count.
  public init?(networkOrder bytes: some Collection<UInt8>) {
    switch bytes.count {
    case 4: self = .v4(UInt32(truncatingIfNeeded: IPAddress.number(bytes)))
    case 16: self = .v6(high: IPAddress.number(bytes.prefix(8)), low: IPAddress.number(bytes.suffix(8)))
    default: return nil
    }
  }

  /// The IPv4 address inside an IPv4-mapped one (`::ffff:0:0/96`, RFC 4291 §2.5.5.2); any other as it is.
  public var unmapped: IPAddress {
    guard case .v6(0, let low) = self, low >> 32 == 0xFFFF else { return self }
    return .v4(UInt32(truncatingIfNeeded: low))
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}

extension IPAddress: CustomStringConvertible {
  public var description: String {
    switch self {
    case .v4(let bits): "\(bits >> 24).\(bits >> 16 & 255).\(bits >> 8 & 255).\(bits & 255)"
    case .v6(let high, let low): IPAddress.text(high, low)
    }
  }

  /// RFC 5952, as the C library prints it.
  private static func text(_ high: UInt64, _ low: UInt64) -> String {
    var address = (high.bigEndian, low.bigEndian)
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, &address, &buffer, socklen_t(buffer.count)) != nil else { return "::" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
