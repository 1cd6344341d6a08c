import Stories
import Testing

@testable import Classifying

@Suite("The shipped topic")
struct ShippedTopicTests {
  /// Built once: it is immutable.
  static let shared = Result { try Classifier(topics: [ShippedTopic.topic()], lexicon: Lexicon()) }

  struct Example: Sendable, CustomTestStringConvertible {
    let language: String
    let title: String
    var testDescription: String { "\(language): \(title)" }
  }

  static let positive = [
    Example(language: "en", title: "Parliament votes to delay the AI Act by a year"),
    Example(language: "en", title: "Governor vetoes bill that would make labs test artificial intelligence"),
    Example(language: "zh", title: "网信办就人工智能管理办法公开征求意见"),
    Example(language: "zh-Hant", title: "立法院三讀通過人工智慧專法，明定主管機關"),
    Example(language: "es", title: "El Congreso aprueba la ley que regula la inteligencia artificial"),
    Example(language: "fr", title: "Le Sénat adopte une proposition de loi sur l'IA"),
    Example(language: "de", title: "Bundestag beschließt Gesetz zur Aufsicht über KI"),
    Example(language: "ja", title: "政府、AI規制の法案を閣議決定"),
    Example(language: "ko", title: "국회, 인공지능 규제 법안 통과"),
    Example(language: "ru", title: "Госдума приняла законопроект о регулировании ИИ"),
    Example(language: "ar", title: "البرلمان يقر قانونا لتنظيم الذكاء الاصطناعي"),
    Example(language: "pt", title: "Senado aprova projeto de lei sobre inteligência artificial"),
    Example(language: "it", title: "Il Senato approva la legge sull'intelligenza artificiale"),
    Example(language: "hi", title: "सरकार ने एआई के लिए नए नियम जारी किए"),
    Example(language: "tr", title: "Meclis yapay zekâ için yasa teklifini görüşüyor"),
    Example(language: "id", title: "Pemerintah siapkan aturan kecerdasan buatan"),
    Example(language: "vi", title: "Quốc hội thông qua dự thảo luật về trí tuệ nhân tạo"),
    Example(language: "uk", title: "Верховна Рада ухвалила законопроєкт про штучний інтелект"),
    Example(language: "pl", title: "Sejm przyjął ustawę o sztucznej inteligencji"),
    Example(language: "nl", title: "Kabinet wil strengere wetgeving voor kunstmatige intelligentie"),
    Example(language: "fa", title: "مجلس لایحه هوش مصنوعی را تصویب کرد"),
    Example(language: "he", title: "הכנסת אישרה הצעת חוק על בינה מלאכותית"),
    Example(language: "sv", title: "Riksdagen röstar om lag för artificiell intelligens och tillsyn"),
    Example(language: "da", title: "Regeringen vil have regulering af kunstig intelligens"),
    Example(language: "no", title: "Regjeringen foreslår ny lov om kunstig intelligens"),
    Example(language: "cs", title: "Vláda schválila zákon o umělé inteligenci"),
    Example(language: "el", title: "Η Βουλή ψήφισε νόμο για την τεχνητή νοημοσύνη"),
    Example(language: "ro", title: "Senatul a adoptat un proiect de lege privind inteligența artificială"),
    Example(language: "hu", title: "Törvényt hozna a kormány a mesterséges intelligenciáról"),
    Example(language: "bn", title: "সংসদে কৃত্রিম বুদ্ধিমত্তা আইন পাস"),
    Example(language: "fi", title: "Eduskunta hyväksyi lain tekoälyn valvonnasta"),
    Example(language: "sw", title: "Bunge lapitisha sheria ya akili mnemba"),
    Example(language: "th", title: "สภาผู้แทนราษฎรผ่านร่างกฎหมายปัญญาประดิษฐ์"),
    Example(language: "ur", title: "پارلیمنٹ نے مصنوعی ذہانت کا قانون منظور کر لیا"),
  ]

