import Glibc

/// Why a file cannot be read, and where in it, if in it.
struct FileFault: Error, Hashable {
  var position: Position?
  var message: String
}

/// Reads one file of the configuration: a regular file of UTF-8 text, of bounded size. Never blocks on a FIFO or device.
enum ConfigurationFile {
  static let maximumBytes = 8 << 20

  /// Whether something stands at `path`, of whatever kind.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// The text of the file, a byte order mark left out.
  static func read(_ path: String) throws(FileFault) -> String {
    let bytes = try bytes(path)
    if let position = firstInvalidUTF8(in: bytes) {
      throw FileFault(position: position, message: "not UTF-8 text")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func bytes(_ path: String) throws(FileFault) -> [UInt8] {
    // Looked at before it is opened: to open a device can have effects, and to open a FIFO can wait for ever.
    var status = stat()
    guard stat(path, &status) == 0 else { throw fault(errno) }
    try checkKind(status)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw fault(errno) }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    try checkKind(status)
    guard status.st_size <= maximumBytes else { throw tooLarge }
    return try contents(of: descriptor)
  }

  private static func contents(of descriptor: Int32) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw fault(errno)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= maximumBytes else { throw tooLarge }
    }
  }

  private static func checkKind(_ status: stat) throws(FileFault) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw FileFault(message: "a directory stands where a file should be")
    default: throw FileFault(message: "not a regular file")
    }
  }

  private static var tooLarge: FileFault {
    FileFault(message: "larger than \(ByteCountText.text(maximumBytes)) (limit: size of a configuration file)")
  }

  private static func fault(_ code: Int32) -> FileFault {
    FileFault(message: "cannot be read: \(String(cString: strerror(code)))")
  }

  /// Where the bytes cease to be UTF-8; nil when all are.
  private static func firstInvalidUTF8(in bytes: [UInt8]) -> Position? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var position = Position(line: 1, column: 1)
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return nil
      case .error: return position
      case .scalarValue("\n"): position = Position(line: position.line + 1, column: 1)
      case .scalarValue: position.column += 1
      }
    }
  }
}
