import Foundation

/// What a reader of the press ought to find: one JSON line for each published entry, in the order of publishing.
///
/// Keys: `url` as published and made absolute; `language` BCP 47; `on_topic`; `reprint_of`, the `url` of the original
/// or null; `reachable`, false where the outlet's manners keep the entry from ever being read; `outlet`, its name.
struct Oracle: Sendable {
  let press: Press
  let port: Int

  /// The lines, each ended by a newline.
  var text: String { press.entries.map { line($0) + "\n" }.joined() }

  private func line(_ entry: Entry) -> String {
    let outlet = press.outlets[entry.outlet]
    let original = entry.reprintOf.map { press.entries[$0 - 1] }
    let originalURL = original.map { $0.url(press.outlets[$0.outlet], port: port) }
    return """
      {"url":\(text(entry.url(outlet, port: port))),"language":\(text(outlet.language)),\
      "on_topic":\(entry.telling.onTopic),"reprint_of":\(originalURL.map(text) ?? "null"),\
      "reachable":\(outlet.manner.readable),"outlet":\(text(outlet.name))}
      """
  }

  private func text(_ value: String) -> String { Markup.json(value).replacing("\\/", with: "/") }
}
