import CLibxml2

/// What libxml2 needs before it may be used: process-wide set-up, and silence on each thread.
enum Libxml2 {
  /// Call on every thread before parsing on it; cheap after the first time.
  ///
  /// Initialises the library once, refuses every external entity for good, and sends what libxml2 says outside a parser
  /// context (iconv failures, for one) nowhere instead of to standard error: that handler is per thread in 2.9.
  static func prepareThread() {
    _ = isReady
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  private static let isReady: Bool = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()
}
