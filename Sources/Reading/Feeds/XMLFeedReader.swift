import Stories

/// Reads the XML dialects: a strict parse first, and one of the repaired document when that fails.
struct XMLFeedReader {
  private var text: DecodedText
  private let limits: ReadingLimits

  init(text: DecodedText, limits: ReadingLimits) {
    self.text = text
    self.limits = limits
    XMLLineEnds.normalize(&self.text.utf8)
    if let warning = XMLNoncharacters.replace(in: &self.text.utf8) { self.text.warnings.append(warning) }
  }

  mutating func read() throws(ReadingError) -> FeedDocument {
    let root = try findRoot()
    var document = FeedDocument(format: "", encoding: text.encoding)
    document.warnings = text.warnings + Self.warnings(root)
    if let declared = root.documentType { expandEntities(declared, root, &document) }
    let (outcome, assembler) = parse(text.utf8[root.offset...], root, .outlined)
    if outcome.isWellFormed {
      document.warnings += warnings(outcome) + entityWarnings(outcome, root)
      return finished(document, assembler)
    }
    return try readWhole(document, root)
  }

  private static func warnings(_ root: XMLRoot) -> [ReadingWarning] {
    if root.hasJunkBefore {
      return [ReadingWarning(code: "junk", line: root.junkLine, message: "something stands before the document")]
    }
    guard root.hasLateDeclaration else { return [] }
    return [ReadingWarning(code: "junk", line: 1, message: "white space stands before the XML declaration")]
  }

  private mutating func expandEntities(_ declared: Range<Int>, _ root: XMLRoot, _ document: inout FeedDocument) {
    let entities = XMLDocumentType.entities(in: text.utf8, declared)
    guard !entities.isEmpty else { return }
    var expansion = XMLEntityExpansion(entities, limits: limits)
    text.utf8 = expansion.expanded(text.utf8, from: root.offset)
    document.warnings += expansion.warnings
  }

  /// What the outline can't divide may still be well-formed; if not, libxml2 says where it isn't.
  private mutating func readWhole(_ document: FeedDocument, _ root: XMLRoot) throws(ReadingError) -> FeedDocument {
    var document = document
    if XMLPrescan.isSafe(text.utf8[root.offset...], limits: limits) {
      let (outcome, assembler) = parse(text.utf8[root.offset...], root, .strict)
      document.warnings += warnings(outcome)
      if outcome.isWellFormed {
        document.warnings += entityWarnings(outcome, root)
        return finished(document, assembler)
      }
    }
    return try readRepaired(document, root)
  }

  private mutating func readRepaired(_ document: FeedDocument, _ root: XMLRoot) throws(ReadingError) -> FeedDocument {
    var document = document
    let repaired = XMLRepairer.repair(text.utf8, from: root, limits: limits)
    // What was repaired is not needed again: one copy less while the other is read.
    text.utf8 = []
    document.warnings += repaired.warnings
    let (outcome, assembler) = parse(repaired.utf8[...], root, .recovering)
    document.warnings += warnings(outcome).filter { !document.warnings.contains($0) }
    document = finished(document, assembler)
    if document.entries.isEmpty, document.title == nil, let fault = outcome.faults.first {
      throw ReadingError(.malformed, line: fault.line, fault.message)
    }
    return document
  }

  private func findRoot() throws(ReadingError) -> XMLRoot {
    switch XMLRoot.find(in: text.utf8, known: FeedFormat.roots) {
    case .root(let root): return root
    case .html: throw ReadingError(.html, "the document is an HTML page, not a feed" + FeedLinks.named(in: text.utf8))
    case .unknown(let name):
      throw ReadingError(.unknownFormat, name.map { "<\($0.prefix(40))> begins no feed we know" } ?? "no markup found")
    }
  }

  private func parse(
    _ utf8: ArraySlice<UInt8>, _ root: XMLRoot, _ mode: XMLPushParser.Mode
  ) -> (XMLOutcome, FeedAssembler) {
    let assembler = FeedAssembler(utf8, limits: limits, isValid: mode != .recovering)
    let outcome = XMLPushParser.parse(utf8, firstLine: root.line, mode: mode, limits: limits, into: assembler)
    return (outcome, assembler)
  }

  private func finished(_ document: FeedDocument, _ assembler: FeedAssembler) -> FeedDocument {
    var document = document
    assembler.finish(&document)
    return document
  }

  private func warnings(_ outcome: XMLOutcome) -> [ReadingWarning] {
    outcome.faults.map { ReadingWarning(code: "malformed", line: $0.line, message: $0.message) }
  }

  /// A document type may have defined HTML's entities elsewhere.
  private func entityWarnings(_ outcome: XMLOutcome, _ root: XMLRoot) -> [ReadingWarning] {
    guard root.documentType == nil, let line = outcome.entityLine else { return [] }
    let (code, message) = XMLReference.Fault.htmlEntity.warning
    return [ReadingWarning(code: code, line: line, message: message)]
  }
}
