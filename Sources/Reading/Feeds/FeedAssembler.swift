import Stories

/// Gathers a parser's events into elements, and hands each finished entry to the dialect.
///
/// Elements that mean nothing to us are stepped over, and inside a text field every element is written back as markup.
/// Memory is bounded by the limits: of more than `maximumEntries` the first and the last half are kept, as some documents
/// have the newest first and some last, and the others are counted; fields beyond `maximumFieldBytes` are cut.
final class FeedAssembler: XMLHandler {
  private struct Frame {
    let element: FeedElement
    /// Where its text begins in `markup`.
    let textStart: Int
    let isEntry: Bool
    /// What was being stepped over when it opened: entries are found inside elements nobody knows.
    let outerSkippedDepth: Int
    var isCut = false

    /// A sitemap's `url` is an entry, an image's `url` is text.
    var holdsElements: Bool { isEntry || element.term.isContainer }
  }

  /// What a name means in this document.
  private struct Meaning {
    let term: FeedTerm
    let isEntry: Bool
  }

  private let document: ArraySlice<UInt8>
  private let limits: ReadingLimits
  // Unchecked: one thread parses, and no event arrives within another. The check at run time costs as much as the work.
  @exclusivity(unchecked) private var format: FeedFormat?
  @exclusivity(unchecked) private var rootName: XMLName?
  /// By `XMLStart.nameID`; nil inside for a name that means nothing.
  @exclusivity(unchecked) private var meanings: [Meaning??] = []
  @exclusivity(unchecked) private var frames: [Frame] = []
  @exclusivity(unchecked) private var markup: FeedMarkup
  @exclusivity(unchecked) private var skippedDepth = 0
  @exclusivity(unchecked) private var isInEntry = false
  private var droppedEntries = 0
  /// Elements the dialect made no entry of.
  private var unusableEntries = 0
  private var firstUnusableLine: Int?
  private(set) var root: FeedElement?
  @exclusivity(unchecked) private var entries: [Entry] = []
  private var warnings: [ReadingWarning] = []

  /// - Parameters:
  ///   - document: what is parsed.
  ///   - isValid: true when the text to come is whole characters of valid UTF-8.
  init(_ document: ArraySlice<UInt8>, limits: ReadingLimits, isValid: Bool) {
    self.document = document
    self.limits = limits
    markup = FeedMarkup(document, isValid: isValid)
  }

  /// Closes what a document that was cut short left open, and fills in `document`.
  func finish(_ document: inout FeedDocument) {
    skippedDepth = 0
    markup.reset()
    while !frames.isEmpty { close() }
    orderLastHalf()
    swap(&document.entries, &entries)
    document.format = format?.name ?? document.format
    if let root { format?.dialect.describe(&document, from: root) }
    for index in document.entries.indices where document.entries[index].base == document.base {
      document.entries[index].base = nil
    }
    document.droppedEntries = droppedEntries
    if droppedEntries > 0 {
      let message =
        "\(droppedEntries) entries in the middle, beyond \(limits.maximumEntries), were dropped (maximumEntries)"
      warnings.append(ReadingWarning(code: "too_many_entries", message: message))
    }
    if unusableEntries > 0 {
      let message = "\(unusableEntries) entries without an address were left out"
      warnings.append(ReadingWarning(code: "unusable_entry", line: firstUnusableLine, message: message))
    }
    document.warnings += warnings
  }

  func start(_ element: XMLStart) {
    // Frames are reached by index: a copy of one would retain everything in it.
    let top = frames.count - 1
    if top >= 0, skippedDepth == 0, markup.isOpen || !frames[top].holdsElements {
      frames[top].element.hasMarkup = true
      if !markup.isOpen, frames[top].element.holdsXML { noteBase(of: element, on: frames[top].element) }
      let isFull = markup.count - frames[top].textStart >= limits.maximumFieldBytes
      if isFull { noteCut() }
      return markup.start(element, isFull: isFull)
    }
    guard let meaning = meaning(of: element), meaning.isEntry ? !isInEntry : skippedDepth == 0 else {
      skippedDepth += 1
      return
    }
    open(meaning, element)
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0, !frames.isEmpty else { return }
    let room = limits.maximumFieldBytes - (markup.count - frames[frames.count - 1].textStart)
    guard utf8.count <= room else { return cut(utf8, to: room) }
    if let character = Windows1252.disguised(utf8) { return markup.append(character) }
    markup.append(utf8)
  }

