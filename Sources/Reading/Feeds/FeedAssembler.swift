import Stories

/// Gathers a parser's events into elements, and hands each finished entry to the dialect.
///
/// Elements that mean nothing to us are stepped over, and inside a text field every element is written back as markup.
/// Memory is bounded by the limits: entries beyond `maximumEntries` are counted, fields beyond `maximumFieldBytes` cut.
final class FeedAssembler: XMLHandler {
  private struct Frame {
    var element: FeedElement
    /// Where its text begins in `buffer`.
    let textStart: Int
    let isEntry: Bool
    /// What was being stepped over when it opened: entries are found inside elements nobody knows.
    let outerSkippedDepth: Int
    var isCut = false
  }

  private let limits: ReadingLimits
  private var format: FeedFormat?
  private var rootName: XMLName?
  private var terms: [FeedTerm??] = []
  private var frames: [Frame] = []
  private var buffer: [UInt8] = []
  private var markup = FeedMarkup()
  private var skippedDepth = 0
  private var isInEntry = false
  private var droppedEntries = 0
  private(set) var root: FeedElement?
  private(set) var entries: [Entry] = []
  private(set) var warnings: [ReadingWarning] = []

  init(limits: ReadingLimits) { self.limits = limits }

  /// Closes what a document that was cut short left open, and fills in `document`.
  func finish(_ document: inout FeedDocument) {
    skippedDepth = 0
    markup.reset()
    while !frames.isEmpty { close() }
    document.entries = entries
    document.format = format?.name ?? document.format
    if let root { format?.dialect.describe(&document, from: root) }
    document.entries = document.entries.map { entry in
      var entry = entry
      if entry.base == document.base { entry.base = nil }
      return entry
    }
    if droppedEntries > 0 {
      let message = "\(droppedEntries) entries beyond \(limits.maximumEntries) were dropped (maximumEntries)"
      warnings.append(ReadingWarning(code: "too_many_entries", message: message))
    }
    document.warnings += warnings
  }

  func start(_ element: XMLStart) {
    if let top = frames.last, skippedDepth == 0, markup.isOpen || !top.element.term.isContainer {
      frames[frames.count - 1].element.hasMarkup = true
      return markup.start(element, in: &buffer)
    }
    let term = term(of: element)
    let isEntry = term.map { format?.dialect.entryTerms.contains($0) ?? false } ?? false
    guard let term, isEntry ? !isInEntry : skippedDepth == 0 else {
      skippedDepth += 1
      return
    }
    open(term, element, isEntry: isEntry)
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0, let frame = frames.last else { return }
    let room = limits.maximumFieldBytes - (buffer.count - frame.textStart)
    if room < utf8.count { noteCut() }
    guard room > 0 else { return }
    markup.append(UnsafeBufferPointer(rebasing: utf8.prefix(room)), to: &buffer)
  }

  func end() {
    if markup.isOpen {
      markup.end(in: &buffer)
    } else if skippedDepth > 0 {
      skippedDepth -= 1
    } else {
      close()
    }
  }
}

extension FeedAssembler {
  private func term(of element: XMLStart) -> FeedTerm? {
    while terms.count <= element.nameID { terms.append(nil) }
    if let known = terms[element.nameID] { return known }
    let root = rootName ?? element.name
    let format = recognise(element)
    let term = FeedVocabulary.term(for: element.name, root: root, home: format.dialect.home)
    // Whatever its namespace, the root is a container: its name is what the dialect was chosen by.
    let meaning = frames.isEmpty && term?.isContainer != true ? .rss : term
    terms[element.nameID] = .some(meaning)
    return meaning
  }

  /// The format, from the root element, and once more from the first element inside it.
  private func recognise(_ element: XMLStart) -> FeedFormat {
    var format = self.format ?? FeedFormat.recognised(element)
    if rootName != nil, frames.count == 1 { format = format.refined(childNamespace: element.name.namespace) }
    if rootName == nil { rootName = element.name }
    self.format = format
    return format
  }

  private func open(_ term: FeedTerm, _ start: XMLStart, isEntry: Bool) {
    let parent = frames.last?.element
    let base = start.attributes.first { $0.name == "xml:base" }.flatMap { XMLSyntax.trimmed($0.value) }
    let language = start.attributes.first { $0.name == "xml:lang" }.flatMap { XMLSyntax.trimmed($0.value) }
    let element = FeedElement(
      term: term, attributes: start.attributes, line: start.line,
      base: base.map { FeedBase.resolved($0, against: parent?.base) } ?? parent?.base,
      language: language ?? parent?.language)
    frames.append(
      Frame(element: element, textStart: buffer.count, isEntry: isEntry, outerSkippedDepth: skippedDepth))
    skippedDepth = 0
    isInEntry = isInEntry || isEntry
    markup.begin(escapesText: element.holdsXML)
  }

  /// Finishes the innermost element: an entry goes to the dialect, anything else to its parent.
  private func close() {
    guard var frame = frames.popLast() else { return }
    let text = buffer[frame.textStart...]
    let start = text.drop(while: XMLSyntax.isSpace)
    if let last = start.lastIndex(where: { !XMLSyntax.isSpace($0) }) {
      frame.element.text = String(decoding: start[...last], as: UTF8.self)
    }
    buffer.removeSubrange(frame.textStart...)
    skippedDepth = frame.outerSkippedDepth
    markup.begin(escapesText: false)
    if frame.isEntry {
      isInEntry = false
      keep(frame.element)
    } else if frames.isEmpty {
      root = frame.element
    } else if frames[frames.count - 1].element.children.count < limits.maximumEntries {
      frames[frames.count - 1].element.children.append(frame.element)
    }
  }

  private func keep(_ element: FeedElement) {
    guard entries.count < limits.maximumEntries else {
      droppedEntries += 1
      return
    }
    guard var entry = format?.dialect.entry(from: element) else { return }
    entry.line = element.line
    entry.base = element.base
    entry.authors = Array(entry.authors.prefix(limits.maximumValues))
    entry.categories = Array(entry.categories.prefix(limits.maximumValues))
    entry.attachments = Array(entry.attachments.prefix(limits.maximumValues))
    entries.append(entry)
  }

  private func noteCut() {
    guard !frames[frames.count - 1].isCut else { return }
    frames[frames.count - 1].isCut = true
    guard !warnings.contains(where: { $0.code == "field_too_large" }) else { return }
    let message = "a field was cut at \(limits.maximumFieldBytes) bytes (maximumFieldBytes)"
    warnings.append(ReadingWarning(code: "field_too_large", line: frames.last?.element.line, message: message))
  }
}

extension FeedElement {
  /// True of XHTML written inline: its text must be escaped again to be HTML.
  fileprivate var holdsXML: Bool {
    if term == .xhtmlBody || term == .xhtmlDivision { return true }
    let type = attribute("type")?.lowercased() ?? ""
    return type == "xhtml" || attribute("mode")?.lowercased() == "xml" && type.contains("html")
      || type == "application/xhtml+xml" && attribute("mode") == nil
  }
}
