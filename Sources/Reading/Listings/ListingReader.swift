import Stories

/// Reads a listing page: the articles it links to, as the entries of a feed.
///
/// Pure: no clock, no network, no files. Addresses are as published; `base` says what they are relative to.
public enum ListingReader {
  /// What the page lists, in the page's order, each address once.
  ///
  /// - Parameters:
  ///   - contentType: the `Content-Type` header as received.
  ///   - url: where the page was fetched from.
  ///   - selectors: XPath 1.0 or CSS that picks the entries; nil: the list is found by its shape.
  ///   - linkTemplate: makes addresses for links that lead on only by script.
  /// - Throws: `.empty`, `.tooLarge`, and `.malformed` for a selector that cannot be evaluated.
  public static func read(
    _ bytes: [UInt8], contentType: String?, url: String?, selectors: ListingSelectors?,
    linkTemplate: LinkTemplate? = nil, limits: ReadingLimits = .standard
  ) throws(ReadingError) -> FeedDocument {
    let document = try HTMLDocument(bytes, contentType: contentType, limits: limits)
    let metadata = PageMetadata(document.tree)
    var listing = FeedDocument(format: "listing", encoding: document.encoding)
    listing.warnings = document.warnings
    listing.title = metadata.documentTitle.map { PublishedText($0, kind: .plain) }
    listing.url = metadata.canonical ?? metadata.first("og:url")
    listing.feedURL = metadata.feeds.first
    listing.base = metadata.base
    listing.description = metadata.first("description", "og:description").map { PublishedText($0, kind: .plain) }
    listing.language = PageLanguage.declared(metadata, nil)
    let links = ScriptLinks(document.tree, source: document.source, template: linkTemplate)
    let roles = ListingRoles(links.tree)
    listing.nextPage = ListingPager(links.tree, roles).next
    if let selectors {
      let selection = try ListingSelection(selectors, document, linkTemplate: linkTemplate, limits: limits)
      fill(&listing, selection.items, limits)
    } else {
      let shape = ListingShape(links.tree, roles)
      listing.make = shape.make
      fill(&listing, shape.items, limits)
      tell(&listing, links.unresolved)
    }
    return listing
  }

  /// Links that no address could be had for are told of, and count where they are more than the entries.
  private static func tell(_ listing: inout FeedDocument, _ unresolved: (name: String, count: Int)?) {
    guard let unresolved else { return }
    if unresolved.count > listing.entries.count { listing.scriptedLinks = unresolved.count }
    listing.warnings.append(
      ReadingWarning(
        code: "script_links",
        message:
          "\(unresolved.count) links lead on only by a script (\(unresolved.name.prefix(60))): give a link_template"))
  }

  private static func fill(_ listing: inout FeedDocument, _ items: [ListingItem], _ limits: ReadingLimits) {
    var seen: Set<String> = []
    let distinct = items.filter { seen.insert($0.url).inserted }
    listing.entries = distinct.prefix(limits.maximumEntries).map(\.entry)
    if distinct.count > limits.maximumEntries {
      let left = distinct.count - limits.maximumEntries
      let message = "\(left) entries past maximumEntries (\(limits.maximumEntries)) were left out"
      listing.warnings.append(ReadingWarning(code: "too_many_entries", message: message))
    }
    if distinct.isEmpty {
      listing.warnings.append(ReadingWarning(code: "no_entries", message: "no list of articles was found"))
    }
  }
}

/// One article as a listing shows it: strings as published.
struct ListingItem: Sendable, Equatable {
  var url: String
  var title: String
  var date: String?
  var summary: String?
  var image: String?
  var line: Int

  var entry: Entry {
    var entry = Entry()
    entry.url = url
    entry.title = PublishedText(title, kind: .plain)
    entry.summary = summary.map { PublishedText($0, kind: .plain) }
    entry.published = date
    entry.image = image
    entry.line = line > 0 ? line : nil
    return entry
  }
}