  func text(at range: Range<Int>) {
    guard skippedDepth == 0, !frames.isEmpty else { return }
    let isFirst = markup.count == frames[frames.count - 1].textStart
    // Two bytes may be a control in disguise.
    if isFirst, range.count != 2, range.count <= limits.maximumFieldBytes, markup.begin(with: range) { return }
    document.withUnsafeBufferPointer { text(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Adds as many whole characters as there is room for.
  private func cut(_ utf8: UnsafeBufferPointer<UInt8>, to room: Int) {
    noteCut()
    var room = max(0, room)
    while room > 0, utf8[room] & 0xC0 == 0x80 { room -= 1 }
    markup.append(UnsafeBufferPointer(rebasing: utf8.prefix(room)))
  }

  func end() {
    if markup.isOpen {
      markup.end()
    } else if skippedDepth > 0 {
      skippedDepth -= 1
    } else {
      close()
    }
  }
}

extension FeedAssembler {
  private func meaning(of element: XMLStart) -> Meaning? {
    while meanings.count <= element.nameID { meanings.append(nil) }
    if let known = meanings[element.nameID] { return known }
    let root = rootName ?? element.name
    let format = recognise(element)
    let term = FeedVocabulary.term(for: element.name, root: root, home: format.dialect.home)
    // Whatever its namespace, the root is a container: its name is what the dialect was chosen by.
    let kept = frames.isEmpty && term?.isContainer != true ? .rss : term
    let meaning = kept.map { Meaning(term: $0, isEntry: self.format?.dialect.entryTerms.contains($0) ?? false) }
    meanings[element.nameID] = .some(meaning)
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

  private func open(_ meaning: Meaning, _ start: XMLStart) {
    let outer = frames.last?.element
    let attributes = start.attributes
    let base = Self.value("xml:base", attributes).flatMap {
      bounded(FeedBase.resolved($0, against: outer?.base), start.line)
    }
    let element = FeedElement(
      term: meaning.term, attributes: attributes, line: start.line, base: base ?? outer?.base)
    element.ownBase = base
    frames.append(
      Frame(
        element: element, textStart: markup.count, isEntry: meaning.isEntry, outerSkippedDepth: skippedDepth))
    skippedDepth = 0
    isInEntry = isInEntry || meaning.isEntry
    markup.begin(escapesText: element.holdsXML)
  }

  /// The div around XHTML is dropped, but not its base.
  private func noteBase(of start: XMLStart, on element: FeedElement) {
    guard start.name.local == "div", let stated = Self.value("xml:base", start.attributes) else { return }
    element.ownBase = bounded(FeedBase.resolved(stated, against: element.base), start.line) ?? element.ownBase
  }

  /// Every link would repeat an endless base.
  private func bounded(_ base: String, _ line: Int) -> String? {
    if base.utf8.count <= limits.maximumBaseBytes { return base }
    warnOnce(
      "base_too_long", line, "an xml:base beyond \(limits.maximumBaseBytes) bytes was dropped (maximumBaseBytes)")
    return nil
  }

  private static func value(_ name: String, _ attributes: [XMLAttribute]) -> String? {
    for attribute in attributes where attribute.name == name { return XMLSyntax.trimmed(attribute.value) }
    return nil
  }

  /// Finishes the innermost element: an entry goes to the dialect, anything else to its parent.
  private func close() {
    guard let frame = frames.popLast() else { return }
    frame.element.text = markup.finish(from: frame.textStart)
    skippedDepth = frame.outerSkippedDepth
    markup.begin(escapesText: false)
    if frame.isEntry {
      isInEntry = false
      keep(frame.element)
    } else if frames.isEmpty {
      root = frame.element
    } else if let parent = frames.last?.element, parent.children.count < limits.maximumEntries {
      parent.append(frame.element)
    }
  }

  private func keep(_ element: FeedElement) {
    guard var entry = format?.dialect.entry(from: element) else {
      if unusableEntries == 0 { firstUnusableLine = element.line }
      return unusableEntries += 1
    }
    entry.line = element.line
    entry.base = element.base
    cut(&entry.authors)
    cut(&entry.categories)
    cut(&entry.attachments)
    guard entries.count >= limits.maximumEntries else { return entries.append(entry) }
    // The second half is a ring; `finish` puts it in order.
    let firstHalf = limits.maximumEntries - lastHalf
    if lastHalf > 0 { entries[firstHalf + droppedEntries % lastHalf] = entry }
    droppedEntries += 1
  }

  private var lastHalf: Int { limits.maximumEntries / 2 }

  /// The entries in the order of the document.
  private func orderLastHalf() {
    guard droppedEntries > 0, lastHalf > 0 else { return }
    let (first, oldest) = (limits.maximumEntries - lastHalf, droppedEntries % lastHalf)
    let ring = entries[first...]
    entries.replaceSubrange(first..., with: Array(ring.dropFirst(oldest)) + Array(ring.prefix(oldest)))
  }

  private func cut<Value>(_ values: inout [Value]) {
    if values.count > limits.maximumValues { values.removeSubrange(limits.maximumValues...) }
  }

  private func noteCut() {
    guard !frames[frames.count - 1].isCut else { return }
    frames[frames.count - 1].isCut = true
    let message = "a field was cut at \(limits.maximumFieldBytes) bytes (maximumFieldBytes)"
    warnOnce("field_too_large", frames[frames.count - 1].element.line, message)
  }

  private func warnOnce(_ code: String, _ line: Int, _ message: String) {
    guard !warnings.contains(where: { $0.code == code }) else { return }
    warnings.append(ReadingWarning(code: code, line: line, message: message))
  }
}

extension FeedElement {
  /// True of XHTML written inline: its text must be escaped again to be HTML.
  fileprivate var holdsXML: Bool {
    if term == .xhtmlBody || term == .xhtmlDivision { return true }
    if attributes.isEmpty { return false }
    let type = attribute("type")?.lowercased() ?? ""
    return type == "xhtml" || attribute("mode")?.lowercased() == "xml" && type.contains("html")
      || type == "application/xhtml+xml" && attribute("mode") == nil
  }
}
