/// What a listing page gave while it was as it should be, and what has been wrong with it since.
public struct ListingMemory: Sendable, Hashable, Codable {
  public enum Trouble: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing is found on it.
    case empty
    /// Most of its links lead on only by script, to addresses that cannot be had.
    case scripted
    /// Entries are found by other tags and classes than before.
    case changed
    /// Its entries have no dates any more.
    case undated
  }

  /// What one reading of the page found.
  public struct Reading: Sendable, Hashable {
    public var entries: Int
    /// Entries with a date that can be read.
    public var dated: Int
    /// As `FeedDocument.make`.
    public var make: String?
    /// As `FeedDocument.scriptedLinks`.
    public var scriptedLinks: Int

    public init(entries: Int, dated: Int, make: String?, scriptedLinks: Int = 0) {
      (self.entries, self.dated, self.make, self.scriptedLinks) = (entries, dated, make, scriptedLinks)
    }
  }

  /// A page that has changed is as it should be after so long: whoever looks at the status has seen it by then.
  public static let patience = Duration.seconds(7 * 86_400)

  public private(set) var entries = 0
  public private(set) var isDated = false
  public private(set) var make: String?
  public private(set) var trouble: Trouble?
  public private(set) var since: Timestamp?

  public init() {}

  /// Takes in what was found at `now`.
  public mutating func note(_ reading: Reading, at now: Timestamp) {
    let found = trouble(of: reading)
    let isOld = trouble == found && since.map { now.since($0) >= Self.patience } == true
    if let found, found == .empty || found == .scripted || !isOld {
      if trouble != found { (trouble, since) = (found, now) }
      return
    }
    self = ListingMemory()
    entries = reading.entries
    isDated = reading.dated * 2 >= reading.entries
    make = reading.make
  }

  private func trouble(of reading: Reading) -> Trouble? {
    if reading.scriptedLinks > reading.entries { return .scripted }
    if reading.entries == 0 { return .empty }
    if let make, let other = reading.make, make != other { return .changed }
    return isDated && reading.dated == 0 ? .undated : nil
  }

  /// What is wrong, for a person; nil when nothing is.
  public var problem: String? {
    guard let trouble, let since else { return nil }
    let before = entries == 0 ? "" : ", it gave \(entries) before"
    return switch trouble {
    case .empty: "no entries are found on the page since \(since.rfc3339)\(before): probe it, or give it selectors"
    case .scripted:
      "the page's links lead on only by script since \(since.rfc3339)\(before): probe it, and give it a link_template"
    case .changed:
      "the page lists its entries in another way since \(since.rfc3339): probe it, and see that they are right"
    case .undated: "the entries of the page have no dates since \(since.rfc3339): probe it, or give it selectors"
    }
  }
}
