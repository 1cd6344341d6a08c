/// Punycode (RFC 3492): how a label in another script is written in ASCII.
enum Punycode {
  /// Longest label, in Unicode scalars, that is encoded; DNS allows 63 bytes.
  static let maximumScalars = 63

  // RFC 3492 §5.
  private static let base = 36
  private static let minimumThreshold = 1
  private static let maximumThreshold = 26
  private static let skew = 38
  private static let damp = 700
  private static let initialBias = 72
  private static let initialScalar = 128

  /// The label without its `xn--`; nil when it is too long.
  static func encode(_ label: Substring) -> String? {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    guard scalars.count <= maximumScalars else { return nil }
    var output = scalars.filter { $0 < initialScalar }.map { UInt8($0) }
    let basicCount = output.count
    if basicCount > 0 { output.append(UInt8(ascii: "-")) }
    var (next, delta, bias, handled) = (initialScalar, 0, initialBias, basicCount)
    while handled < scalars.count {
      let smallest = scalars.filter { $0 >= next }.min() ?? next
      delta += (smallest - next) * (handled + 1)
      next = smallest
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        write(delta, bias: bias, to: &output)
        bias = adapted(delta, points: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func write(_ delta: Int, bias: Int, to output: inout [UInt8]) {
    var rest = delta
    var step = base
    while true {
      let threshold = min(max(step - bias, minimumThreshold), maximumThreshold)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      step += base
    }
    output.append(digit(rest))
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
  }

  private static func adapted(_ delta: Int, points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / points
    var step = 0
    while delta > (base - minimumThreshold) * maximumThreshold / 2 {
      delta /= base - minimumThreshold
      step += base
    }
    return step + (base - minimumThreshold + 1) * delta / (delta + skew)
  }
}
