import Foundation
import Synchronization

/// Knows who lives at which address, and answers every request of the newsroom.
///
/// May be called from any thread.
final class Reception: Sendable {
  let port: Int
  private let served: [String: ServedFile]
  private let files: [ServedFile]
  private let outletByAddress: [String: Int]
  private let state: Mutex<State>

  private struct State {
    var press: Press
    /// The feeds of this edition, by outlet.
    var feeds: [Rendered]
    var log = RequestLog()
  }

  /// The address of the control desk.
  static let controlAddress = "127.0.0.1"
  /// The most entries one call of `/control/advance` publishes.
  static let advanceLimit = 5000

  init(press: Press, files: [ServedFile], port: Int) {
    self.port = port
    self.files = files
    served = Dictionary(files.map { ($0.address, $0) }) { first, _ in first }
    var places: [String: Int] = [:]
    for (index, outlet) in press.outlets.enumerated() {
      places[outlet.address] = index
      if let former = outlet.formerAddress { places[former] = index }
    }
    outletByAddress = places
    state = Mutex(State(press: press, feeds: Reception.render(press, port: port)))
  }

  /// Every address the newsroom listens on.
  var addresses: [String] { [Reception.controlAddress] + outletByAddress.keys.sorted() + files.map(\.address) }

  /// Outlets and entries, for the line printed when ready.
  var size: (outlets: Int, stories: Int) { state.withLock { ($0.press.outlets.count, $0.press.entries.count) } }

  /// The answer to a request, noted in the log.
  func answer(_ request: Request) -> Answer {
    if request.address == Reception.controlAddress {
      return VectorCounter.answer(request) ?? .reply(control(request))
    }
    if let file = served[request.address] { return noted(request, file.id, .reply(response(of: file, to: request))) }
    guard let index = outletByAddress[request.address] else {
      return .reply(Response(status: 421, text: "nobody lives here"))
    }
    return state.withLock { state in
      let press = state.press
      let desk = Desk(
        outlet: press.outlets[index], port: port, entries: press.newest(of: index))
      let entry = press.entry(at: page(request.target, press.outlets[index]), of: index)
      let answer = desk.answer(request, feed: state.feeds[index], entry: entry)
      state.log.note(request, outlet: press.outlets[index].id, status: answer.status)
      return answer
    }
  }

  /// The path that names a page: without the query, save where the query numbers the article.
  private func page(_ target: String, _ outlet: Outlet) -> String {
    outlet.links == .query ? target : String(target.prefix { $0 != "?" })
  }

  private func noted(_ request: Request, _ outlet: String, _ answer: Answer) -> Answer {
    state.withLock { $0.log.note(request, outlet: outlet, status: answer.status) }
    return answer
  }

  private func response(of file: ServedFile, to request: Request) -> Response {
    guard request.target == file.target, let body = file.contents() else {
      return Response(status: 404, text: "no such file")
    }
    return Response(type: file.mediaType, body: body)
  }

  private static func render(_ press: Press, port: Int) -> [Rendered] {
    press.outlets.indices.map { index in
      let outlet = press.outlets[index]
      let feed = Feed(outlet: outlet, entries: press.newest(of: index), port: port, edition: press.edition)
      let type = "\(outlet.format.mediaType); charset=\(outlet.charset.rawValue)"
      return Rendered(type: type, body: feed.bytes, modified: feed.updated, compression: outlet.compression)
    }
  }
}

extension Reception {
  /// The newsroom's own desk: what tests read and steer.
  private func control(_ request: Request) -> Response {
    let parts = request.target.split(separator: "?", maxSplits: 1).map(String.init)
    switch (request.method, parts.first ?? "/") {
    case ("GET", "/"): return index
    case ("GET", "/sources.yaml"):
      let outlets = state.withLock { $0.press.outlets }
      return Response(
        type: "application/yaml", body: Array(SourcesFile(outlets: outlets, served: files, port: port).text.utf8))
    case ("GET", "/oracle.jsonl"):
      let press = state.withLock { $0.press }
      return Response(type: "application/jsonl", body: Array(Oracle(press: press, port: port).text.utf8))
    case ("GET", "/log.jsonl"):
      return Response(type: "application/jsonl", body: Array(state.withLock { $0.log.text }.utf8))
    case ("POST", "/control/advance"):
      return advance(by: Reception.number("stories", in: parts.dropFirst().first ?? ""))
    default: return Response(status: 404, text: "no such path")
    }
  }

  private func advance(by count: Int?) -> Response {
    guard let count, (1...Reception.advanceLimit).contains(count) else {
      return Response(status: 400, text: "stories: 1 to advanceLimit, which is \(Reception.advanceLimit)")
    }
    let total = state.withLock { state in
      state.press.publish(count)
      state.feeds = Reception.render(state.press, port: port)
      return state.press.entries.count
    }
    return Response(type: "application/json", body: Array("{\"published\":\(count),\"stories\":\(total)}\n".utf8))
  }

  private var index: Response {
    let press = state.withLock { $0.press }
    let rows = press.outlets.enumerated().map { index, outlet in
      """
      <tr><td>\(outlet.id)</td><td lang="\(outlet.language)">\(Markup.escaped(outlet.name))</td><td>\(outlet.language)</td>\
      <td>\(outlet.format.rawValue)</td><td>\(outlet.charset.rawValue)</td><td>\(press.byOutlet[index].count)</td>\
      <td><a href="\(outlet.sourceURL(port: port))">\(outlet.sourceURL(port: port))</a></td></tr>
      """
    }
    let html = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Newsroom</title></head><body><h1>Newsroom</h1>
      <p><a href="/sources.yaml">sources.yaml</a> <a href="/oracle.jsonl">oracle.jsonl</a> <a href="/log.jsonl">log.jsonl</a></p>
      <table><tr><th>Source</th><th>Outlet</th><th>Language</th><th>Format</th><th>Encoding</th><th>Entries</th><th>Feed</th></tr>
      \(rows.joined(separator: "\n"))
      </table></body></html>

      """
    return Response(type: "text/html; charset=utf-8", body: Array(html.utf8))
  }

  private static func number(_ name: String, in query: String) -> Int? {
    query.split(separator: "&").first { $0.hasPrefix("\(name)=") }.flatMap { Int($0.dropFirst(name.count + 1)) }
  }
}
