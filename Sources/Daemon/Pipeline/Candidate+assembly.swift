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
    entryID = identifiesByGUID ? entry.id : nil
    url = entry.canonical?.url
    originalURL = entry.url
    isIndirect = entry.canonical?.isIndirect ?? false
    canonicalURL = page?.canonical.flatMap { $0.url == entry.canonical?.url ? nil : $0.url }
    summary = assessment.lead
    contentText = assessment.text.body
    authors = entry.authors.isEmpty ? page?.authors ?? [] : entry.authors
    image = entry.image ?? page?.image
    (published, dateSource) = Self.date(entry: entry, page: page)
    modified = entry.modified ?? page?.modified
    self.isBackfill = isBackfill
    concepts = assessment.judgement.concepts
    jurisdictions = assessment.judgement.jurisdictions
    entities = assessment.judgement.entities
    cites = assessment.judgement.cites
    named = assessment.judgement.named
    links = assessment.links
  }

  private static func date(entry: NormalizedEntry, page: NormalizedPage?) -> (StatedDate?, DateSource) {
    if let date = entry.published { return (date, .feed) }
    if let page, let date = page.published { return (date, page.dateSource) }
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
