/// Which addresses may be connected to: the public Internet, and what the operator adds.
///
/// It judges the address of the connection, never the text of an address in a URL, so that no spelling of it and no
/// name server can slip a local one through. What is refused is what the IANA special-purpose registries (RFC 6890)
/// do not mark as globally reachable unicast; in IPv6 only `2000::/3` is global, and addresses that embed an IPv4
/// one for a translator or a tunnel (NAT64, 6to4, Teredo) are refused whole. An IPv4-mapped address is judged as IPv4.
public struct AddressPolicy: Sendable, Hashable {
  private var allowedNetworks: [Network] = []
  private static let allowedPorts: Set<UInt16> = [80, 443]

  private init() {}

  /// Public unicast addresses at ports 80 and 443.
  public static let publicInternet = AddressPolicy()

  /// This policy with `network` allowed at every port.
  public func allowing(_ network: Network) -> AddressPolicy {
    var policy = self
    policy.allowedNetworks.append(network)
    return policy
  }

  /// Whether a connection to `address` at `port` may be used.
  ///
  /// - Parameter stated: a port that is allowed this once.
  public func allows(_ address: IPAddress, port: UInt16, stated: UInt16? = nil) -> Bool {
    let address = address.unmapped
    if allowedNetworks.contains(where: { $0.contains(address) }) { return true }
    return (port == stated || AddressPolicy.allowedPorts.contains(port)) && AddressPolicy.isPublic(address)
  }

  private static func isPublic(_ address: IPAddress) -> Bool {
    if case .v6(let high, _) = address, high >> 61 != 0b001 { return false }  // 2000::/3
    return !refused.contains { $0.contains(address) }
  }

  private static let refused: [Network] = [
    "0.0.0.0/8",  // this network, RFC 791
    "10.0.0.0/8",  // private, RFC 1918
    "100.64.0.0/10",  // carrier-grade NAT, RFC 6598
    "127.0.0.0/8",  // loopback, RFC 1122
    "169.254.0.0/16",  // link-local and cloud metadata, RFC 3927
    "172.16.0.0/12",  // private, RFC 1918
    "192.0.0.0/24",  // protocol assignments, RFC 6890
    "192.0.2.0/24",  // documentation, RFC 5737
    "192.88.99.0/24",  // 6to4 relay, RFC 7526
    "192.168.0.0/16",  // private, RFC 1918
    "198.18.0.0/15",  // benchmarks, RFC 2544
    "198.51.100.0/24",  // documentation, RFC 5737
    "203.0.113.0/24",  // documentation, RFC 5737
    "224.0.0.0/3",  // multicast, reserved, broadcast: RFC 1112
    "2001::/23",  // protocol assignments, Teredo among them: RFC 2928
    "2001:db8::/32",  // documentation, RFC 3849
    "2002::/16",  // 6to4, RFC 3056
    "3fff::/20",  // documentation, RFC 9637
  ].compactMap { Network($0) }
}
