/// What some servers write before JSON: a guard against inclusion as a script (`)]}'`, `while(1);`), a comment, or the call
/// of a function (JSONP).
struct JSONPrologue: Sendable, Hashable {
  /// Where the object or array begins.
  var start: Int
  /// True when anything but white space stands before it.
  var hasJunk = false
  /// True when it is the argument of a call, whose end follows.
  var isWrapped = false

  /// Nil when `bytes` do not begin with JSON.
  static func find(in bytes: [UInt8]) -> JSONPrologue? {
    var scan = Scan(bytes: bytes, index: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    return scan.run()
  }

  private struct Scan {
    /// A name longer than this is no function's.
    private static let longestName = 200
    private static let guards = [")]}',", ")]}'", "while(1);", "while (1);", "for(;;);", "for (;;);"].map {
      Array($0.utf8)
    }

    let bytes: [UInt8]
    var index: Int

    mutating func run() -> JSONPrologue? {
      skipSpace()
      let first = index
      var isWrapped = false
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[") {
          return JSONPrologue(start: index, hasJunk: index > first, isWrapped: isWrapped)
        }
        guard skipComment() || skipGuard() || skipCall(&isWrapped) else { return nil }
        skipSpace()
      }
      return nil
    }

    private mutating func skipSpace() {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private mutating func skipComment() -> Bool {
      let end: Int?
      if bytes.matches("//", at: index) {
        end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D }
      } else if bytes.matches("/*", at: index) {
        end = bytes.firstIndex(of: "*/", from: index + 2, upTo: bytes.count).map { $0 + 2 }
      } else {
        return false
      }
      index = end ?? bytes.count
      return true
    }

    private mutating func skipGuard() -> Bool {
      guard let text = Self.guards.first(where: { bytes[index...].starts(with: $0) }) else { return false }
      index += text.count
      return true
    }

    /// `name(`, once.
    private mutating func skipCall(_ isWrapped: inout Bool) -> Bool {
      let name = bytes[index...].prefix(Self.longestName).prefix {
        $0 < 0x80 && $0 != 0x3A && $0 != 0x2D && XMLSyntax.continuesName($0) || $0 == UInt8(ascii: "$")
      }
      var open = index + name.count
      while open < bytes.count, bytes[open] == 0x20 { open += 1 }
      guard !isWrapped, open < bytes.count, bytes[open] == UInt8(ascii: "(") else { return false }
      isWrapped = true
      index = open + 1
      return true
    }
  }
}
