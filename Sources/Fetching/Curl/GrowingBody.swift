/// The bytes of a body as they come, in pieces: what grows large is not moved as it grows, so that it takes no more
/// memory than it holds. As the bytes in one row it would take twice that whenever it is moved.
struct GrowingBody {
  /// Large enough for most feeds; malloc gives what is so large back to the system when it is dropped.
  static let pieceBytes = 256 << 10

  private(set) var count = 0
  private var full: [[UInt8]] = []
  private var last: [UInt8] = []

  /// Makes room at once for what is announced, a piece at most.
  mutating func reserve(_ bytes: Int) { last.reserveCapacity(min(max(bytes, 0), Self.pieceBytes)) }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(Self.pieceBytes - last.count)
      last.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
      if last.count == Self.pieceBytes { startPiece() }
    }
  }

  /// All bytes in one row; each piece is dropped once it is copied.
  consuming func joined() -> [UInt8] {
    guard !full.isEmpty else { return last }
    var (all, pieces) = ([UInt8](), Array(full.reversed()))
    all.reserveCapacity(count)
    full = []
    while let piece = pieces.popLast() { all += piece }
    all += last
    return all
  }

  private mutating func startPiece() {
    full.append(last)
    last = []
    last.reserveCapacity(Self.pieceBytes)
  }
}
