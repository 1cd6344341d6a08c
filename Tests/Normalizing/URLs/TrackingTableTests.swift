import Foundation
import Testing

/// The shipped table of tracking parameters, read as text: Configuring owns its parsing.
@Suite("The table of tracking parameters")
struct TrackingTableTests {
  private func items(of section: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Config/tracking-parameters.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0 == section + ":" })
    return lines[(start + 1)...].prefix { $0.hasPrefix("  - ") }.map {
      String($0.dropFirst(4)).replacing("\"", with: "")
    }
  }

  @Test("names are lower case, sorted and unique", arguments: ["names", "prefixes"])
  func sorted(section: String) throws {
    let items = try items(of: section)
    #expect(!items.isEmpty)
    #expect(items == items.map { $0.lowercased() })
    #expect(items == Set(items).sorted())
  }

  @Test("no name that chooses a text anywhere is dropped everywhere")
  func meaning() throws {
    let names = Set(try items(of: "names"))
    let meaning: Set = [
      "id", "p", "page", "q", "v", "article", "story", "lang", "date", "cat", "aid", "nid", "newsid", "sid", "itemid",
      "contentid", "path", "articleid", "idx", "no", "ref", "source", "from", "src", "tag", "s", "c", "m", "e", "n",
      "share",
      "via", "cid", "type", "sp", "pid", "rss", "action", "t", "r", "token", "session", "key", "name", "title", "year",
    ]
    #expect(names.isDisjoint(with: meaning))
    let prefixes = try items(of: "prefixes")
    #expect(!meaning.contains { name in prefixes.contains { name.hasPrefix($0) } })
  }

  @Test(
    "what is an id on some site is dropped on no other",
    arguments: [
      "ga_content", "icid", "mbid", "ncid", "share_source", "sessionid", "session_id", "smid", "utm",
    ])
  func bound(name: String) throws {
    #expect(try !items(of: "names").contains(name))
  }

  @Test(
    "what only ever counts readers is dropped everywhere",
    arguments: [
      "_ke", "ck_subscriber_id", "erid", "ftag", "hss_channel", "int_cmp", "intcmp", "li_source", "mibextid",
      "nr_email_referer", "ns_mail_job", "ns_mail_uid", "sc_llid", "sfnsn", "spjobid", "spmailingid", "spreportid",
      "spuserid", "tpcc", "utm-source", "utmsource", "wprov", "wt.rss_f", "xtcr", "xtref",
    ])
  func everywhere(name: String) throws {
    #expect(try items(of: "names").contains(name))
  }

  @Test("what a known prefix covers is not listed again")
  func prefixes() throws {
    let prefixes = try items(of: "prefixes")
    #expect(try items(of: "names").allSatisfy { name in !prefixes.contains { name.hasPrefix($0) } })
  }
}
