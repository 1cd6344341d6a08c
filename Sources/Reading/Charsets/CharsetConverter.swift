import Glibc

/// Turns bytes of one encoding into UTF-8 with glibc's iconv, put right where glibc differs from the web. Bad bytes become
/// U+FFFD and never stop the rest.
struct CharsetConverter {
  /// UTF-8, and what could not be read.
  struct Result {
    var utf8: [UInt8] = []
    /// How many U+FFFD stand for bytes that meant nothing.
    var replacements = 0
    /// Where in `utf8` the first of them stands.
    var firstReplacement: Int?

    mutating func replace() {
      if firstReplacement == nil { firstReplacement = utf8.count }
      replacements += 1
      utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
  }

  /// Nil when this machine's glibc lacks the converter (a missing gconv module).
  static func convert(_ bytes: ArraySlice<UInt8>, from encoding: WebEncoding) -> Result? {
    if encoding == .utf8 { return UTF8Repair.repaired(bytes) }
    if encoding == .iso2022jp { return ISO2022JP.decode(bytes) }
    guard var stream = Stream(encoding) else { return nil }
    defer { stream.close() }
    var result = Result()
    // Three bytes a character at most for one or more; what is not written to takes no memory.
    result.utf8.reserveCapacity(encoding.width == .four ? bytes.count : 3 * bytes.count)
    stream.convert(bytes, into: &result)
    return result
  }

  /// An open iconv handle; to be closed by whoever opened it.
  struct Stream {
    private let handle: iconv_t
    private let encoding: WebEncoding
    private let width: WebEncoding.Width

    /// Nil when glibc lacks the converter.
    init?(_ encoding: WebEncoding) {
      guard let handle = iconv_open("UTF-8", encoding.converter), handle != iconv_t(bitPattern: -1) else { return nil }
      self.handle = handle
      self.encoding = encoding
      width = encoding.width
    }

    func close() { iconv_close(handle) }

    /// Appends the text of `bytes`, which end with a whole character.
    mutating func convert(_ bytes: ArraySlice<UInt8>, into result: inout Result) {
      guard !bytes.isEmpty else { return }
      let start = result.utf8.count
      bytes.withUnsafeBytes { source in
        withUnsafeTemporaryAllocation(byteCount: 32 << 10, alignment: 1) { output in
          var position = 0
          while position < source.count { position = step(source, from: position, output, &result) }
          flush(output, &result)
        }
      }
      if encoding == .eucJP { JapaneseExtensions.replacePrivate(in: &result.utf8, from: start) }
    }

    /// Converts until the output is full or a byte is bad; returns how far it came.
    private func step(
      _ source: UnsafeRawBufferPointer, from position: Int, _ output: UnsafeMutableRawBufferPointer,
      _ result: inout Result
    ) -> Int {
      // iconv's prototype lacks const; it never writes to its input.
      var input = UnsafeMutablePointer(
        mutating: source.baseAddress?.advanced(by: position).assumingMemoryBound(to: CChar.self))
      var inputLeft = source.count - position
      var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
      var outputLeft = output.count
      let status = iconv(handle, &input, &inputLeft, &target, &outputLeft)
      let failure = errno
      result.utf8.append(contentsOf: output[..<(output.count - outputLeft)])
      let reached = source.count - inputLeft
      guard status == -1, failure != E2BIG else { return reached }
      if let (scalar, length) = WebCharacters.missing(in: encoding, source, at: reached) {
        result.utf8.append(contentsOf: UTF8.encode(scalar) ?? .init())
        return reached + length
      }
      result.replace()
      return min(source.count, reached + WebCharacters.badLength(width, encoding, source, at: reached))
    }

    /// Lets a stateful encoding write what it still holds.
    private func flush(_ output: UnsafeMutableRawBufferPointer, _ result: inout Result) {
      var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
      var outputLeft = output.count
      _ = iconv(handle, nil, nil, &target, &outputLeft)
      result.utf8.append(contentsOf: output[..<(output.count - outputLeft)])
    }
  }
}
