import Stories

/// A document's bytes as valid UTF-8 without a byte order mark, and how they were understood.
public struct DecodedText: Sendable {
  public var utf8: [UInt8]
  /// The WHATWG name of the encoding the bytes were read as, such as `UTF-8`, `gb18030` or `windows-1252`.
  public var encoding: String
  public var warnings: [ReadingWarning]

  public init(utf8: [UInt8], encoding: String, warnings: [ReadingWarning] = []) {
    self.utf8 = utf8
    self.encoding = encoding
    self.warnings = warnings
  }
}
