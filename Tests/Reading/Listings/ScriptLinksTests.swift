import Stories
import Testing

@testable import Reading

@Suite("Listings whose links lead on only by script")
struct ScriptLinksTests {
  private func read(_ html: String, template: String? = nil, selectors: ListingSelectors? = nil) throws -> FeedDocument
  {
    try ListingReader.read(
      Array(html.utf8), contentType: nil, url: nil, selectors: selectors,
      linkTemplate: template.flatMap { LinkTemplate($0) })
  }

  /// A list of four whose links are made by `link` of a number.
  private func list(_ script: String = "", _ link: (Int) -> String) -> String {
    let items = (1...4).map { number in
      "<li>\(link(number)) <span>2026-06-2\(number)</span></li>"
    }
    return "<html><head><script>\(script)</script></head><body><main><ul>\(items.joined())</ul></main></body></html>"
  }

  private func onclick(_ code: @escaping (Int) -> String) -> (Int) -> String {
    { "<a href=\"#\" onclick=\"\(code($0))\">The council adopts part \($0) of the rules</a>" }
  }

  @Test(
    "functions that put an address together are followed",
    arguments: [
      "function view(id) { location.href = '/view?id=' + id; }",
      "var view = function (id) { window.location = \"/view?id=\" + encodeURIComponent(id); };",
      "const view = (id) => { document.location.href = `/view?id=${id}`; }",
      "function view(id) { var url = '/view'; url += '?id=' + id; window.open(url, '_blank'); }",
      "function go(u) { location.assign(u) } function view(id) { go('/view' + '?id=' + id) }",
      "var path = '/view';\nfunction view(id) { self.location.replace(path + '?id=' + id); }",
      "function view(id) { if (id == '') { location.href = '/login'; return; } /* ' */ location.href = '/view?id=' + id; }",
      "var board = { view: function (id) { top.location.href = '/view?id=' + id; } };",
    ])
  func functions(_ script: String) throws {
    let listing = try read(list(script, onclick { "view('7\($0)'); return false;" }))
    #expect(listing.entries.map(\.url) == (1...4).map { "/view?id=7\($0)" })
    #expect(listing.entries.first?.title?.value == "The council adopts part 1 of the rules")
    #expect(listing.warnings.isEmpty)
  }

  @Test("an address in the script itself, in javascript: and in data-href is taken")
  func direct() throws {
    let addresses = (1...4).map { "/view?id=7\($0)" }
    #expect(try read(list("", onclick { "location.href='/view?id=7\($0)'" })).entries.map(\.url) == addresses)
    let escaped = list("") {
      "<a href=\"javascript:window.open(%27/view?id=7\($0)%27)\">Part \($0) of the rules on machines</a>"
    }
    #expect(try read(escaped).entries.map(\.url) == addresses)
    let data = list("") { "<div data-href=\"/view?id=7\($0)\"><h3>Part \($0) of the rules on machines</h3></div>" }
    #expect(try read(data).entries.map(\.url) == addresses)
  }

  @Test("a form that a script fills in and sends by GET is an address; one sent by POST is none")
  func forms() throws {
    let script = "function view(id) { var f = document.board; f.seq.value = id; f.action = '/view'; f.submit(); }"
    let form =
      "<form name=board method=get action=/list><input type=hidden name=menu value=3>"
      + "<input type=hidden name=pageIndex value=2><input type=hidden name=seq></form>"
    let page = list(script, onclick { "view(7\($0))" })
    #expect(try read(form + page).entries.map(\.url) == (1...4).map { "/view?menu=3&seq=7\($0)" })
    let posted = try read(form.replacing("method=get", with: "method=post") + page)
    #expect(posted.entries.isEmpty)
    #expect(posted.warnings.map(\.code) == ["no_entries", "script_links"])
    #expect(posted.scriptedLinks == 4)
  }

  @Test(
    "where the page does not say, nothing is guessed",
    arguments: [
      "", "function view(id) { $.post('/api', {id: id}, show); }", "function view(id) { location.href = base + id; }",
      "function view(id) { if (a) { location.href = '/a?id=' + id } else { location.href = '/b?id=' + id } }",
      "function view(id) { location.href = '/login'; }", "function view(id) { view(id); }",
    ])
  func unknown(_ script: String) throws {
    let listing = try read(list(script, onclick { "view('7\($0)')" }))
    #expect(listing.entries.isEmpty)
    #expect(listing.warnings.map(\.code).contains("script_links"))
    #expect(listing.warnings.contains { $0.message.contains("(view)") })
  }

  @Test("a template makes the addresses of links, and of what a selector picks")
  func template() throws {
    let page = list("", onclick { "view('B/\($0)', '7\($0)')" })
    let listing = try read(page, template: "https://board.example/view?board={1}&id={2}")
    #expect(listing.entries.first?.url == "https://board.example/view?board=B/1&id=71")
    #expect(listing.entries.count == 4 && listing.warnings.isEmpty)
    let ids = list("") { "<a data-id='7\($0)'>Part \($0) of the rules on machines</a>" }
    let picked = ListingSelectors(entry: "//li", link: "a/@data-id", title: "a")
    #expect(try read(ids, template: "/view?id={1}", selectors: picked).entries.map(\.url).last == "/view?id=74")
    let called = ListingSelectors(entry: "//li", link: "a/@onclick", title: "a")
    #expect(try read(page, template: "/view?id={2}", selectors: called).entries.map(\.url).last == "/view?id=74")
  }

  @Test("tabs, menus and links with an address of their own are not touched")
  func others() throws {
    let tabs = (1...4).map { "<a href='#' onclick=\"tab('\($0)')\">Tab \($0)</a>" }.joined()
    let script = "function track(a) { location.href = '/tracked/' + a }"
    let page = list(script) { "<a href=/n/\($0) onclick=\"track('x\($0)')\">The council adopts part \($0)</a>" }
    let listing = try read("<div>\(tabs)</div>" + page)
    #expect(listing.entries.map(\.url) == (1...4).map { "/n/\($0)" })
    #expect(listing.warnings.isEmpty)
  }

  @Test(
    "a template needs an address and a place",
    arguments: [
      ("https://a.example/{1}", true), ("/v?{2}", true), ("?id={9}", true), ("a.example/{1}", false),
      ("/v?id=1", false),
      ("/v?id={0}", false), ("/v ?id={1}", false), ("", false), ("javascript:{1}", false),
    ])
  func templates(_ text: String, _ isOne: Bool) {
    #expect((LinkTemplate(text) != nil) == isOne)
  }

  @Test("hostile scripts cost little")
  func hostile() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let deep = "function view(id) { location.href = " + String(repeating: "(", count: 5000) + "id }"
    let names = (0..<3000).map { "<a href='#' onclick=\"f\($0)('a\($0)')\">A title that is long enough \($0)</a>" }
    let scripts = [
      deep, String(repeating: "view = view + ", count: 20_000), String(repeating: "`${", count: 20_000),
      "function view(id) { var a = 'xxxxxxxxxx'; " + String(repeating: "a = a + a; ", count: 400)
        + "location.href = a }",
      String(repeating: "view ", count: 100_000),
    ]
    for script in scripts { _ = try read(list(script, onclick { "view('7\($0)')" }) + names.joined()) }
    #expect(clock.now - start < .seconds(60))
  }
}
