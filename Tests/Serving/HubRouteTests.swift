import Serving
import Stories
import Testing

/// What hubs may ask, and what they are answered (W3C WebSub).
@Suite struct HubRouteTests {
  /// Knows one subscription.
  private struct OneSubscription: HubCounter {
    func confirm(_ id: String, mode: String, topic: String, leaseSeconds: Int?) async -> Bool {
      id == "abc" && ["subscribe", "denied"].contains(mode) && topic == "t" && leaseSeconds != -1
    }

    func take(_ id: String, body: [UInt8], signature: String?) async -> Bool { id == "abc" }
  }

  private func answer(_ request: APIRequest, isOn: Bool = true) async -> APIResponse {
    let api = StatusAPI(
      answers: FixedAnswers(), allowedHosts: ["us.example"], schema: "{}", hubs: isOn ? OneSubscription() : nil)
    var request = request
    request.host = "us.example"
    return await api.answer(request)
  }

  private func question(_ id: String, _ query: [String: String]) -> APIRequest {
    APIRequest(path: "/websub/" + id, query: query)
  }

  @Test("a challenge is said back as it is, where the subscription was meant")
  func challenge() async {
    let query = ["hub.mode": "subscribe", "hub.topic": "t", "hub.challenge": "a1<b>", "hub.lease_seconds": "60"]
    let answer = await answer(question("abc", query))
    #expect(answer.status == 200 && answer.body == Array("a1<b>".utf8))
    #expect(answer.contentType == "text/plain; charset=utf-8")
  }

  @Test(
    "what was not meant, or is no question, is answered 404",
    arguments: [
      ("xyz", ["hub.mode": "subscribe", "hub.topic": "t", "hub.challenge": "c"]),
      ("abc", ["hub.mode": "unsubscribe", "hub.topic": "t", "hub.challenge": "c"]),
      ("abc", ["hub.mode": "subscribe", "hub.topic": "t"]), ("abc", [:]),
      ("abc", ["hub.mode": "subscribe", "hub.topic": "t", "hub.challenge": String(repeating: "c", count: 5000)]),
    ])
  func notMeant(id: String, query: [String: String]) async { #expect(await answer(question(id, query)).status == 404) }

  @Test("a hub may say no without a challenge")
  func denied() async {
    #expect(await answer(question("abc", ["hub.mode": "denied", "hub.topic": "t"])).status == 200)
  }

  @Test("what is sent is taken, gone where nothing is subscribed to, too much where it is too much")
  func told() async {
    var request = APIRequest(method: "POST", path: "/websub/abc")
    #expect(await answer(request).status == 202)
    request.body = nil
    #expect(await answer(request).status == 413)
    #expect(await answer(APIRequest(method: "POST", path: "/websub/xyz")).status == 410)
  }

  @Test("nothing else can be posted, and nothing at all where no hub may call", arguments: [true, false])
  func closed(isOn: Bool) async {
    #expect(await answer(APIRequest(method: "POST", path: "/v1/stories"), isOn: isOn).status == 405)
    #expect(await answer(APIRequest(method: "POST", path: "/websub/abc"), isOn: false).status == 405)
    #expect(await answer(APIRequest(path: "/websub/abc"), isOn: false).status == 404)
  }
}
