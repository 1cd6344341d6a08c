/// Lines of one file, read in blocks from an offset. A last line without a newline is not a line.
struct LineScanner {
  let disk: Disk
  let descriptor: Int32
  let path: String
  /// A longer line is passed over and counted as damaged.
  let maximumLineBytes: Int
  /// The end of the last line returned.
  private(set) var offset: Int64
  private(set) var oversizedLines = 0

  private var buffer: [UInt8] = []
  private var consumed = 0
  private var searched = 0
  private var isAtEnd = false
  private var isSkipping = false

  /// What is read at once where many lines are wanted.
  static let blockBytes = 256 << 10
  private let blockBytes: Int

  init(
    disk: Disk, descriptor: Int32, path: String, from offset: Int64, maximumLineBytes: Int, blockBytes: Int
  ) {
    self.blockBytes = blockBytes
    self.disk = disk
    self.descriptor = descriptor
    self.path = path
    self.offset = offset
    self.maximumLineBytes = maximumLineBytes
  }

  /// The next line without its newline; nil at the end of what is there.
  mutating func next() throws(ArchiveError) -> ArraySlice<UInt8>? {
    while true {
      if let newline = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[consumed..<newline]
        offset += Int64(newline + 1 - consumed)
        consumed = newline + 1
        searched = consumed
        if !isSkipping { return line }
        isSkipping = false
        continue
      }
      searched = buffer.count
      if buffer.count - consumed > maximumLineBytes { skip() }
      guard try fill() else { return nil }
    }
  }

  private mutating func skip() {
    if !isSkipping { oversizedLines += 1 }
    isSkipping = true
    offset += Int64(buffer.count - consumed)
    consumed = buffer.count
  }

  private mutating func fill() throws(ArchiveError) -> Bool {
    guard !isAtEnd else { return false }
    let start = offset + Int64(buffer.count - consumed)
    let block = try disk.read(descriptor, at: start, count: blockBytes, path)
    isAtEnd = block.count < blockBytes
    buffer.removeFirst(consumed)
    searched -= consumed
    consumed = 0
    buffer += block
    return !block.isEmpty
  }
}
