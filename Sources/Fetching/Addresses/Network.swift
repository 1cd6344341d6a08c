/// A range of addresses in CIDR notation (RFC 4632, RFC 4291 §2.3): `10.0.0.0/8`, `fd00::/8`, `127.0.0.1`.
public struct Network: Sendable, Hashable, CustomStringConvertible {
  private let base: IPAddress
  private let prefixLength: Int

  /// Nil when the address or the length is none, or bits are set past the length (mostly a slip of the pen).
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.contains("%"), let base = IPAddress(String(first)) else { return nil }
    let width = Network.width(base)
    var length = width
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy({ 48...57 ~= $0 }), let stated = Int(parts[1]) else { return nil }
      length = stated
    }
    self.init(base, prefixLength: length)
    guard length <= width, Network.masked(base, length) == base else { return nil }
  }

  init(_ base: IPAddress, prefixLength: Int) {
    self.base = base
    self.prefixLength = prefixLength
  }

  /// Whether `address` lies inside; an IPv4 address never lies in an IPv6 network, nor the reverse.
  public func contains(_ address: IPAddress) -> Bool {
    Network.width(address) == Network.width(base) && Network.masked(address, prefixLength) == base
  }

  public var description: String { "\(base)/\(prefixLength)" }

  private static func width(_ address: IPAddress) -> Int {
    if case .v4 = address { 32 } else { 128 }
  }

  /// `address` with every bit after the first `length` cleared.
  private static func masked(_ address: IPAddress, _ length: Int) -> IPAddress {
    switch address {
    case .v4(let bits): .v4(bits & ~UInt32.max.shiftedRight(length))
    case .v6(let high, let low):
      .v6(
        high: high & ~UInt64.max.shiftedRight(min(length, 64)), low: low & ~UInt64.max.shiftedRight(max(0, length - 64))
      )
    }
  }
}

extension FixedWidthInteger {
  /// Shifted right by `count`; nothing is left once all bits are out.
  fileprivate func shiftedRight(_ count: Int) -> Self { count >= Self.bitWidth ? 0 : self >> Self(count) }
}
