/// Where a model puts a text: a vector of length 1.
public struct Embedding: Sendable, Hashable {
  /// The model that made it. Vectors of two models can't be compared.
  public let model: String
  public let values: [Float]

  /// Brings the vector to length 1. Nil when it has none: empty, all zeros, or not finite.
  public init?(model: String, _ values: [Float]) {
    let square = values.reduce(0.0) { $0 + Double($1) * Double($1) }
    guard square.isFinite, square > 0 else { return nil }
    let length = square.squareRoot()
    self.model = model
    self.values = values.map { Float(Double($0) / length) }
  }

  public var dimension: Int { values.count }

  /// The cosine of the angle between two, -1 to 1; nil for vectors of different models or dimensions.
  public func similarity(to other: Embedding) -> Double? {
    guard model == other.model, dimension == other.dimension else { return nil }
    let cosine = zip(values, other.values).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    return max(-1, min(1, cosine))
  }
}
