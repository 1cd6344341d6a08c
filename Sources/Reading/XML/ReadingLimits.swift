/// What a document may cost before it is refused or cut; every limit is named in the error or warning it causes.
public struct ReadingLimits: Sendable, Hashable {
  /// Bytes of the document as received; more is refused (`ReadingError.Code.tooLarge`).
  public var maximumBytes: Int
  /// Entries kept of one document, the first ones; the rest is counted in a warning.
  public var maximumEntries: Int
  /// UTF-8 bytes kept of one field; the rest is cut, with a warning.
  public var maximumFieldBytes: Int
  /// Elements open at once. libxml2 itself stops at 256.
  public var maximumDepth: Int
  /// Bytes of one tag; libxml2 2.9 compares attributes pairwise, so an enormous tag costs seconds.
  public var maximumTagBytes: Int
  /// Attributes of one tag, for the same reason.
  public var maximumAttributes: Int
  /// Namespace declarations in scope at once: libxml2 2.9 looks through them for every prefixed name.
  public var maximumNamespaces: Int
  /// Bytes of one `xml:base`, joined with those around it; it comes again in every link resolved against it.
  public var maximumBaseBytes: Int
  /// Errors the parser may report before it is stopped; its recovery is quadratic in some documents.
  public var maximumErrors: Int
  /// Values kept of one repeated field of an entry (authors, categories, attachments).
  public var maximumValues: Int

  public init(
    maximumBytes: Int = 32 << 20, maximumEntries: Int = 2000, maximumFieldBytes: Int = 1 << 20,
    maximumDepth: Int = 200, maximumTagBytes: Int = 64 << 10, maximumAttributes: Int = 1000,
    maximumNamespaces: Int = 256, maximumBaseBytes: Int = 2 << 10, maximumErrors: Int = 1000, maximumValues: Int = 100
  ) {
    self.maximumBytes = maximumBytes
    self.maximumEntries = maximumEntries
    self.maximumFieldBytes = maximumFieldBytes
    self.maximumDepth = maximumDepth
    self.maximumTagBytes = maximumTagBytes
    self.maximumAttributes = maximumAttributes
    self.maximumNamespaces = maximumNamespaces
    self.maximumBaseBytes = maximumBaseBytes
    self.maximumErrors = maximumErrors
    self.maximumValues = maximumValues
  }

  public static let standard = ReadingLimits()
}
