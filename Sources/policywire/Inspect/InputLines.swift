import Glibc

/// The lines of a descriptor, read as they come, with a bound on what a single line may take of memory.
struct InputLines {
  enum Line {
    case whole([UInt8])
    /// Longer than the limit; what stood there was passed over.
    case tooLong
  }

  private static let blockBytes = 64 << 10

  private let descriptor: Int32
  private let maximumBytes: Int
  private var block: ArraySlice<UInt8> = []
  private var isAtEnd = false

  init(descriptor: Int32 = STDIN_FILENO, maximumBytes: Int) {
    self.descriptor = descriptor
    self.maximumBytes = maximumBytes
  }

  /// The next line without its newline, which the last may lack; nil at the end. Throws when it cannot be read.
  mutating func next() throws(UnreadableInput) -> Line? {
    var (line, isTooLong, isEmpty) = ([UInt8](), false, true)
    while try fill() {
      isEmpty = false
      let newline = block.firstIndex(of: UInt8(ascii: "\n"))
      let part = block[..<(newline ?? block.endIndex)]
      if isTooLong || line.count + part.count > maximumBytes {
        (line, isTooLong) = ([], true)
      } else {
        line += part
      }
      block = newline.map { block[($0 + 1)...] } ?? []
      if newline != nil { return isTooLong ? .tooLong : .whole(line) }
    }
    return isEmpty ? nil : isTooLong ? .tooLong : .whole(line)
  }

  /// Whether there is anything left to look at.
  private mutating func fill() throws(UnreadableInput) -> Bool {
    guard block.isEmpty, !isAtEnd else { return !block.isEmpty }
    var bytes = [UInt8](repeating: 0, count: Self.blockBytes)
    var count = read(descriptor, &bytes, bytes.count)
    while count < 0 && errno == EINTR { count = read(descriptor, &bytes, bytes.count) }
    guard count >= 0 else { throw UnreadableInput(errno: errno) }
    isAtEnd = count == 0
    block = bytes[..<count]
    return count > 0
  }
}

/// Standard input failed.
struct UnreadableInput: Error, CustomStringConvertible {
  var errno: Int32

  var description: String { "standard input: \(String(cString: strerror(errno)))" }
}
