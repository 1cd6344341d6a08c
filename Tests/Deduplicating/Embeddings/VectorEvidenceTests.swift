import Testing

@testable import Deduplicating

/// Similarities as a table; stories that are not in it are unknown.
struct FixedSimilarity: EventSimilarity {
  let anchor = "embedding:m"
  var values: [Set<String>: Double] = [:]

  func similarity(_ a: String, _ b: String) -> Double? { values[[a, b]] }

  /// A story that is about as like to each of `others`, and by so much to one.
  static func crowd(_ story: String, _ others: [String], standsOut: String, by cosine: Double) -> FixedSimilarity {
    var similarity = FixedSimilarity()
    for (number, other) in others.enumerated() {
      similarity.values[[story, other]] = 0.5 + Double(number % 5 - 2) * 0.02
    }
    similarity.values[[story, standsOut]] = cosine
    return similarity
  }
}

@Suite struct VectorEvidenceTests {
  private let others = (0..<40).map { "s\($0)" }

  private func gauge(_ cosine: Double, among count: Int = 40) -> VectorEvidence? {
    let others = Array(others.prefix(count))
    return VectorEvidence(
      of: "own", among: others, FixedSimilarity.crowd("own", others, standsOut: "s7", by: cosine))
  }

  @Test("what stands out from a story's other cosines speaks, whatever cosines the model gives")
  func standsOut() throws {
    let evidence = try #require(gauge(0.8))
    #expect(evidence.weight(of: "s7") > 0.5)
    #expect(evidence.outstanding(5) == ["s7"])
    #expect(others.filter { $0 != "s7" }.allSatisfy { evidence.weight(of: $0) == 0 })
  }

  @Test("one of the crowd says nothing, and no cosine counts more than the most")
  func bounds() throws {
    #expect(try #require(gauge(0.54)).weight(of: "s7") == 0)
    #expect(try #require(gauge(1)).weight(of: "s7") <= VectorEvidence.maximumWeight)
    #expect(try #require(gauge(0.8)).weight(of: "unknown") == 0)
  }

  @Test("few cosines, or all alike, say nothing")
  func tooLittle() {
    #expect(gauge(0.8, among: VectorEvidence.minimumStories - 1) == nil)
    var alike = FixedSimilarity()
    for other in others { alike.values[["own", other]] = 0.5 }
    #expect(VectorEvidence(of: "own", among: others, alike) == nil)
    #expect(VectorEvidence(of: "own", among: others, FixedSimilarity()) == nil)
  }
}