  static let negative = [
    Example(language: "en", title: "He said the new lawn was a bill of goods"),
    Example(language: "en", title: "AI start-up releases faster image generator"),
    Example(language: "en", title: "Parliament passes the budget law"),
    Example(language: "zh", title: "新款手机发布，搭载人工智能拍照功能"),
    Example(language: "zh", title: "国务院公布食品安全法实施条例"),
    Example(language: "es", title: "El Congreso aprueba la ley de vivienda"),
    Example(language: "es", title: "Una IA que compone música"),
    Example(language: "fr", title: "J'ai vu le ministre au Sénat, et la loi est votée"),
    Example(language: "de", title: "Neues KI-Modell malt schönere Bilder"),
    Example(language: "de", title: "Bundestag beschließt Rentengesetz"),
    Example(language: "ja", title: "新型スマホ、AIで写真がきれいに"),
    Example(language: "ko", title: "국회, 예산안 통과"),
    Example(language: "ru", title: "Госдума приняла закон о пенсиях"),
    Example(language: "ar", title: "البرلمان يقر قانون الضرائب"),
    Example(language: "pt", title: "O ministro ia votar a lei do orçamento"),
    Example(language: "it", title: "La legge ai voti: il Senato parla ai ministri"),
    Example(language: "hi", title: "सरकार ने किसानों के लिए नए नियम जारी किए"),
    Example(language: "tr", title: "Meclis bütçe yasasını kabul etti"),
    Example(language: "tr", title: "Yapay zekâ ile fotoğraf düzenleme uygulaması"),
    Example(language: "pl", title: "Sztuczna inteligencja w telefonie: ustawienia krok po kroku"),
    Example(language: "it", title: "L'IA arriva in Vietnam con una nuova app"),
    Example(language: "es", title: "La IA ayuda a dormir de forma regular"),
    Example(language: "id", title: "Pemerintah siapkan aturan pajak baru"),
    Example(language: "vi", title: "Ai là người soạn dự thảo luật đất đai, Quốc hội hỏi"),
    Example(language: "uk", title: "Верховна Рада ухвалила закон про бюджет"),
    Example(language: "pl", title: "Sejm przyjął ustawę o podatkach"),
    Example(language: "nl", title: "Kabinet wil strengere wetgeving voor landbouw"),
    Example(language: "fa", title: "مجلس لایحه بودجه را تصویب کرد"),
    Example(language: "he", title: "הכנסת אישרה הצעת חוק על תקציב המדינה"),
    Example(language: "sv", title: "Riksdagen röstar om ny lag för skolan"),
    Example(language: "da", title: "Ny app med kunstig intelligens"),
    Example(language: "no", title: "Ki og kunst på museet, sier ministeren"),
    Example(language: "cs", title: "Vláda schválila zákon o daních"),
    Example(language: "el", title: "Νέο κινητό με τεχνητή νοημοσύνη"),
    Example(language: "ro", title: "Senatul a adoptat legea bugetului"),
    Example(language: "hu", title: "Mi lesz a kormány új törvénye?"),
    Example(language: "bn", title: "আইনস্টাইনের চিঠি পড়ে শোনাল এআই"),
    Example(language: "bn", title: "সংসদে শ্রম আইন পাস"),
    Example(language: "fi", title: "Puhelimen asetukset kuntoon tekoälyllä"),
    Example(language: "fi", title: "Eduskunta hyväksyi alkoholilain"),
    Example(language: "sw", title: "Kampuni ya AI yabadilisha sera ya faragha"),
    Example(language: "sw", title: "Bunge lapitisha sheria ya ardhi"),
    Example(language: "th", title: "เอไอเอสได้รับใบอนุญาตจาก กสทช."),
    Example(language: "th", title: "สภาพอากาศวันนี้ พยากรณ์ด้วยเอไอ"),
    Example(language: "ur", title: "اے آئی جی پولیس نے عدالت میں بیان دے دیا"),
    Example(language: "ur", title: "پارلیمنٹ نے بجٹ منظور کر لیا"),
  ]

  @Test("its files are well formed and without warnings")
  func sound() throws {
    #expect(try Self.shared.get().warnings.isEmpty)
    #expect(try Self.shared.get().idleTerms(detected: ShippedTopic.languages()).isEmpty)
    #expect(try ShippedTopic.languages().count >= 20)
  }

  @Test("every language has all the groups it needs", arguments: try ShippedTopic.languages())
  func groups(_ language: String) throws {
    let groups = Set(try ShippedTopic.terms(language).map(\.group))
    #expect(language == TextLanguages.multiple || groups.isSuperset(of: [.subject, .policy, .strong]))
  }

  @Test("news of AI policy is accepted", arguments: positive)
  func accepts(_ example: Example) throws {
    let verdict = try Self.shared.get().verdict(title: example.title, example.language)
    #expect(verdict.decision == .accept)
    #expect(verdict.matches.count >= 1)
  }

  @Test("other news is not", arguments: negative)
  func rejects(_ example: Example) throws {
    #expect(try Self.shared.get().verdict(title: example.title, example.language).decision != .accept)
  }

  @Test("every shipped language has an example of each kind")
  func covered() throws {
    let languages = Set(try ShippedTopic.languages()).subtracting([TextLanguages.multiple])
    #expect(Set(Self.positive.map { TextLanguages.primary($0.language) }).isSuperset(of: languages))
    #expect(Set(Self.negative.map { TextLanguages.primary($0.language) }).isSuperset(of: languages))
  }

  @Test("an English headline judged in an unknown language is accepted too")
  func unknownLanguage() throws {
    #expect(try Self.shared.get().verdict(title: "EU AI Act delayed", nil).decision == .accept)
  }
}
