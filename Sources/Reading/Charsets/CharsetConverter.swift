import Glibc

/// Turns bytes of one encoding into UTF-8 with glibc's iconv. Bad bytes become U+FFFD and never stop the rest.
struct CharsetConverter {
  /// UTF-8, and what could not be read.
  struct Result {
    var utf8: [UInt8] = []
    /// How many U+FFFD stand for bytes that meant nothing.
    var replacements = 0
    /// Where in `utf8` the first of them stands.
    var firstReplacement: Int?
  }

  /// Nil when this machine's glibc lacks the converter (a missing gconv module).
  static func convert(_ bytes: ArraySlice<UInt8>, from encoding: WebEncoding) -> Result? {
    if encoding == .utf8 { return UTF8Repair.repaired(bytes) }
    guard let handle = iconv_open("UTF-8", encoding.converter), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var conversion = Conversion(handle: handle, width: encoding.width)
    conversion.run(bytes)
    return conversion.result
  }

  /// One use of an open iconv handle.
  private struct Conversion {
    let handle: iconv_t
    let width: WebEncoding.Width
    var result = Result()

    mutating func run(_ bytes: ArraySlice<UInt8>) {
      result.utf8.reserveCapacity(bytes.count + bytes.count / 2)
      bytes.withUnsafeBytes { source in
        withUnsafeTemporaryAllocation(byteCount: 32 << 10, alignment: 1) { output in
          var position = 0
          while position < source.count { position = step(source, from: position, output) }
          flush(output)
        }
      }
    }

    /// Converts until the output is full or a byte is bad; returns how far it came.
    private mutating func step(
      _ source: UnsafeRawBufferPointer, from position: Int, _ output: UnsafeMutableRawBufferPointer
    ) -> Int {
      // iconv's prototype lacks const; it never writes to its input.
      var input = UnsafeMutablePointer(
        mutating: source.baseAddress?.advanced(by: position).assumingMemoryBound(to: CChar.self))
      var inputLeft = source.count - position
      var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
      var outputLeft = output.count
      let status = iconv(handle, &input, &inputLeft, &target, &outputLeft)
      let failure = errno
      append(output, count: output.count - outputLeft)
      let reached = source.count - inputLeft
      guard status == -1, failure != E2BIG else { return reached }
      replace()
      return min(source.count, reached + badLength(source, at: reached))
    }

    /// Lets a stateful encoding write what it still holds.
    private mutating func flush(_ output: UnsafeMutableRawBufferPointer) {
      var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
      var outputLeft = output.count
      _ = iconv(handle, nil, nil, &target, &outputLeft)
      append(output, count: output.count - outputLeft)
    }

    private mutating func append(_ output: UnsafeMutableRawBufferPointer, count: Int) {
      result.utf8.append(contentsOf: output[..<count])
    }

    private mutating func replace() {
      if result.firstReplacement == nil { result.firstReplacement = result.utf8.count }
      result.replacements += 1
      result.utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }

    /// How many bytes one bad character takes: a lead byte takes its trail with it unless that is ASCII (WHATWG
    /// Encoding §9–§14: "if byte is an ASCII byte, prepend byte").
    private func badLength(_ source: UnsafeRawBufferPointer, at index: Int) -> Int {
      switch width {
      case .utf8, .single: 1
      case .multiple: index + 1 < source.count && source[index] >= 0x80 && source[index + 1] >= 0x80 ? 2 : 1
      case .two: 2
      case .four: 4
      }
    }
  }
}
