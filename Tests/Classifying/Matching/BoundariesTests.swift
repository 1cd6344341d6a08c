import Stories
import Testing

@testable import Classifying

@Suite("Where a term may begin and end")
struct BoundariesTests {
  static func finds(_ term: String, _ language: String, in text: String, isExact: Bool = false) throws -> Bool {
    let classifier = try Make.classifier([Make.term(term, .strong, language, isExact: isExact)])
    return try !classifier.terms(text, language).isEmpty
  }

  @Test(
    "a word is found whole",
    arguments: [
      ("law", "en", "A new law."), ("law", "en", "law"), ("law", "en", "(law)"), ("law", "en", "the law's end"),
      ("закон", "ru", "Новый закон, принят"), ("νόμος", "el", "ο νόμος για"), ("कानून", "hi", "नया कानून आया"),
      ("IA", "fr", "l'IA"), ("loi", "fr", "La loi-cadre"),
    ])
  func whole(_ term: String, _ language: String, _ text: String) throws {
    #expect(try Self.finds(term, language, in: text))
  }

  @Test(
    "a piece of a word is not",
    arguments: [
      ("law", "en", "A lawn"), ("law", "en", "flaw"), ("law", "en", "law2"), ("закон", "ru", "законы"),
      ("ले", "hi", "लेकिन"), ("नियम", "hi", "नियमों"), ("ley", "es", "leyenda"), ("law", "en", "la w"),
    ])
  func piece(_ term: String, _ language: String, _ text: String) throws {
    #expect(try !Self.finds(term, language, in: text))
  }

  @Test("a stem goes on to the right, never to the left")
  func stem() throws {
    #expect(try Self.finds("regulat*", "en", in: "Regulators regulate"))
    #expect(try Self.finds("regulat*", "en", in: "deregulation, regulation"))
    #expect(try !Self.finds("regulat*", "en", in: "deregulation"))
  }

  @Test(
    "Chinese, Japanese, Korean and Thai terms are found inside words",
    arguments: [
      ("监管", "zh", "加强人工智能监管力度"), ("規制", "ja", "AI規制法"), ("규제", "ko", "인공지능규제를"), ("กฎหมาย", "th", "ร่างกฎหมายใหม่"),
    ])
  func unspaced(_ term: String, _ language: String, _ text: String) throws {
    #expect(try Self.finds(term, language, in: text))
  }

  @Test(
    "an acronym is matched letter for letter, also beside Han, kana and Hangul",
    arguments: [
      ("AI", "en", "The AI Act"), ("AI", "zh", "加强AI监管"), ("AI", "ja", "生成AIの規制"), ("AI", "ko", "AI기본법"),
      ("AI", "zh", "ＡＩ監管"),
      ("IA", "es", "la IA."), ("KI", "de", "KI-Verordnung"), ("ИИ", "ru", "Закон об ИИ"), ("YZ", "tr", "YZ'nin"),
      ("ШІ", "uk", "про ШІ"), ("AI", "hi", "AI-जनित"), ("AI", "ar", "قانون الـAI"),
    ])
  func acronym(_ term: String, _ language: String, _ text: String) throws {
    #expect(try Self.finds(term, language, in: text, isExact: true))
  }

  @Test(
    "an acronym is no small word and no piece of a longer one",
    arguments: [
      ("AI", "fr", "j'ai vu"), ("AI", "it", "ai ministri"), ("AI", "vi", "ai là"), ("AI", "en", "SAID"),
      ("AI", "en", "AIDS"), ("AI", "en", "Ai Weiwei"), ("IA", "pt", "ele ia embora"), ("ИИ", "ru", "России и ии"),
    ])
  func notAcronym(_ term: String, _ language: String, _ text: String) throws {
    #expect(try !Self.finds(term, language, in: text, isExact: true))
  }

  @Test("an acronym of `mul` is not trusted in a heading of capitals only")
  func shouted() throws {
    let mul = try Make.classifier([Make.term("AI", .strong, "mul", isExact: true)])
    #expect(try mul.terms("NUOVE REGOLE DATE AI MINISTRI", "it").isEmpty)
    #expect(try mul.terms("Nuove regole su AI", "it") == ["AI"])
    let english = try Make.classifier([Make.term("AI", .strong, "en", isExact: true)])
    #expect(try english.terms("CONGRESS PASSES AI LAW TODAY", "en") == ["AI"])
  }

  @Test(
    "Arabic and Hebrew particles may be written before a term",
    arguments: [
      ("ذكاء", "ar", "والذكاء"), ("حوكمة", "ar", "لحوكمة"), ("قانون", "ar", "بالقانون"), ("חוק", "he", "והחוק"),
      ("חוק", "he", "בחוק"),
    ])
  func proclitics(_ term: String, _ language: String, _ text: String) throws {
    #expect(try Self.finds(term, language, in: text))
  }

  @Test(
    "other letters before an Arabic or Hebrew term are another word",
    arguments: [("نون", "ar", "قانون"), ("חוק", "he", "רחוק")])
  func noProclitic(_ term: String, _ language: String, _ text: String) throws {
    #expect(try !Self.finds(term, language, in: text))
  }

  @Test("traditional Chinese is found by simplified terms, and the other way")
  func han() throws {
    #expect(try Self.finds("监管", "zh", in: "歐盟監管"))
    #expect(try Self.finds("監管", "zh", in: "欧盟监管"))
  }

  @Test("terms count in their own language, in `mul`, in kin, and in a text of unknown language")
  func languages() throws {
    let classifier = try Make.classifier([
      Make.term("acto", .strong, "pt"), Make.term("deepfake", .strong, "mul"),
    ])
    #expect(try classifier.terms("acto deepfake", "pt-BR") == ["acto", "deepfake"])
    #expect(try classifier.terms("acto deepfake", "en") == ["deepfake"])
    #expect(try classifier.terms("acto deepfake", "gl") == ["acto", "deepfake"])
    #expect(try classifier.terms("acto deepfake", nil) == ["acto", "deepfake"])
    #expect(try classifier.terms("acto deepfake", "und") == ["acto", "deepfake"])
  }

  @Test("in a text of a language no definition names, the terms of all languages count and those of one do not")
  func unnamedLanguage() throws {
    let classifier = try Make.classifier([Make.term("deepfake", .strong, "mul"), Make.term("gesetz", .strong, "de")])
    for language in ["sv", "tlh", "sv"] {
      #expect(try !classifier.terms("deepfake", language).isEmpty)
      #expect(try classifier.terms("gesetz", language).isEmpty)
    }
    #expect(try !classifier.terms("gesetz", "und").isEmpty)
    #expect(try !classifier.terms("gesetz", "de").isEmpty)
  }
}
