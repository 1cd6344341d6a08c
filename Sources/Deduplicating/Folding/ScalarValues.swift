extension StringProtocol {
  /// The values of its Unicode scalars: what is gone through several times is decoded once.
  var scalarValues: [UInt32] {
    var text = String(self)
    return text.withUTF8 { bytes in
      var values: [UInt32] = []
      values.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        let first = UInt32(bytes[index])
        // A string's bytes are valid UTF-8, so what a first byte announces is there.
        func next(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
        switch first {
        case ..<0x80:
          values.append(first)
          index += 1
        case ..<0xE0:
          values.append((first & 0x1F) << 6 | next(1))
          index += 2
        case ..<0xF0:
          values.append((first & 0x0F) << 12 | next(1) << 6 | next(2))
          index += 3
        default:
          values.append((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3))
          index += 4
        }
      }
      return values
    }
  }
}

extension String {
  init(scalars: some Sequence<UInt32>) { self.init(decoding: scalars.utf8, as: UTF8.self) }
}

extension Sequence<UInt32> {
  /// Scalar values as UTF-8.
  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(underestimatedCount * 2)
    for value in self {
      switch value {
      case ..<0x80: bytes.append(UInt8(value))
      case ..<0x800:
        bytes.append(UInt8(0xC0 | value >> 6))
        bytes.append(UInt8(0x80 | value & 0x3F))
      case ..<0x10000:
        bytes.append(UInt8(0xE0 | value >> 12))
        bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | value & 0x3F))
      default:
        bytes.append(UInt8(0xF0 | value >> 18 & 7))
        bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
        bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | value & 0x3F))
      }
    }
    return bytes
  }
}
