import Stories
import Testing

@testable import Fetching

@Suite("Header values")
struct HeaderValueTests {
  @Test(
    "an entity tag may be sent again, with the quotes of the grammar or without",
    arguments: [
      #""""#, #""a""#, #"W/"a""#, #""a,b=!#~""#, "\"\(String(repeating: "x", count: 510))\"", "a", "'abc'", "\"abc",
      "w/\"a\"",
      "\"a b\"",
    ])
  func entityTag(text: String) {
    #expect(ValidatorRules.sendable(Validators(etag: text)).etag == text)
  }

  @Test(
    "what is empty, too long or not clean in a header is left out",
    arguments: [
      "", "\"a\rX: y\"", "\"a\nb\"", "\"a\0\"", "\"é\"", " \"a\"", "a ", "\"\u{7F}\"",
      "\"\(String(repeating: "x", count: 511))\"", "\"\(String(repeating: "x", count: 1_000_000))\"",
    ])
  func noEntityTag(text: String) { #expect(ValidatorRules.sendable(Validators(etag: text)).etag == nil) }

  @Test("Last-Modified is opaque, but never breaks a header")
  func lastModified() {
    for kept in ["Sun, 06 Nov 1994 08:49:37 GMT", "0", "yesterday"] {
      #expect(ValidatorRules.sendable(Validators(lastModified: kept)).lastModified == kept)
    }
    for dropped in ["", "a\r\nX: y", "a\tb", "vendredi é", String(repeating: "1", count: 513)] {
      #expect(ValidatorRules.sendable(Validators(lastModified: dropped)).lastModified == nil)
    }
  }

  @Test(
    "the three forms of HTTP-date are one instant",
    arguments: ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
  func httpDate(text: String) {
    #expect(HTTPDate.parse(text, now: Loopback.now)?.rfc3339 == "1994-11-06T08:49:37Z")
  }

  @Test("a two-digit year lies at most 50 years ahead", arguments: [("76", "2076"), ("77", "1977"), ("26", "2026")])
  func century(short: String, full: String) {
    let date = HTTPDate.parse("Friday, 26-Jun-\(short) 00:00:00 GMT", now: Loopback.now)
    #expect(date?.rfc3339 == "\(full)-06-26T00:00:00Z")
  }

  @Test("a leap second is the second before it")
  func leapSecond() {
    #expect(
      HTTPDate.parse("Sat, 31 Dec 2016 23:59:60 GMT", now: Loopback.now)?.rfc3339 == "2016-12-31T23:59:59Z")
  }

  @Test(
    "what is no HTTP-date is none",
    arguments: [
      "", "soon", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
      "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT", "a b c d e f g",
      "Sun, -6 Nov 1994 08:49:37 GMT",
    ])
  func noDate(text: String) { #expect(HTTPDate.parse(text, now: Loopback.now) == nil) }

  @Test(
    "Retry-After is seconds, or a date counted from the response's own clock",
    arguments: [
      ("120", nil, 120), ("0", nil, 0), ("99999999999999999999999", nil, 366 * 86_400),
      ("Fri, 26 Jun 2026 07:05:00 GMT", nil, 300), ("Fri, 26 Jun 2026 06:00:00 GMT", nil, 0),
      ("Sun, 06 Nov 1994 08:50:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 60),
      ("Friday, 26-Jun-26 07:00:10 GMT", "nonsense", 10), ("Fri, 26 Jun 2226 06:00:00 GMT", nil, 366 * 86_400),
    ] as [(String, String?, Int)])
  func retryAfter(text: String, date: String?, seconds: Int) {
    #expect(RetryAfter.parse(text, date: date, now: Loopback.now) == .seconds(seconds))
  }

  @Test("a Retry-After that says nothing is none", arguments: ["", "-5", "1.5", "later", "5 minutes", "٥"])
  func noRetryAfter(text: String) { #expect(RetryAfter.parse(text, date: nil, now: Loopback.now) == nil) }

  @Test(
    "max-age is found among other directives",
    arguments: [
      ("max-age=60", 60), ("public, Max-Age = 60", 60), (#"max-age="60""#, 60), ("max-age=60, max-age=1", 60),
      ("s-maxage=1,max-age=0", 0), ("max-age=99999999999999999999", 366 * 86_400),
    ])
  func maximumAge(text: String, seconds: Int) { #expect(CacheControl.maximumAge(text) == .seconds(seconds)) }

  @Test(
    "no max-age, or none to rely on", arguments: ["", "public", "max-age", "max-age=x", "no-cache, max-age=9", ",=,"])
  func noMaximumAge(text: String) { #expect(CacheControl.maximumAge(text) == nil) }
}
