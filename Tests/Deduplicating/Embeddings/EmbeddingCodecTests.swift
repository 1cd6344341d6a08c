import Deduplicating
import Foundation
import Stories
import Testing

@Suite("Embeddings as servers write them")
struct EmbeddingCodecTests {
  private func vectors(_ data: String, count: Int, _ codec: EmbeddingCodec = EmbeddingCodec(model: "m")) throws
    -> [[Float]]
  {
    try codec.vectors(Array(#"{"object":"list","data":[\#(data)],"model":"theirs"}"#.utf8), count: count).map(\.values)
  }

  private func item(_ index: Int?, _ embedding: String) -> String {
    #"{"object":"embedding",\#(index.map { #""index":\#($0),"# } ?? "")"embedding":\#(embedding)}"#
  }

  @Test("the request names texts, model, form and dimension; what is not set is left out")
  func request() throws {
    let all = try EmbeddingCodec(model: "bge-m3", dimension: 256).request(["一", "b"])
    #expect(
      String(decoding: all, as: UTF8.self)
        == #"{"input":["一","b"],"model":"bge-m3","encoding_format":"float","dimensions":256}"#)
    let bare = try EmbeddingCodec(model: "").request(["a"])
    #expect(String(decoding: bare, as: UTF8.self) == #"{"input":["a"],"encoding_format":"float"}"#)
  }

  @Test(
    "a base may end in a slash or in /v1",
    arguments: [
      ("http://a.example:8080", "http://a.example:8080/v1/embeddings"),
      ("http://a.example/", "http://a.example/v1/embeddings"),
      ("http://a.example/v1", "http://a.example/v1/embeddings"),
      ("http://a.example/v1/", "http://a.example/v1/embeddings"),
      ("http://a.example/api", "http://a.example/api/v1/embeddings"),
    ])
  func address(base: String, address: String) { #expect(EmbeddingCodec.address(base: base) == address) }

  @Test("vectors are put in the order of the texts and brought to length 1")
  func order() throws {
    #expect(try vectors(item(1, "[0,2]") + "," + item(0, "[3,4]"), count: 2) == [[0.6, 0.8], [0, 1]])
    #expect(try vectors(item(nil, "[1,0]") + "," + item(nil, "[0,-1]"), count: 2) == [[1, 0], [0, -1]])
  }

  @Test("Base64 of little-endian floats is a vector, too")
  func base64() throws {
    // 3 and 4 as IEEE 754: 0x40400000, 0x40800000.
    #expect(try vectors(item(0, #""AABAQAAAgEA=""#), count: 1) == [[0.6, 0.8]])
  }

  @Test(
    "what is no whole answer is malformed",
    arguments: [
      ("", 1), (#"{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}"#, 2), (#"{"index":1,"embedding":[1]}"#, 1),
      (#"{"index":0,"embedding":[1]},{"index":1,"embedding":[1]}"#, 1), (#"{"index":0,"embedding":[]}"#, 1),
      (#"{"index":0,"embedding":[0,0]}"#, 1), (#"{"index":0,"embedding":"AABAQAAA"}"#, 1),
      (#"{"index":0,"embedding":"%"}"#, 1), (#"{"index":0,"embedding":[1e39]}"#, 1), (#"{"index":0}"#, 1),
      (#"{"index":0,"embedding":[[1]]}"#, 1),
    ])
  func malformed(data: String, count: Int) {
    let error = #expect(throws: EmbeddingError.self) { try vectors(data, count: count) }
    #expect(error?.code == .malformed)
  }

  @Test("a vector of another dimension is refused: than configured, or than the others")
  func dimension() {
    for (data, codec) in [
      (item(0, "[1,2]"), EmbeddingCodec(model: "m", dimension: 3)),
      (item(0, "[1,2]") + "," + item(1, "[1,2,3]"), EmbeddingCodec(model: "m")),
    ] {
      let error = #expect(throws: EmbeddingError.self) {
        try vectors(data, count: data.split(separator: "index").count - 1, codec)
      }
      #expect(error?.code == .dimension)
    }
  }

  @Test("the model is the configured one, else the server's")
  func model() throws {
    let body = Array(#"{"data":[{"index":0,"embedding":[1]}],"model":"theirs"}"#.utf8)
    #expect(try EmbeddingCodec(model: "ours").vectors(body, count: 1).map(\.model) == ["ours"])
    #expect(try EmbeddingCodec(model: "").vectors(body, count: 1).map(\.model) == ["theirs"])
  }

  @Test(
    "the error shapes of the three servers are read, and others shown as they are",
    arguments: [
      (429, #"{"message":"Model is overloaded","type":"overloaded"}"#, EmbeddingError.Code.busy, "Model is overloaded"),
      (413, #"{"error":"batch size 33 > 32","error_type":"validation"}"#, .tooLarge, "batch size 33 > 32"),
      (422, #"{"message":"Tokenization error","code":422,"error_type":"tokenizer"}"#, .tooLarge, "Tokenization error"),
      (424, #"{"message":"Inference failed","code":424,"error_type":"backend"}"#, .server, "Inference failed"),
      (
        400, #"{"error":{"message":"the input length exceeds the context length","type":"x","code":null}}"#, .tooLarge,
        "the input length exceeds the context length"
      ),
      (
        500, #"{"error":{"code":500,"message":"input is too large to process","type":"server_error"}}"#, .tooLarge,
        "input is too large to process"
      ),
      (500, #"{"error":{"code":500,"message":"out of memory"}}"#, .server, "out of memory"),
      (401, #"{"error":"unauthorized"}"#, .refused, "unauthorized"), (404, "not found", .refused, "not found"),
      (503, "", .busy, ""), (502, "<html>\u{1B}[2J", .server, #"<html>\u001b[2J"#), (301, "", .server, ""),
    ])
  func failures(status: Int, body: String, code: EmbeddingError.Code, message: String) {
    let error = EmbeddingCodec.failure(status: status, body: Array(body.utf8))
    #expect(error.code == code && error.message == "HTTP \(status): \(message)")
  }
}
