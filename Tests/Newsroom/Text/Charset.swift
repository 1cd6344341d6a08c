import Glibc

/// The encodings the press prints in.
enum Charset: String, Sendable {
  case utf8 = "UTF-8"
  case gbk = "GBK"
  case big5 = "Big5"
  case shiftJIS = "Shift_JIS"
  case windows1251 = "windows-1251"

  /// The text in this encoding; a character it lacks becomes a numeric character reference.
  func encoded(_ text: String) -> [UInt8] {
    guard self != .utf8, let converter = Converter(to: rawValue) else { return Array(text.utf8) }
    if let all = converter.convert(Array(text.utf8)) { return all }
    var out: [UInt8] = []
    for scalar in text.unicodeScalars {
      out += converter.convert(Array(String(scalar).utf8)) ?? Array("&#\(scalar.value);".utf8)
    }
    return out
  }
}

/// An iconv handle from UTF-8.
private struct Converter: ~Copyable {
  private let handle: iconv_t

  init?(to name: String) {
    guard let opened = iconv_open(name, "UTF-8"), Int(bitPattern: opened) != -1 else { return nil }
    handle = opened
  }

  deinit { iconv_close(handle) }

  /// Nil when a character has no place in the encoding.
  func convert(_ input: [UInt8]) -> [UInt8]? {
    var source = input.map { CChar(bitPattern: $0) }
    // No encoding here takes more bytes for a character than UTF-8 and a shift.
    var target = [CChar](repeating: 0, count: input.count * 2 + 8)
    var sourceLeft = source.count
    var targetLeft = target.count
    let failed = source.withUnsafeMutableBufferPointer { from in
      target.withUnsafeMutableBufferPointer { to in
        var (start, end) = (from.baseAddress, to.baseAddress)
        return iconv(handle, &start, &sourceLeft, &end, &targetLeft) == -1
      }
    }
    if failed {
      iconv(handle, nil, nil, nil, nil)
      return nil
    }
    return target[..<(target.count - targetLeft)].map { UInt8(bitPattern: $0) }
  }
}
