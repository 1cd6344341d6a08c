import Normalizing
import Stories

extension Candidate {
  /// The candidate for an assessed entry.
  ///
  /// - Parameter identifiesByGUID: false where the document uses one guid for several entries.
  init(
    entry: NormalizedEntry, page: NormalizedPage?, assessment: Assessment, source: Source, isBackfill: Bool,
    identifiesByGUID: Bool, provenance: Provenance
  ) {
    self.init(
      source: source.reference, title: assessment.title ?? Self.title(from: assessment.text.body ?? ""),
      contentSource: assessment.text.source, contentStatus: assessment.text.status, language: assessment.language,
      verdicts: assessment.judgement.verdicts, provenance: provenance)
    entryID = identifiesByGUID ? entry.id.flatMap { $0.utf8.count <= Self.maximumIDBytes ? $0 : nil } : nil
    url = entry.canonical?.url
    originalURL = entry.url
    isIndirect = entry.canonical?.isIndirect ?? false
    canonicalURL = page?.canonical.flatMap { $0.url == entry.canonical?.url ? nil : $0.url }
    summary = assessment.lead
    contentText = assessment.text.body
    authors = entry.authors.isEmpty ? page?.authors ?? [] : entry.authors
    image = entry.image ?? page?.image
    let fetchedAt = provenance.fetchedAt
    (published, dateSource) = Self.date(entry: entry, page: page, fetchedAt)
    if published == nil {
      let unread = entry.publishedText.map { String($0.prefix(Self.maximumDateCharacters)) }
      doubtedDate = (entry.published ?? page?.published)?.text ?? unread
    }
    modified = [entry.modified, page?.modified].lazy.compactMap(\.self).first { Self.isBelieved($0, fetchedAt) }
    self.isBackfill = isBackfill
    concepts = assessment.judgement.concepts
    jurisdictions = assessment.judgement.jurisdictions
    entities = assessment.judgement.entities
    cites = assessment.judgement.cites
    named = assessment.judgement.named
    links = assessment.links
  }

  /// A longer guid is none: every record of the entry would carry it. In bytes.
  static let maximumIDBytes = 4096

  /// Of a date that cannot be read.
  static let maximumDateCharacters = 100

  /// Nothing was published so long after it was fetched: a day is what clocks and zones that are not stated can be off.
  static let furthestAhead = Duration.seconds(86_400)

  private static func isBelieved(_ date: StatedDate, _ fetchedAt: Timestamp) -> Bool {
    date.instant.since(fetchedAt) <= furthestAhead
  }

  private static func date(
    entry: NormalizedEntry, page: NormalizedPage?, _ fetchedAt: Timestamp
  ) -> (StatedDate?, DateSource) {
    if let date = entry.published, isBelieved(date, fetchedAt) { return (date, .feed) }
    if let page, let date = page.published, isBelieved(date, fetchedAt) { return (date, page.dateSource) }
    return (nil, .none)
  }

  /// The first words of a text that has no title, at most 100 characters.
  private static func title(from text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    return line.count <= 100 ? String(line) : line.prefix(99) + "…"
  }
}

extension DropRecord {
  /// The record of an entry that is not archived; without an assessment it was never judged.
  init(
    _ entry: NormalizedEntry, _ reason: DropReason, _ assessment: Assessment?, source: Source, at time: Timestamp
  ) {
    self.init(
      droppedAt: time, reason: reason, url: entry.canonical?.url ?? entry.url, entryID: entry.id,
      title: assessment?.title ?? entry.title, summary: assessment?.lead ?? entry.summaryText,
      contentText: assessment?.text.body ?? entry.contentText,
      language: assessment?.language.tag ?? entry.language ?? "und",
      published: (entry.published ?? entry.modified)?.instant, source: source.reference,
      verdicts: assessment?.judgement.verdicts ?? [])
  }
}
