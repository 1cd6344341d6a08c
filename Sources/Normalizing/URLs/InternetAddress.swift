import Glibc

/// Numeric hosts, in whichever way they are written (WHATWG URL Standard §3.5).
enum InternetAddress {
  /// The last label is a number, so that the whole must be an IPv4 address.
  static func endsInNumber(_ host: String) -> Bool {
    var labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if labels.last?.isEmpty == true, labels.count > 1 { labels.removeLast() }
    guard let last = labels.last, !last.isEmpty else { return false }
    return last.utf8.allSatisfy(\.isASCIIDigit) || number(last) != nil
  }

  /// Dotted decimal from one to four numbers, decimal, octal or hexadecimal; nil when out of range.
  static func version4(_ host: String) -> String? {
    var labels = host.split(separator: ".", omittingEmptySubsequences: false)
    if labels.last?.isEmpty == true, labels.count > 1 { labels.removeLast() }
    guard labels.count <= 4 else { return nil }
    let numbers = labels.compactMap(number)
    guard numbers.count == labels.count, let last = numbers.last else { return nil }
    guard numbers.dropLast().allSatisfy({ $0 < 256 }), last < 1 << UInt64(8 * (5 - numbers.count)) else { return nil }
    var address = last
    for (index, part) in numbers.dropLast().enumerated() { address += part << UInt64(8 * (3 - index)) }
    return [24, 16, 8, 0].map { String(address >> UInt64($0) & 255) }.joined(separator: ".")
  }

  /// In brackets, the longest run of zeros shortened (RFC 5952, without its dotted form).
  static func version6(_ text: String) -> String? {
    var address = in6_addr()
    guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: address) { Array($0) }
    let pieces = (0..<8).map { UInt16(bytes[2 * $0]) << 8 | UInt16(bytes[2 * $0 + 1]) }
    guard let zeros = longestZeroRun(pieces) else { return "[" + hexadecimal(pieces[...]) + "]" }
    return "[" + hexadecimal(pieces[..<zeros.lowerBound]) + "::" + hexadecimal(pieces[zeros.upperBound...]) + "]"
  }

  private static func hexadecimal(_ pieces: ArraySlice<UInt16>) -> String {
    pieces.map { String($0, radix: 16) }.joined(separator: ":")
  }

  private static func longestZeroRun(_ pieces: [UInt16]) -> Range<Int>? {
    var best = 0..<1
    var start = 0
    while start < pieces.count {
      let end = pieces[start...].firstIndex { $0 != 0 } ?? pieces.count
      if end - start > best.count { best = start..<end }
      start = end + 1
    }
    return best.count > 1 ? best : nil
  }

  /// A number too large for 64 bits counts as the largest: it is a number, and no address.
  private static func number(_ label: Substring) -> UInt64? {
    let text = label.lowercased()
    if text.hasPrefix("0x") { return text == "0x" ? 0 : number(text.dropFirst(2), radix: 16) }
    if text.utf8.count > 1, text.hasPrefix("0") { return number(text.dropFirst(), radix: 8) }
    return text.isEmpty ? nil : number(text[...], radix: 10)
  }

  /// Digits alone: `UInt64.init` would take a sign.
  private static func number(_ digits: Substring, radix: UInt8) -> UInt64? {
    guard digits.utf8.allSatisfy({ $0.hexadecimalValue.map { $0 < radix } ?? false }) else { return nil }
    return UInt64(digits, radix: Int(radix)) ?? .max
  }
}
