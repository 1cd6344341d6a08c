import Stories

/// When a page was published and changed, weighed out of all that it states.
///
/// What a rule for the site selects is taken. What it states for machines comes first, then a whole day in its address, then what it shows. What it shows
/// corrects the former in two cases: a page whose machine dates are both of its last change was published on the
/// earlier day it shows; and an instant in UTC is told in the local time that the page shows.
struct PublicationDate {
  private(set) var published: StatedDate?
  private(set) var modified: StatedDate?
  private(set) var source: Candidate.DateSource = .none

  private struct Reading {
    let date: StatedDate
    let origin: String
    let isProminent: Bool
    /// The date of a reader's comment may bear out another, and never dates the article itself.
    var isComment: Bool { origin == "comment" }
    var isVisible: Bool { origin == "time" || origin == "text" || isComment }
    var isMachine: Bool { origin == "json-ld" || origin == "meta" }
  }

  private static let day: Int64 = 86_400
  /// Offsets from UTC where people live, in minutes.
  private static let offsets = -11 * 60...13 * 60

  /// - Parameter address: the page's own URL.
  init(of page: Page, language: String?, address: String?, reference: Timestamp?) {
    let latest = reference.map { $0.seconds + Self.day }
    func read(_ candidates: [Page.DateCandidate]) -> [Reading] {
      candidates.compactMap { candidate in
        // A date in a line states its year.
        let isLine = candidate.origin == "text" || candidate.origin == "rule"
        let date =
          isLine
          ? PrintedDate.read(candidate.surroundings ?? candidate.text, language: language)
          : DateParser.parse(candidate.text, language: language, reference: reference)
        guard let date, date.instant.seconds <= latest ?? .max else { return nil }
        return Reading(date: date, origin: candidate.origin, isProminent: candidate.isProminent)
      }
    }
    let stated = read(page.published)
    let urlDate = address.flatMap(AddressDate.find)
    let changes = read(page.modified).filter { !$0.isComment }
    modified = changes.first?.date
    if let ruled = stated.first(where: { $0.origin == "rule" }) {
      (published, source) = (ruled.date, .page)
      return
    }
    choose(stated, changes, urlDate)
    guard let chosen = published else { return }
    published = Self.local(
      chosen, stated.map(\.date), shown: stated.first { $0.isVisible && !$0.isComment }?.date, urlDate)
  }

  private mutating func choose(_ stated: [Reading], _ changes: [Reading], _ urlDate: StatedDate?) {
    let own = stated.filter { !$0.isComment }
    let shown = own.first(where: \.isVisible)
    if let machine = stated.first(where: \.isMachine) {
      let first = own.first { $0.isMachine || $0.isProminent } ?? machine
      let date = outvoted(first, stated) ?? first.date
      (published, source) = (earlier(date, stated) ?? date, .page)
    } else if let urlDate {
      let same =
        own.first { $0.date.localDay == urlDate.localDay }
        ?? own.first { $0.isProminent && abs($0.date.localDay - urlDate.localDay) <= 1 }
      (published, source) = same.map { ($0.date, .page) } ?? (urlDate, .url)
    } else if let change = changes.first(where: \.isProminent), shown?.isProminent != true {
      // What shows only the day of its last change was published by then.
      (published, source) = (onlyMarked(stated, before: change.date) ?? change.date, .page)
    } else if let last = shown ?? changes.first ?? own.first {
      (published, source) = (last.date, .page)
    }
  }

  /// The day that is marked as a date, where no other is: teasers would bring their own.
  private func onlyMarked(_ stated: [Reading], before change: StatedDate) -> StatedDate? {
    let marked = stated.filter { $0.origin == "time" }
    guard let first = marked.first?.date, first.instant.seconds < change.instant.seconds else { return nil }
    return marked.allSatisfy { $0.date.localDay == first.localDay } ? first : nil
  }

