/// What libFuzzer can be let loose on. Each checks what its room promises, and traps where that does not hold.
enum FuzzTarget: String, CaseIterable {
  case feed, page, date, url, charset, text

  /// A C function, which can hold no context: one for each target.
  var function: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
    switch self {
    case .feed: { data, size in run(FeedTarget.check, data, size) }
    case .page: { data, size in run(PageTarget.check, data, size) }
    case .date: { data, size in run(DateTarget.check, data, size) }
    case .url: { data, size in run(URLTarget.check, data, size) }
    case .charset: { data, size in run(CharsetTarget.check, data, size) }
    case .text: { data, size in run(TextTarget.check, data, size) }
    }
  }
}

/// The bytes are copied into an array of just their size, so that AddressSanitizer sees a read beyond them.
private func run(_ check: ([UInt8]) -> Void, _ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  check(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

/// Stops at a broken promise, and says which and on what.
func promise(_ holds: Bool, _ what: @autoclosure () -> String) {
  guard !holds else { return }
  fatalError("broken promise: \(what())")
}

extension Array {
  /// One of these, chosen by how long the input is: seeds stay plain text, and libFuzzer changes lengths all the time.
  func chosen(by bytes: [UInt8]) -> Element { self[bytes.count % count] }
}
