import Testing

@Suite("The validator of JSON Schema")
struct JSONSchemaTests {
  struct Case: CustomTestStringConvertible {
    let schema: String
    let good: [String]
    let bad: [String]
    var testDescription: String { schema }
  }

  @Test(
    "each keyword takes what it should and refuses what it should not",
    arguments: [
      Case(schema: #"{"type":"integer"}"#, good: ["1", "2.0", "-3"], bad: ["1.5", "\"1\"", "true", "null"]),
      Case(schema: #"{"type":["string","null"]}"#, good: ["\"\"", "null"], bad: ["0", "[]", "{}"]),
      Case(schema: #"{"type":"boolean"}"#, good: ["true", "false"], bad: ["0", "1", "\"true\""]),
      Case(schema: #"{"const":1}"#, good: ["1"], bad: ["2", "true", "\"1\""]),
      Case(schema: #"{"enum":["a",null]}"#, good: ["\"a\"", "null"], bad: ["\"b\"", "0"]),
      Case(schema: #"{"minimum":1,"maximum":2}"#, good: ["1", "2", "\"0\""], bad: ["0.9", "2.1"]),
      Case(schema: #"{"pattern":"^[0-9a-f]{4}$"}"#, good: ["\"00ff\"", "7"], bad: ["\"00f\"", "\"00ffa\""]),
      Case(schema: #"{"minLength":2,"maxLength":3}"#, good: ["\"中国\""], bad: ["\"中\"", "\"abcd\""]),
      Case(
        schema: #"{"format":"date-time"}"#, good: ["\"2026-06-26T07:03:11.214Z\"", "\"2026-06-26T07:03:11+08:00\""],
        bad: ["\"2026-06-26\"", "\"2026-13-26T07:03:11Z\"", "\"2026-06-26T07:03:11\""]),
      Case(schema: #"{"required":["a"]}"#, good: [#"{"a":null}"#, "[]"], bad: ["{}"]),
      Case(
        schema: #"{"properties":{"a":{"type":"null"}},"additionalProperties":{"type":"string"}}"#,
        good: [#"{"a":null,"b":"c"}"#, "{}"], bad: [#"{"a":1}"#, #"{"b":1}"#]),
      Case(schema: #"{"additionalProperties":false}"#, good: ["{}"], bad: [#"{"a":1}"#]),
      Case(schema: #"{"items":{"type":"string"},"minItems":1,"maxItems":2}"#, good: [#"["a"]"#], bad: ["[]", "[1]"]),
      Case(schema: #"{"oneOf":[{"type":"number"},{"minimum":5}]}"#, good: ["1", "\"a\""], bad: ["6"]),
      Case(schema: #"{"anyOf":[{"const":1},{"const":2}]}"#, good: ["1", "2"], bad: ["3"]),
      Case(schema: #"{"allOf":[{"minimum":1},{"maximum":2}]}"#, good: ["1.5"], bad: ["3"]),
      Case(schema: #"{"not":{"type":"null"}}"#, good: ["1"], bad: ["null"]),
      Case(
        schema: #"{"if":{"const":1},"then":{"type":"string"},"else":{"type":"null"}}"#, good: ["null"], bad: ["1", "2"]),
      Case(schema: ##"{"$ref":"#/$defs/a","$defs":{"a":{"type":"null"}}}"##, good: ["null"], bad: ["1"]),
      Case(schema: ##"{"$ref":"#/$defs/b","$defs":{"a":{}}}"##, good: [], bad: ["null"]),
    ])
  func keywords(example: Case) throws {
    let schema = try JSONSchema(try JSONValue(example.schema))
    for good in example.good { #expect(try schema.complaints(about: JSONValue(good)) == [], "\(good)") }
    for bad in example.bad { #expect(try !schema.complaints(about: JSONValue(bad)).isEmpty, "\(bad)") }
  }

  @Test(
    "a keyword it does not know is refused, wherever it stands",
    arguments: [
      #"{"multipleOf":2}"#, #"{"items":{"uniqueItems":true}}"#, #"{"properties":{"a":{"dependentRequired":{}}}}"#,
      #"{"$defs":{"a":{"oneOf":[{"prefixItems":[]}]}}}"#, #"{"format":"email"}"#,
    ])
  func unknown(schema: String) throws {
    #expect(throws: JSONSchema.Unknown.self) { try JSONSchema(JSONValue(schema)) }
  }
}
