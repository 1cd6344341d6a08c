import Stories
import Testing

@testable import Fetching

@Suite("FetchURL")
struct FetchURLTests {
  @Test(
    "an address is tidied for the wire",
    arguments: [
      ("HTTP://Example.org", "http://Example.org", "http://Example.org/"),
      ("https://example.org/a b?q=é#x", "https://example.org/a%20b?q=%C3%A9", "https://example.org/a%20b?q=%C3%A9"),
      ("http://u:p@h:81/x", "http://u:p@h:81/x", "http://h:81/x"),
      ("http://a@b@[::1]:8080?x", "http://a@b@[::1]:8080?x", "http://[::1]:8080?x"),
      ("http://例え.jp/", "http://例え.jp/", "http://例え.jp/"),
    ])
  func tidied(text: String, wire: String, shown: String) throws {
    let url = try FetchURL(text)
    #expect(url.text == wire)
    #expect(url.publicText == shown)
  }

  @Test("the origin is scheme, host and port, whatever the spelling")
  func origin() throws {
    #expect(try FetchURL("http://A.org").origin == FetchURL("http://u@a.org:80/x").origin)
    #expect(try FetchURL("http://a.org:/").origin == FetchURL("http://a.org").origin)
    #expect(try FetchURL("http://a.org").origin != FetchURL("https://a.org").origin)
    #expect(try FetchURL("http://a.org").origin != FetchURL("http://a.org:81").origin)
    #expect(try FetchURL("https://[::1]:8443/").origin == .init(scheme: "https", host: "[::1]", port: 8443))
  }

