/// A metric with all its series, in the Prometheus data model.
public struct MetricFamily: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable { case counter, gauge, histogram }

  public struct Series: Sendable, Hashable {
    /// Appended to the family's name (`_bucket`, `_sum`, `_count`); empty for counters and gauges.
    public var suffix: String
    public var labels: [Label]
    public var value: Double

    public init(suffix: String = "", labels: [Label] = [], value: Double) {
      self.suffix = suffix
      self.labels = labels
      self.value = value
    }
  }

  public struct Label: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public var name: String
  public var help: String
  public var kind: Kind
  public var series: [Series]

  public init(_ name: String, _ kind: Kind, _ help: String, _ series: [Series]) {
    self.name = name
    self.help = help
    self.kind = kind
    self.series = series
  }

  /// A family with one series and no labels.
  public init(_ name: String, _ kind: Kind, _ help: String, value: Double) {
    self.init(name, kind, help, [Series(value: value)])
  }

  /// A family with one series for each value of one label.
  public init(_ name: String, _ kind: Kind, _ help: String, by label: String, _ values: [(String, Double)]) {
    self.init(name, kind, help, values.map { Series(labels: [Label(label, $0.0)], value: $0.1) })
  }
}
