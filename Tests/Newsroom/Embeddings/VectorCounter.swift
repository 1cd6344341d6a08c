import Foundation

/// The newsroom's embedding server, at `/vectors/{manner}/v1/embeddings` of the control desk: texts of like letters get
/// like vectors.
enum VectorCounter {
  /// How it treats whoever asks.
  enum Manner: String, Sendable, CaseIterable {
    case plain
    /// Gives the vectors in another order than the texts, each with its index.
    case shuffled
    /// Gives each vector as Base64 of little-endian floats.
    case base64
    /// Takes only who shows `key`.
    case keyed
    /// Takes at most four texts, of at most 400 characters each.
    case small
    /// Gives vectors of three numbers, whatever is asked for.
    case narrow
    /// Always 429 with `Retry-After: 7`.
    case busy
    /// Always 500.
    case broken
    /// Never answers.
    case hangs
  }

  static let key = "newsroom-key"
  static let dimension = 64

  /// The answer to a request, if it is one for the counter.
  static func answer(_ request: Request) -> Answer? {
    let parts = request.target.split(separator: "/").map(String.init)
    guard parts.count == 4, parts[0] == "vectors", parts[2...] == ["v1", "embeddings"],
      let manner = Manner(rawValue: parts[1])
    else { return nil }
    guard request.method == "POST" else { return .reply(Response(status: 405, text: "method not allowed")) }
    switch manner {
    case .hangs: return .hang
    case .busy: return .reply(complaint(429, #"{"message":"Model is overloaded","type":"overloaded"}"#, retryAfter: 7))
    case .broken: return .reply(complaint(500, #"{"error":{"message":"no model is loaded","type":"server_error"}}"#))
    case .keyed where request.headers["authorization"] != "Bearer \(key)":
      return .reply(complaint(401, #"{"error":{"message":"Invalid API Key","type":"authentication_error"}}"#))
    case .plain, .shuffled, .base64, .keyed, .small, .narrow: return .reply(vectors(request, manner))
    }
  }

  private struct Asked: Decodable {
    var input: [String]
    var model: String?
  }

  private static func vectors(_ request: Request, _ manner: Manner) -> Response {
    guard request.headers["content-type"] == "application/json",
      let asked = try? JSONDecoder().decode(Asked.self, from: Data(request.body))
    else { return complaint(422, #"{"error":"Unprocessable","error_type":"validation"}"#) }
    if manner == .small, asked.input.count > 4 {
      return complaint(413, #"{"error":"batch size > maximum allowed batch size 4","error_type":"validation"}"#)
    }
    if manner == .small, asked.input.contains(where: { $0.count > 400 }) {
      return complaint(400, #"{"error":{"message":"the input length exceeds the context length"}}"#)
    }
    var items = asked.input.enumerated().map { index, text in
      #"{"object":"embedding","index":\#(index),"embedding":\#(written(vector(of: text, manner), manner))}"#
    }
    if manner == .shuffled { items.reverse() }
    let model = asked.model ?? "letters"
    let body = #"{"object":"list","data":[\#(items.joined(separator: ","))],"model":"\#(model)"}"#
    return Response(type: "application/json", body: Array(body.utf8))
  }

  /// How often each pair of letters stands in the text, by a hash of the pair.
  private static func vector(of text: String, _ manner: Manner) -> [Float] {
    var counts = [Float](repeating: 0, count: manner == .narrow ? 3 : dimension)
    let letters = text.lowercased().unicodeScalars.map(\.value)
    for (a, b) in zip(letters, letters.dropFirst()) { counts[Int((a &* 31 &+ b) % UInt32(counts.count))] += 1 }
    counts[0] += 1
    return counts
  }

  private static func written(_ vector: [Float], _ manner: Manner) -> String {
    guard manner == .base64 else { return "[\(vector.map { String($0) }.joined(separator: ","))]" }
    let bytes = vector.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) } }
    return "\"\(Data(bytes).base64EncodedString())\""
  }

  private static func complaint(_ status: Int, _ body: String, retryAfter: Int? = nil) -> Response {
    let response = Response(status: status, type: "application/json", body: Array(body.utf8))
    return retryAfter.map { response.adding("Retry-After", String($0)) } ?? response
  }
}