  /// Where the headline's date and another one for machines name one day, and the first for machines a later or an
  /// earlier: the second.
  private func outvoted(_ first: Reading, _ stated: [Reading]) -> StatedDate? {
    guard let shown = stated.first(where: \.isVisible), shown.isProminent else { return nil }
    let day = shown.date.localDay
    guard abs(first.date.localDay - day) > 1 else { return nil }
    return stated.first { $0.isMachine && $0.date.localDay == day }?.date
  }

  /// The day that the page shows by its headline, where it is days before a date of publication that is that of the
  /// last change and that the page shows nowhere.
  private func earlier(_ date: StatedDate, _ stated: [Reading]) -> StatedDate? {
    guard let modified, abs(date.instant.seconds - modified.instant.seconds) <= Self.day else { return nil }
    let shown = stated.filter(\.isVisible)
    guard let first = shown.first, first.isProminent, first.date.instant.seconds < date.instant.seconds - 2 * Self.day,
      !shown.contains(where: { abs($0.date.localDay - date.localDay) <= 1 })
    else { return nil }
    return first.date
  }

  /// The same instant with the offset at which the page shows it, where that falls on another day than in UTC.
  ///
  /// A time of day that differs by whole hours (or halves) gives the offset; a day alone the smallest that leads there.
  private static func local(
    _ date: StatedDate, _ stated: [StatedDate], shown: StatedDate?, _ urlDate: StatedDate?
  ) -> StatedDate {
    guard date.precision == .second || date.precision == .minute, date.offsetMinutes == 0 else { return date }
    var local = date
    for other in stated where other.offsetMinutes ?? 0 != 0 && isSame(date, other) {
      local.offsetMinutes = other.offsetMinutes
      return local
    }
    for other in stated where other.offsetMinutes == nil {
      guard other.precision == .second || other.precision == .minute else { continue }
      guard let offset = offset(from: date, to: other), day(date, offset) != day(date, 0) else { continue }
      local.offsetMinutes = offset
      return local
    }
    for other in [urlDate, shown].compactMap({ $0 }) where other.precision == .day {
      guard let offset = smallestOffset(of: date, on: other.localDay) else { continue }
      local.offsetMinutes = offset
      return local
    }
    return date
  }

  /// The two name one instant, as far as both say it.
  private static func isSame(_ date: StatedDate, _ other: StatedDate) -> Bool {
    guard other.precision == .second || other.precision == .minute else { return false }
    let unit: Int64 = date.precision == .minute || other.precision == .minute ? 60 : 1
    return date.instant.seconds.floored(to: unit) == other.instant.seconds.floored(to: unit)
  }

  private static func offset(from date: StatedDate, to other: StatedDate) -> Int? {
    let isCoarse = date.precision == .minute || other.precision == .minute
    let unit: Int64 = isCoarse ? 60 : 1
    let difference = (other.instant.seconds.floored(to: unit) - date.instant.seconds.floored(to: unit))
    guard difference != 0, difference % 1800 == 0, offsets.contains(Int(difference / 60)) else { return nil }
    return Int(difference / 60)
  }

  private static func smallestOffset(of date: StatedDate, on day: Int64) -> Int? {
    let start = day * Self.day
    let seconds = date.instant.seconds
    let missing = seconds < start ? start - seconds : seconds >= start + Self.day ? start + Self.day - 1 - seconds : 0
    guard missing != 0 else { return nil }
    let hours = missing > 0 ? (missing + 3599) / 3600 : (missing - 3599) / 3600
    return offsets.contains(Int(hours) * 60) ? Int(hours) * 60 : nil
  }

  private static func day(_ date: StatedDate, _ offset: Int) -> Int64 {
    (date.instant.seconds + Int64(offset) * 60).floored(to: day)
  }
}

extension StatedDate {
  /// Days since 1970 where it was printed.
  fileprivate var localDay: Int64 {
    (instant.seconds + Int64(offsetMinutes ?? 0) * 60).floored(to: 86_400) / 86_400
  }
}

extension Int64 {
  fileprivate func floored(to unit: Int64) -> Int64 {
    let rest = self % unit
    return self - (rest < 0 ? rest + unit : rest)
  }
}
