import Configuring
import Normalizing
import Testing

@Suite("Languages")
struct DefaultLanguagesTests {
  @Test("the daemon and inspect choose among the same languages unless told otherwise")
  func same() {
    #expect(Settings().languages == LanguageDetector.defaultLanguages)
  }
}
