import Glibc

/// ISO-2022-JP as the web has it (WHATWG Encoding §12.2): ASCII in which escapes switch to other sets.
///
/// glibc's converter lacks the characters of NEC and IBM that Japanese texts use (①, 髙); EUC-JP-MS has them, and is the
/// same set of characters with the high bit set.
struct ISO2022JP {
  /// What the bytes mean between two escapes.
  private enum Mode { case ascii, roman, katakana, kanji }

  private var mode = Mode.ascii
  private var result = CharsetConverter.Result()

  /// True when all-ASCII `bytes` hold an escape to a set of ISO-2022-JP.
  static func isIn(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      var index = 0
      while let escape = memchr(base + index, 0x1B, buffer.count - index) {
        index = UnsafeRawPointer(escape) - UnsafeRawPointer(base)
        if let mode = mode(buffer[(index + 1)...].prefix(2)), mode != .ascii { return true }
        index += 1
      }
      return false
    }
  }

  /// Nil when this machine's glibc lacks the converter of EUC-JP.
  static func decode(_ bytes: ArraySlice<UInt8>) -> CharsetConverter.Result? {
    guard var converter = CharsetConverter.Stream(.eucJP) else { return nil }
    defer { converter.close() }
    var decoder = ISO2022JP()
    decoder.run(bytes, &converter)
    return decoder.result
  }

  private mutating func run(_ bytes: ArraySlice<UInt8>, _ converter: inout CharsetConverter.Stream) {
    result.utf8.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let run = bytes[index...].prefix { $0 != 0x1B }
      if !run.isEmpty { append(run, &converter) }
      index = run.endIndex
      guard index < bytes.endIndex else { return }
      let next = Self.mode(bytes[(index + 1)...].prefix(2))
      if let next { mode = next } else { result.replace() }
      index += next == nil ? 1 : 3
    }
  }

  private mutating func append(_ run: ArraySlice<UInt8>, _ converter: inout CharsetConverter.Stream) {
    switch mode {
    case .ascii: for byte in run { appendASCII(byte) }
    case .roman:
      for byte in run {
        switch byte {
        case UInt8(ascii: "\\"): result.utf8.append(contentsOf: "¥".utf8)
        case UInt8(ascii: "~"): result.utf8.append(contentsOf: "‾".utf8)
        default: appendASCII(byte)
        }
      }
    case .katakana:
      for byte in run {
        guard (0x21...0x5F).contains(byte) else { appendControl(byte); continue }
        // Half-width katakana stand together in Unicode, from U+FF61.
        result.utf8.append(
          contentsOf: UTF8.encode(Unicode.Scalar(0xFF61 + UInt16(byte) - 0x21) ?? "\u{FFFD}") ?? .init())
      }
    case .kanji: appendKanji(run, &converter)
    }
  }

  private mutating func appendASCII(_ byte: UInt8) {
    if byte < 0x80 { result.utf8.append(byte) } else { result.replace() }
  }

  /// Line ends and spaces stand in every set.
  private mutating func appendControl(_ byte: UInt8) {
    if byte <= 0x20 { result.utf8.append(byte) } else { result.replace() }
  }

  private mutating func appendKanji(_ run: ArraySlice<UInt8>, _ converter: inout CharsetConverter.Stream) {
    var pairs: [UInt8] = []
    var index = run.startIndex
    while index < run.endIndex {
      let isPair = (0x21...0x7E).contains(run[index])
      if isPair, index + 1 < run.endIndex, (0x21...0x7E).contains(run[index + 1]) {
        pairs.append(run[index] | 0x80)
        pairs.append(run[index + 1] | 0x80)
        index += 2
      } else {
        converter.convert(pairs[...], into: &result)
        pairs = []
        // Half a character before a line end loses itself alone.
        appendControl(run[index])
        index += 1
      }
    }
    converter.convert(pairs[...], into: &result)
  }

  /// The set that the two bytes behind an escape switch to.
  private static func mode(_ bytes: some Collection<UInt8>) -> Mode? {
    switch (bytes.first, bytes.dropFirst().first) {
    case (UInt8(ascii: "("), UInt8(ascii: "B")): .ascii
    case (UInt8(ascii: "("), UInt8(ascii: "J")): .roman
    case (UInt8(ascii: "("), UInt8(ascii: "I")): .katakana
    case (UInt8(ascii: "$"), UInt8(ascii: "@")), (UInt8(ascii: "$"), UInt8(ascii: "B")): .kanji
    default: nil
    }
  }
}
