/// How the value of one setting is written, read and checked.
struct SettingType<Value: Sendable>: Sendable {
  /// For people: `duration, 1s to 7d`.
  var name: String
  var isList = false
  var read: @Sendable (WrittenValue) throws(ValueProblem) -> Value
  /// As YAML, in one line.
  var write: @Sendable (Value) -> String
}

extension SettingType where Value == Duration {
  static func duration(_ range: ClosedRange<Duration>) -> Self {
    let bounds = "\(DurationText.text(range.lowerBound)) to \(DurationText.text(range.upperBound))"
    return SettingType(
      name: "duration, \(bounds)",
      read: { (written) throws(ValueProblem) in
        let duration = try DurationText.parse(try written.text(of: "a duration"))
        guard range.contains(duration) else {
          throw ValueProblem("\(DurationText.text(duration)) is out of range: \(bounds)")
        }
        return duration
      }, write: DurationText.text)
  }
}

extension SettingType where Value == Duration? {
  static func durationOrNone(_ range: ClosedRange<Duration>) -> Self {
    let duration = SettingType<Duration>.duration(range)
    return SettingType(
      name: duration.name + ", or none",
      read: { (written) throws(ValueProblem) in
        if case .text("none") = written { return nil }
        return try duration.read(written)
      }, write: { $0.map(DurationText.text) ?? "none" })
  }
}

extension SettingType where Value == Int {
  static func byteCount(_ range: ClosedRange<Int>) -> Self {
    let bounds = "\(ByteCountText.text(range.lowerBound)) to \(ByteCountText.text(range.upperBound))"
    return SettingType(
      name: "size, \(bounds)",
      read: { (written) throws(ValueProblem) in
        let bytes = try ByteCountText.parse(try written.text(of: "a size"))
        guard range.contains(bytes) else {
          throw ValueProblem("\(ByteCountText.text(bytes)) is out of range: \(bounds)")
        }
        return bytes
      }, write: ByteCountText.text)
  }

  static func count(_ range: ClosedRange<Int>) -> Self {
    let bounds = "\(range.lowerBound) to \(range.upperBound)"
    return SettingType(
      name: "whole number, \(bounds)",
      read: { (written) throws(ValueProblem) in
        let text = try written.text(of: "a whole number")
        guard let count = Int(text) else { throw ValueProblem("“\(text)” is not a whole number") }
        guard range.contains(count) else { throw ValueProblem("\(count) is out of range: \(bounds)") }
        return count
      }, write: { String($0) })
  }
}

extension SettingType where Value == Double {
  static func number(_ range: ClosedRange<Double>) -> Self {
    let bounds = [range.lowerBound, range.upperBound].map(plain).joined(separator: " to ")
    return SettingType(
      name: "number, \(bounds)",
      read: { (written) throws(ValueProblem) in
        let text = try written.text(of: "a number")
        guard let number = Double(text), text.utf8.first != UInt8(ascii: "+") else {
          throw ValueProblem("“\(text)” is not a number")
        }
        guard range.contains(number) else { throw ValueProblem("\(text) is out of range: \(bounds)") }
        return number
      }, write: plain)
  }

  /// Whole numbers without a fraction.
  @Sendable private static func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}

extension SettingType where Value == Bool {
  static var flag: Self {
    SettingType(
      name: "true or false",
      read: { (written) throws(ValueProblem) in
        let text = try written.text(of: "true or false")
        guard let flag = Bool(text) else { throw ValueProblem("“\(text)” is neither true nor false") }
        return flag
      }, write: { String($0) })
  }
}

extension SettingType where Value: RawRepresentable<String> & CaseIterable {
  /// One of the words of `Value`.
  static var choice: Self {
    let words = Value.allCases.map(\.rawValue)
    let name = "one of " + words.joined(separator: ", ")
    return SettingType(
      name: name,
      read: { (written) throws(ValueProblem) in
        let text = try written.text(of: name)
        guard let value = Value(rawValue: text) else {
          throw ValueProblem("“\(text)” is not \(name)\(Suggestion.text(for: text, among: words))")
        }
        return value
      }, write: \.rawValue)
  }
}

extension SettingType where Value == String {
  static func text(_ name: String, _ parse: @escaping @Sendable (String) throws(ValueProblem) -> String) -> Self {
    SettingType(
      name: name, read: { (written) throws(ValueProblem) in try parse(try written.text(of: name)) },
      write: YAMLText.quoted)
  }
}

extension SettingType where Value == ListenAddress {
  static var listenAddress: Self {
    SettingType(
      name: "IP address or localhost, and port; port 0 takes any free one",
      read: { (written) throws(ValueProblem) in
        try ListenAddress.parse(try written.text(of: "an IP address or localhost, and a port"))
      }, write: { YAMLText.quoted($0.description) })
  }
}

extension SettingType where Value == [String] {
  /// Items of one form, each given once.
  static func list(
    _ name: String, mayBeEmpty: Bool = false, _ parse: @escaping @Sendable (String) throws(ValueProblem) -> String
  ) -> Self {
    SettingType(
      name: name, isList: true,
      read: { (written) throws(ValueProblem) in
        var values: [String] = []
        var problems: [ValueProblem] = []
        for (index, text) in try written.items().enumerated() {
          do throws(ValueProblem) {
            let value = try parse(text)
            guard !values.contains(value) else { throw ValueProblem("“\(value)” is given twice") }
            values.append(value)
          } catch {
            problems.append(ValueProblem(error.message, item: index))
          }
        }
        if var first = problems.first {
          first.others = Array(problems.dropFirst())
          throw first
        }
        guard mayBeEmpty || !values.isEmpty else { throw ValueProblem("must not be empty") }
        return values
      }, write: { "[" + $0.map(YAMLText.quoted).joined(separator: ", ") + "]" })
  }
}
