import Foundation
import Stories

/// `POST {base}/v1/embeddings` as OpenAI has it, and as Text Embeddings Inference, llama.cpp and Ollama answer it.
///
/// Rules: 1. At most `maximumInputs` texts a request: what TEI takes unless told otherwise. 2. `data` is put in order by
/// `index`, which must be there once for each text. 3. A vector is a list of numbers, or Base64 of little-endian 32-bit
/// floats. 4. All vectors have one dimension.
public struct EmbeddingCodec: Sendable, Hashable {
  public static let maximumInputs = 32
  /// The most a reply may weigh: 32 vectors of 8,192 numbers, each in 24 bytes of text, and room for the rest.
  public static let maximumReplyBytes = 8 << 20

  /// Sent as it is; empty: the server's own.
  public var model: String
  /// What is asked for and expected; nil: what the model gives.
  public var dimension: Int?

  public init(model: String, dimension: Int? = nil) {
    self.model = model
    self.dimension = dimension
  }

  /// The address to post to: a base may end in a slash or in `/v1`.
  public static func address(base: String) -> String {
    let base = base.hasSuffix("/") ? String(base.dropLast()) : base
    return base + (base.hasSuffix("/v1") ? "/embeddings" : "/v1/embeddings")
  }

  /// The body that asks for the vectors of `texts`.
  public func request(_ texts: [String]) throws -> [UInt8] {
    try OrderedJSONEncoder().encode(
      Request(input: texts, model: model.isEmpty ? nil : model, encodingFormat: "float", dimensions: dimension))
  }

  /// The vectors of a reply to `count` texts, in their order.
  public func vectors(_ body: [UInt8], count: Int) throws(EmbeddingError) -> [Embedding] {
    guard let reply = try? JSONDecoder().decode(Reply.self, from: Data(body)) else {
      throw EmbeddingError(.malformed, "not an answer to embeddings: \(Self.message(body))")
    }
    let items = reply.data.enumerated().map { (index: $1.index ?? $0, $1.embedding) }.sorted { $0.index < $1.index }
    guard items.map(\.index) == Array(0..<count) else {
      throw EmbeddingError(.malformed, "\(items.count) vectors for \(count) texts, or not one for each")
    }
    let name = model.isEmpty ? reply.model ?? "" : model
    var vectors: [Embedding] = []
    for (_, values) in items {
      guard let vector = Embedding(model: name, values) else {
        throw EmbeddingError(.malformed, "a vector without a direction")
      }
      let expected = dimension ?? vectors.first?.dimension ?? vector.dimension
      guard vector.dimension == expected else {
        throw EmbeddingError(.dimension, "\(vector.dimension) dimensions where \(expected) were expected")
      }
      vectors.append(vector)
    }
    return vectors
  }

  /// What a server says is wrong: `message`, `error`, or `error.message`, safe to log and at most 200 characters.
  public static func message(_ body: [UInt8]) -> String {
    let complaint = try? JSONDecoder().decode(Complaint.self, from: Data(body.prefix(64 << 10)))
    let text = complaint?.message ?? String(decoding: body.prefix(200), as: UTF8.self)
    return String(text.prefix(200)).escapedForTerminal
  }

  /// What an answer without vectors means for the texts that were sent.
  public static func failure(status: Int, body: [UInt8]) -> EmbeddingError {
    let code: EmbeddingError.Code =
      switch status {
      case 429, 503: .busy
      case 413: .tooLarge
      // Ollama and llama.cpp say so of a text that is too long, the latter as its own fault.
      case 400, 422: .tooLarge
      case 500 where message(body).lowercased().contains("too large"): .tooLarge
      case 401, 403, 404, 405: .refused
      default: .server
      }
    return EmbeddingError(code, "HTTP \(status): \(message(body))")
  }
}

/// Why there are no vectors.
public struct EmbeddingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The closed set of reasons; the raw value is the label in metrics and logs.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// Asked to come back later.
    case busy
    /// The request, or a text in it, is more than the server takes.
    case tooLarge = "too_large"
    /// Nothing will be answered until somebody changes something: a wrong key, a wrong address.
    case refused
    case server
    /// No answer came.
    case network
    /// The answer is none.
    case malformed
    /// A vector has another dimension than was configured, or than the others have.
    case dimension
  }

  public var code: Code
  public var message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The short word for metrics and logs.
  public var label: String { code.rawValue }
  public var description: String { "\(label): \(message)" }
}

private struct Request: Encodable {
  var input: [String]
  var model: String?
  var encodingFormat: String
  var dimensions: Int?

  private enum CodingKeys: String, CodingKey {
    case input, model
    case encodingFormat = "encoding_format"
    case dimensions
  }
}

private struct Reply: Decodable {
  struct Item: Decodable {
    var index: Int?
    var embedding: [Float]

    private enum CodingKeys: String, CodingKey { case index, embedding }

    init(from decoder: any Decoder) throws {
      let item = try decoder.container(keyedBy: CodingKeys.self)
      index = try item.decodeIfPresent(Int.self, forKey: .index)
      if let numbers = try? item.decode([Float].self, forKey: .embedding) {
        embedding = numbers
      } else {
        let text = try item.decode(String.self, forKey: .embedding)
        guard let bytes = Data(base64Encoded: text), bytes.count % 4 == 0 else {
          throw DecodingError.dataCorruptedError(forKey: .embedding, in: item, debugDescription: "not floats")
        }
        embedding = Self.floats(Array(bytes))
      }
    }

    private static func floats(_ bytes: [UInt8]) -> [Float] {
      stride(from: 0, to: bytes.count, by: 4).map { start in
        Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) })
      }
    }
  }

  var data: [Item]
  var model: String?
}

private struct Complaint: Decodable {
  struct Inner: Decodable { var message: String }

  var message: String?

  private enum CodingKeys: String, CodingKey { case message, error }

  init(from decoder: any Decoder) throws {
    let body = try decoder.container(keyedBy: CodingKeys.self)
    message =
      try (try? body.decodeIfPresent(Inner.self, forKey: .error))?.message
      ?? (try? body.decodeIfPresent(String.self, forKey: .error)) ?? body.decodeIfPresent(String.self, forKey: .message)
  }
}