  @Test(
    "other schemes are named",
    arguments: ["file:///etc/passwd", "gopher://h/", "ftp://h/", "javascript:alert(1)", "FILE:/x", "data:,x"])
  func scheme(text: String) {
    #expect { try FetchURL(text) } throws: { error in
      guard case FetchURL.Failure.scheme = error else { return false }
      return true
    }
  }

  @Test(
    "what is no absolute web address is refused",
    arguments: [
      "", "/x", "//h/x", "http:", "http:/x", "http:x", "http://", "http:///x", "http://u@/x", "http://:80/",
      "http://h:x/",
      "http://h:65536/", "http://h:0/", "http://h:-1/", "http://a b/", "http://a\\@b/", "http://h/\r\nX: y",
      "http://h/\u{0}", "h\u{1}ttp://h/", "http://h/\t", "example.org", " http://h/",
    ])
  func malformed(text: String) {
    #expect(throws: FetchURL.Failure.malformed) { try FetchURL(text) }
  }

  @Test("whatever is accepted is clean, and stays as it is when read again", arguments: UInt64(0)..<4)
  func property(seed: UInt64) throws {
    let alphabet = Array("http://https:@[]:/?#%\\ .aé80\u{0}\r\n\t".unicodeScalars)
    var random = SplitMix(state: seed)
    for _ in 0..<5000 {
      var text = random.next() % 2 == 0 ? "http://" : "https://h"
      for _ in 0..<(random.next() % 12) {
        text.unicodeScalars.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
      }
      guard let url = try? FetchURL(text) else { continue }
      #expect(!url.text.utf8.contains { $0 <= 0x20 || $0 == 0x7F }, "seed \(seed): \(text.debugDescription)")
      let again = try FetchURL(url.text)
      #expect(again == url, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(
    "no message shows a password",
    arguments: [
      ("http://u:secret@h/x", "http://h/x"), ("ftp://u:secret@h/x", "ftp://h/x"),
      ("http://u:secret@h:0/", "http://h:0/"),
      ("u:secret@h", "h"), ("plain", "plain"), ("", ""), ("/a", "/a"),
    ])
  func shown(text: String, expected: String) { #expect(FetchURL.shown(text) == expected) }

  @Test("an address over the limit is refused")
  func long() throws {
    let text = "http://h/" + String(repeating: "x", count: FetchURL.maximumBytes - 9)
    #expect(try FetchURL(text).text == text)
    #expect(throws: FetchURL.Failure.tooLong) { try FetchURL(text + "x") }
  }
}

@Suite("RedirectChain")
struct RedirectChainTests {
  private static let validators = Validators(etag: "\"a\"", lastModified: "yesterday")

  private func chain(
    _ url: String = "https://a.org/feed", validatedURL: String? = nil, change: (inout FetchOptions) -> Void = { _ in }
  ) throws -> RedirectChain {
    var request = FetchRequest(url: url)
    request.validators = Self.validators
    request.validatedURL = validatedURL
    var options = FetchOptions(userAgent: "test")
    change(&options)
    return try RedirectChain(request, options: options)
  }

  private func refusal(_ step: RedirectChain.Step) -> FetchError.Code? {
    guard case .refuse(let error) = step else { return nil }
    return error.code
  }

  @Test("only the five redirecting statuses are followed", arguments: 200...599)
  func statuses(status: Int) throws {
    var chain = try chain()
    let expected: RedirectChain.Step = [301, 302, 303, 307, 308].contains(status) ? .follow : .stop
    #expect(chain.advance(status: status, target: "https://a.org/x") == expected)
    #expect(chain.redirects.count == (expected == .follow ? 1 : 0))
  }

  @Test("a redirect to nowhere is a response", arguments: [nil, ""] as [String?])
  func nowhere(target: String?) throws {
    var chain = try chain()
    #expect(chain.advance(status: 301, target: target) == .stop)
  }

  @Test("a request that is to stay within its origin says where it would have been led")
  func stays() throws {
    var request = FetchRequest(url: "https://a.org/1")
    request.leavesOrigin = false
    var chain = try RedirectChain(request, options: FetchOptions(userAgent: "test"))
    #expect(chain.advance(status: 302, target: "https://a.org/2") == .follow && chain.exit == nil)
    #expect(chain.advance(status: 302, target: "https://b.org/3#x") == .stop)
    #expect(chain.exit == "https://b.org/3" && chain.current.publicText == "https://a.org/2")
    #expect(refusal(chain.advance(status: 302, target: "file:///etc/passwd")) == .scheme)
  }

  private func following(_ url: String, after hops: [String], change: (inout FetchRequest) -> Void = { _ in }) throws
    -> RedirectChain
  {
    var request = FetchRequest(url: hops.first ?? url)
    request.validators = Self.validators
    request.headers = [try #require(RequestHeader(name: "X-Key", value: "hunter2"))]
    change(&request)
    var response = FetchResponse(status: 308, finalURL: hops.last ?? url)
    response.redirectURL = url
    response.redirects = zip(hops, hops.dropFirst()).map { FetchRedirect(status: 301, from: $0, to: $1) }
    return try RedirectChain(try #require(request.following(response)), options: FetchOptions(userAgent: "test"))
  }

  @Test("a request that goes on where another led is one chain with it")
  func goesOn() throws {
    let hops = ["https://a.org:8443/feed", "https://a.org:8443/2"]
    var chain = try following("https://b.org/3", after: hops)
    #expect(chain.redirects.map(\.status) == [301, 308])
    #expect(chain.redirects.last == FetchRedirect(status: 308, from: hops[1], to: "https://b.org/3"))
    #expect(chain.currentHeaders.isEmpty && chain.currentValidators.isEmpty && chain.statedPort == 8443)
    #expect(refusal(chain.advance(status: 302, target: hops[0])) == .redirectLoop)
    for hop in 3..<6 { #expect(chain.advance(status: 302, target: "https://b.org/\(hop + 1)") == .follow) }
    #expect(refusal(chain.advance(status: 302, target: "https://b.org/7")) == .tooManyRedirects)
    #expect(FetchRequest(url: "x").following(FetchResponse(status: 302, finalURL: "x")) == nil)
  }

  @Test("a stated port counts where it was chosen, for the whole chain", arguments: [true, false])
  func statedPort(isChosen: Bool) throws {
    var request = FetchRequest(url: "http://a.org:8080/")
    request.allowsStatedPort = isChosen
    #expect(try RedirectChain(request, options: FetchOptions(userAgent: "test")).statedPort == (isChosen ? 8080 : nil))
    let chain = try following("http://b.org:25/", after: ["http://a.org:8080/"]) { $0.allowsStatedPort = isChosen }
    #expect(chain.statedPort == (isChosen ? 8080 : nil))
  }

  @Test("validators of an address that other origins lead to are sent there, and headers are not")
  func validatedAfterwards() throws {
    let chain = try following("https://b.org/feed", after: ["https://a.org/feed"]) {
      $0.validatedURL = "https://b.org/feed"
    }
    #expect(chain.currentValidators == Self.validators && chain.currentHeaders.isEmpty)
  }

  @Test("each hop is kept with its status")
  func recorded() throws {
    var chain = try chain()
    _ = chain.advance(status: 301, target: "https://a.org/2#x")
    _ = chain.advance(status: 302, target: "https://b.org/3")
    #expect(
      chain.redirects == [
        FetchRedirect(status: 301, from: "https://a.org/feed", to: "https://a.org/2"),
        FetchRedirect(status: 302, from: "https://a.org/2", to: "https://b.org/3"),
      ])
  }

  @Test(
    "a target that is no web address is refused and named",
    arguments: [
      ("file:///etc/passwd", .scheme), ("gopher://a.org/", .scheme), ("ftp://a.org/", .scheme), ("data:,x", .scheme),
      ("/relative", .badURL), ("http://", .badURL), ("https://a.org/\r\n", .badURL),
      ("https://a.org/" + String(repeating: "x", count: 10_000), .badURL),
    ] as [(String, FetchError.Code)])
  func targets(target: String, code: FetchError.Code) throws {
    var chain = try chain()
    #expect(refusal(chain.advance(status: 302, target: target)) == code)
    #expect(chain.current.publicText == "https://a.org/feed")
  }

  @Test(
    "an address is visited once", arguments: ["https://a.org/feed", "https://a.org/feed#x", "https://x@a.org/feed"])
  func loop(back: String) throws {
    var chain = try chain()
    #expect(chain.advance(status: 302, target: "https://a.org/2") == .follow)
    #expect(refusal(chain.advance(status: 302, target: back)) == .redirectLoop)
  }

  @Test("as many as the limit are followed, the next names it", arguments: [0, 1, 5])
  func tooMany(limit: Int) throws {
    var chain = try chain { $0.maximumRedirects = limit }
    for hop in 0..<limit { #expect(chain.advance(status: 307, target: "https://a.org/\(hop)") == .follow) }
    guard case .refuse(let error) = chain.advance(status: 307, target: "https://a.org/last") else {
      Issue.record("followed \(limit + 1)")
      return
    }
    #expect(error.code == .tooManyRedirects)
    #expect(error.message.contains("maximumRedirects") && error.message.contains("\(limit)"))
  }

  @Test("a step down to http is refused only where the options say so", arguments: [true, false])
  func downgrade(allowed: Bool) throws {
    var chain = try chain { $0.allowsDowngrade = allowed }
    let step = chain.advance(status: 301, target: "http://a.org/feed")
    #expect(allowed ? step == .follow : refusal(step) == .scheme)
  }

  @Test(
    "validators stay within their origin and never come back",
    arguments: ["https://b.org/", "http://a.org/", "https://a.org:444/", "https://a.org.b.org/"])
  func crossOrigin(target: String) throws {
    var chain = try chain()
    #expect(chain.currentValidators == Self.validators)
    #expect(chain.advance(status: 301, target: "https://a.org/2") == .follow)
    #expect(chain.currentValidators == Self.validators)
    #expect(chain.advance(status: 301, target: target) == .follow)
    #expect(chain.currentValidators.isEmpty)
    #expect(chain.advance(status: 301, target: "https://a.org/3") == .follow)
    #expect(chain.currentValidators.isEmpty)
  }

  @Test("validators of another address are sent to that address alone")
  func validatedURL() throws {
    var chain = try chain(validatedURL: "https://b.org/feed")
    #expect(chain.currentValidators.isEmpty)
    #expect(chain.advance(status: 302, target: "https://b.org/other") == .follow)
    #expect(chain.currentValidators.isEmpty)
    #expect(chain.advance(status: 302, target: "https://b.org/feed") == .follow)
    #expect(chain.currentValidators == Self.validators)
  }

  @Test("user information does not reach another origin")
  func userInformation() throws {
    var chain = try chain("https://u:p@a.org/feed")
    #expect(chain.advance(status: 301, target: "https://u:p@a.org/2") == .follow)
    #expect(chain.current.text == "https://u:p@a.org/2")
    #expect(chain.advance(status: 301, target: "https://u:p@b.org/3") == .follow)
    #expect(chain.current.text == "https://b.org/3")
    #expect(chain.redirects.allSatisfy { !$0.from.contains("u:p") && !$0.to.contains("u:p") })
  }
}
