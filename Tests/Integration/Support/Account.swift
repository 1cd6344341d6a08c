import Foundation
import Stories

/// The archive held against what the press published. An empty list of complaints is a right archive.
struct Account {
  private let entries: [Press.Entry]
  private let records: [Record]
  private var tellings: [String: [Telling]] = [:]

  private struct Telling {
    let isStory: Bool
    let storyID: String
    let language: String?
  }

  /// - Parameter outlets: ids of the outlets that were polled; all of them without.
  init(_ archive: ArchiveFolder, _ press: Press, outlets: Set<String>? = nil) throws {
    entries = try press.published(by: outlets)
    records = try archive.records()
    for record in records { note(record) }
  }

  private mutating func note(_ record: Record) {
    switch record {
    case .story(let story):
      let telling = Telling(isStory: true, storyID: record.storyID, language: story.language.tag)
      for url in Set([story.url, story.originalURL].compactMap(\.self)) { tellings[url, default: []].append(telling) }
    case .sighting(let sighting):
      let telling = Telling(isStory: false, storyID: record.storyID, language: nil)
      for url in Set([sighting.url, sighting.originalURL].compactMap(\.self)) {
        tellings[url, default: []].append(telling)
      }
    case .update, .link, .retraction: break
    }
  }

  /// Entries that are wanted and missing, unwanted and there, or there more than once; records that no entry explains.
  var ofPresence: [String] {
    let known = Set(entries.map(\.url))
    return entries.compactMap { entry in
      let count = tellings[entry.url]?.count ?? 0
      return count == (entry.isWanted ? 1 : 0)
        ? nil : "\(count) times: \(entry.url) (\(entry.language), \(entry.outlet))"
    } + records.compactMap { strange($0, known: known) }
  }

  private func strange(_ record: Record, known: Set<String>) -> String? {
    let urls: [String?]
    switch record {
    case .story(let story): urls = [story.url, story.originalURL]
    case .sighting(let sighting): urls = [sighting.url, sighting.originalURL]
    case .update, .link, .retraction: return nil
    }
    return urls.contains { known.contains($0 ?? "") } ? nil : "nobody published \(urls)"
  }

  /// Reprints that are not one story and one sighting of it.
  var ofReprints: [String] {
    entries.filter(\.isWanted).compactMap { entry in
      guard let original = entry.reprintOf else { return nil }
      let pair = [entry.url, original].compactMap { tellings[$0]?.first }
      let isRight = pair.count == 2 && pair[0].storyID == pair[1].storyID && pair.count { $0.isStory } == 1
      return isRight ? nil : "no pair: \(entry.url) of \(original)"
    }
  }

  /// How many reprints there are to be right about.
  var reprints: Int { entries.count { $0.isWanted && $0.reprintOf != nil } }

  /// Stories in a language other than their outlet's.
  var ofLanguages: [String] {
    entries.compactMap { entry in
      guard let told = tellings[entry.url]?.first?.language, primary(told) != primary(entry.language) else {
        return nil
      }
      return "\(told) for \(entry.language): \(entry.url)"
    }
  }

  /// Numbers that do not follow each other from 1, and identifiers that two stories share.
  var ofNumbering: [String] {
    let gaps = records.enumerated().compactMap { index, record in
      record.seq == Int64(index) + 1 ? nil : "seq \(record.seq) in place \(index + 1)"
    }
    let stories = records.compactMap { if case .story(let story) = $0 { story.head.storyID } else { nil } }
    return gaps + (Set(stories).count == stories.count ? [] : ["a story_id stands twice"])
  }

  private func primary(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
}
