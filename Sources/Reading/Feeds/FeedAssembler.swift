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

    /// A sitemap's `url` is an entry, an image's `url` is text.
    var holdsElements: Bool { isEntry || element.term.isContainer }
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
    // Frames are reached by index: a copy of one would retain everything in it.
    let top = frames.count - 1
    if top >= 0, skippedDepth == 0, markup.isOpen || !frames[top].holdsElements {
      frames[top].element.hasMarkup = true
      let isFull = buffer.count - frames[top].textStart >= limits.maximumFieldBytes
      if isFull { noteCut() }
      return markup.start(element, in: &buffer, isFull: isFull)
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
    guard skippedDepth == 0, !frames.isEmpty else { return }
    var room = limits.maximumFieldBytes - (buffer.count - frames[frames.count - 1].textStart)
    if room < utf8.count {
      noteCut()
      while room > 0, utf8[room] & 0xC0 == 0x80 { room -= 1 }
    }
    guard room > 0 else { return }
    if let character = Windows1252.disguised(utf8) { return buffer.append(contentsOf: String(character).utf8) }
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
    let top = frames.count - 1
    let outerBase = top >= 0 ? frames[top].element.base : nil
    let outerLanguage = top >= 0 ? frames[top].element.language : nil
    let base = start.attributes.first { $0.name == "xml:base" }.flatMap { XMLSyntax.trimmed($0.value) }
    let language = start.attributes.first { $0.name == "xml:lang" }.flatMap { XMLSyntax.trimmed($0.value) }
    let element = FeedElement(
      term: term, attributes: start.attributes, line: start.line,
      base: base.map { FeedBase.resolved($0, against: outerBase) } ?? outerBase, language: language ?? outerLanguage)
    frames.append(
      Frame(element: element, textStart: buffer.count, isEntry: isEntry, outerSkippedDepth: skippedDepth))
    skippedDepth = 0
    isInEntry = isInEntry || isEntry
    markup.begin(escapesText: element.holdsXML)
  }

  /// Finishes the innermost element: an entry goes to the dialect, anything else to its parent.
  private func close() {
    guard var frame = frames.popLast() else { return }
    frame.element.text = trimmedText(from: frame.textStart)
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

  /// What was gathered since `start`, without white space at the ends; nil when that is nothing.
  private func trimmedText(from start: Int) -> String? {
    let text = buffer[start...].drop(while: XMLSyntax.isSpace)
    guard let last = text.lastIndex(where: { !XMLSyntax.isSpace($0) }) else { return nil }
    return String(decoding: text[...last], as: UTF8.self)
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
