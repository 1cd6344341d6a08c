import Glibc

/// An IPv4 or IPv6 address, as its bytes.
struct IPAddress: Hashable {
  /// 4 or 16.
  var bytes: [UInt8]

  /// Nil when `text` is not an address in the usual notation.
  init?(_ text: String) {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      if inet_pton(family, text, &bytes) == 1 {
        self.bytes = bytes
        return
      }
    }
    return nil
  }
}

/// A range of addresses in CIDR notation: `127.0.0.0/8`, `fd00::/8`.
struct NetworkRange: Hashable {
  var address: IPAddress
  var prefixLength: Int

  init(_ text: String) throws(ValueProblem) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let address = IPAddress(first), parts.count <= 2 else {
      throw ValueProblem("“\(text)” is not a network: write CIDR, such as 10.0.0.0/8 or fd00::/8")
    }
    let width = address.bytes.count * 8
    guard parts.count == 2 else {
      throw ValueProblem("“\(text)” has no prefix length (did you mean “\(text)/\(width)”?)")
    }
    guard let length = Int(parts[1]), (0...width).contains(length) else {
      throw ValueProblem("“\(text)”: the prefix length must be 0 to \(width)")
    }
    self.address = address
    prefixLength = length
    guard contains(address), isBare else {
      throw ValueProblem("“\(text)” has bits set beyond its prefix length")
    }
  }

  /// Whether `other` lies in the range.
  func contains(_ other: IPAddress) -> Bool {
    guard other.bytes.count == address.bytes.count else { return false }
    return zip(address.bytes, other.bytes).enumerated().allSatisfy { index, pair in
      (pair.0 ^ pair.1) & mask(ofByte: index) == 0
    }
  }

  private var isBare: Bool {
    address.bytes.enumerated().allSatisfy { index, byte in byte & ~mask(ofByte: index) == 0 }
  }

  private func mask(ofByte index: Int) -> UInt8 {
    let bits = min(8, max(0, prefixLength - index * 8))
    return bits == 0 ? 0 : UInt8(truncatingIfNeeded: 0xFF << (8 - bits))
  }
}
