import Foundation
import Testing

@testable import newsroom

@Suite("The newsroom's embedding server")
struct VectorCounterTests {
  private func ask(_ manner: String, _ input: String, key: String? = nil, method: String = "POST") -> Response? {
    var headers = ["content-type": "application/json"]
    headers["authorization"] = key.map { "Bearer \($0)" }
    let request = Request(
      method: method, target: "/vectors/\(manner)/v1/embeddings", headers: headers, address: "127.0.0.1",
      body: Array(#"{"input":\#(input),"model":"m"}"#.utf8))
    guard case .reply(let response)? = VectorCounter.answer(request) else { return nil }
    return response
  }

  private func text(_ response: Response?) -> String { String(decoding: response?.body ?? [], as: UTF8.self) }

  @Test("each text gets a vector, in order or with its index")
  func vectors() throws {
    let plain = ask("plain", #"["a law","a rule"]"#)
    #expect(
      plain?.status == 200 && text(plain).hasPrefix(#"{"object":"list","data":[{"object":"embedding","index":0,"#))
    #expect(text(ask("shuffled", #"["a","b"]"#)).contains(#"[{"object":"embedding","index":1,"#))
    #expect(text(ask("base64", #"["a"]"#)).contains(#""embedding":""#))
    #expect(
      text(ask("narrow", #"["ab"]"#)).contains("]}") && !text(ask("narrow", #"["ab"]"#)).contains("0.0,0.0,0.0,0.0"))
  }

  @Test("bad manners")
  func manners() {
    #expect(ask("busy", "[]")?.status == 429 && ask("broken", "[]")?.status == 500)
    #expect(ask("keyed", #"["a"]"#)?.status == 401 && ask("keyed", #"["a"]"#, key: VectorCounter.key)?.status == 200)
    #expect(ask("small", #"["a","b","c","d","e"]"#)?.status == 413 && ask("small", #"["a"]"#)?.status == 200)
    #expect(ask("small", "[\"\(String(repeating: "a", count: 401))\"]")?.status == 400)
    #expect(ask("plain", "7")?.status == 422 && ask("plain", "[]", method: "GET")?.status == 405)
    #expect(ask("rude", "[]") == nil && ask("hangs", "[]") == nil)
  }
}
