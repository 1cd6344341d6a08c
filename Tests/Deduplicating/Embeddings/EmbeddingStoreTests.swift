import Deduplicating
import Stories
import Testing

@Suite("Vectors")
struct EmbeddingStoreTests {
  private func vector(_ values: Float..., model: String = "m") throws -> Embedding {
    try #require(Embedding(model: model, values))
  }

  private static let noon = Timestamp(seconds: 1_782_475_200)

  @Test("the cosine needs one model and one dimension")
  func cosine() throws {
    #expect(try vector(1, 0).similarity(to: vector(0, 3)) == 0)
    #expect(abs((try vector(1, 1).similarity(to: vector(2, 2)) ?? 0) - 1) < 1e-6)
    #expect(try vector(1, 0).similarity(to: vector(-2, 0)) == -1)
    #expect(try vector(1, 0).similarity(to: vector(1, 0, model: "n")) == nil)
    #expect(try vector(1, 0).similarity(to: vector(1, 0, 0)) == nil)
  }

  @Test("two stories are compared when both have a vector, and a vector of another dimension is not kept")
  func compare() throws {
    var store = EmbeddingStore()
    #expect(store.keep(try vector(1, 0), of: "a", time: Self.noon))
    #expect(store.similarity("a", "b") == nil)
    #expect(store.keep(try vector(0, 1), of: "b", time: Self.noon))
    #expect(store.similarity("a", "b") == 0)
    #expect(!store.keep(try vector(1, 0, 0), of: "c", time: Self.noon))
    #expect(store.count == 2 && store.bytes == 16 && store.dimension == 2)
  }

  @Test("with no room left those not asked about for longest leave")
  func room() throws {
    var store = EmbeddingStore(maximumBytes: 80)
    for number in 0..<10 { _ = store.keep(try vector(1, Float(number)), of: "\(number)", time: Self.noon) }
    #expect(store.count == 10 && store.evicted == 0)
    _ = store.similarity("0", "1")
    _ = store.keep(try vector(1, 1), of: "10", time: Self.noon)
    #expect(store.bytes <= 80 && store.count == 9 && store.evicted == 2)
    #expect(store.similarity("0", "1") != nil && store.similarity("2", "0") == nil && store.similarity("3", "0") == nil)
    #expect(store.similarity("10", "0") != nil)
  }

  @Test("what is older than the window is dropped, and a new model may then have another dimension")
  func window() throws {
    var store = EmbeddingStore()
    _ = store.keep(try vector(1, 0), of: "a", time: Self.noon)
    store.forgetOld(now: Self.noon.advanced(by: EmbeddingStore.window))
    #expect(store.count == 1)
    store.forgetOld(now: Self.noon.advanced(by: EmbeddingStore.window + .seconds(1)))
    #expect(store.count == 0 && store.bytes == 0)
    #expect(store.keep(try vector(1, 0, 0), of: "a", time: Self.noon))
  }
}
