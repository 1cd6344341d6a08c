import Stories
import Testing

@Suite("The archive's lines and their schema")
struct RecordSchemaTests {
  @Test("every line of a run over the whole press is valid")
  func archive() throws {
    let press = try Press()
    let folder = try StateFolder(polling: press)
    try folder.runOnce()
    let (schema, lines) = (try RecordSchema(), try folder.archive.lines())
    #expect(lines.count > 50)
    #expect(try lines.flatMap { try schema.complaints(about: $0) } == [])
  }

  @Test("a record of each kind is valid, as full and as empty as it can be", arguments: RecordSamples.all)
  func kinds(record: Record) throws {
    let line = try OrderedJSONEncoder().encode(record.stamped(seq: 7, recordedAt: RecordSamples.time))
    #expect(try RecordSchema().complaints(about: line) == [])
  }

  @Test(
    "a line that is no record is refused",
    arguments: [
      ("\"v\":1", "\"v\":2"), ("\"seq\":7", "\"seq\":0"), ("\"kind\":\"link\"", "\"kind\":\"lynk\""),
      ("\"score\":0.5", "\"score\":\"0.5\""), ("\"reasons\":", "\"raisons\":"),
      ("\"story_id\":\"0", "\"story_id\":\"x"), ("T", " "),
    ])
  func refused(good: String, bad: String) throws {
    let record = RecordSamples.link.stamped(seq: 7, recordedAt: RecordSamples.time)
    let line = String(decoding: try OrderedJSONEncoder().encode(record), as: UTF8.self)
    try #require(line.contains(good))
    #expect(try !RecordSchema().complaints(about: Array(line.replacing(good, with: bad).utf8)).isEmpty)
  }
}
