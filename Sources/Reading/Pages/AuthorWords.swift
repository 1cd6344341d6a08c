/// Words around authors' names on pages of many languages.
enum AuthorWords {
  /// What stands before a name, lower case; the longer first.
  static let prefixes = [
    "written by", "posted by", "published by", "reported by", "reviewed by", "story by", "words by", "contributed by",
    "interview by", "article by", "view all posts by", "all posts by", "more posts by", "posts by", "more by",
    "zeige alle beiträge von", "alle beiträge von", "alle artikel von", "beitrag von", "ver todas las entradas de",
    "ver todos los artículos de", "voir tous les articles de", "vedi tutti gli articoli di", "ver todos os posts de",
    "bekijk alle berichten van", "von:", "par:", "por:", "av:", "af:", "door:", "текст:", "الكاتب:", "लेखक:", "লেখক:",
    "นักเขียน:", "本报记者", "本報記者", "本刊记者", "新华社记者", "记者：", "记者:", "記者:", "interview:", "author:", "authors:",
    "author ", "by:", "by ", "von ", "autor:",
    "autor ", "autora:", "par ", "por ", "di ", "door ", "av ", "af ", "text:", "texte:", "texto:", "testo:",
    "redaktion:", "автор:", "автор ", "作者：", "作者:", "文／", "文/", "文：", "記者", "记者", "撰文：", "بقلم:", "بقلم ",
    "كتب:", "oleh:", "oleh ", "yazan:", "tekst:", "eingestellt von ", "penulis:",
  ]

  /// What stands after a name without being of it.
  static let suffixes = [
    " 기자", "기자", " 記者", "記者", " 记者", " 特派员", " 論説委員", "編集部", " 报道", "报道", " 報道", "報道", " 報導", "報導",
  ]

  /// What announces writers in Chinese within a line, with a colon; the names end at the next space before another label.
  static let labels = ["作者：", "作者:", "记者：", "记者:", "記者：", "記者:"]

  /// Between two names.
  static let conjunctions = [
    " and ", " & ", " und ", " et ", " y ", " i ", " и ", " e ", " og ", " och ", " ve ", " oraz ", " dan ", " та ",
    " / ",
  ]

  static let conjunctionSet = PhraseSet(conjunctions)

  static let credentials: Set<String> = [
    "ph.d.", "phd", "md", "m.d.", "jr.", "jr", "sr.", "esq.", "mba", "rn", "rd", "cpa", "cfa", "j.d.", "jd", "dr.",
    "ms", "msc", "bsc", "mph", "rdn", "ld", "fand", "ra",
  ]

  /// Small words inside names.
  static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "das", "dos", "du", "des", "la", "le", "el", "al", "bin", "bint", "ibn", "van",
    "von", "vom", "zu", "zur", "der", "den", "ten", "ter", "y", "e", "of", "the", "für", "for", "and", "und", "a", "af",
    "av",
  ]

  /// What is printed where a name may stand, and is none.
  static let noNames: Set<String> = [
    "by", "von", "par", "por", "us", "jobs", "admin", "administrator", "follow", "folgen", "seguir", "suivre",
    "sponsored", "advertisement", "anzeige", "share", "comments", "read more", "more", "contact", "editor", "author",
    "autor", "staff writer", "lesedauer", "datum", "date", "view my complete profile", "afficher mon profil complet",
    "mein profil vollständig anzeigen", "ver mi perfil completo", "visualizza il mio profilo completo", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words that end a name of two words or more: what the author is, or when and for whom it was written.
  private static let ends: Set<String> = [
    "published", "updated", "posted", "written", "follow", "stand", "writer", "reporter", "editor", "correspondent",
    "contributor", "columnist", "journalist", "redakteur", "redakteurin", "staff", "senior", "special", "freelance",
  ]
  /// Those that do only as written here.
  private static let writtenEnds: Set<String> = ["on", "am", "in", "at", "for", "via", "with", "is", "le", "The"]

  /// Whether a name ends before this word.
  static func endsName(_ word: Substring) -> Bool {
    ends.contains(word.lowercased()) || writtenEnds.contains(String(word))
  }

  /// Credits of pictures and sources, which say nothing of the author.
  private static let credits = [
    "foto:", "fotos:", "photo:", "photos:", "photo by", "photos by", "photograph by", "image:", "images by", "bild:",
    "bilder:", "quelle:", "source:", "fuente:", "fonte:", "crédit", "credit:", "updated by", "edited by",
    "fact checked by", "fact-checked by", "translated by", "aktualisiert von", "übersetzt von",
  ]

  static func isCredit(_ text: String) -> Bool {
    let lower = text.lowercased()
    return credits.contains(where: lower.hasPrefix)
  }

  private static let institutions: Set<String> = [
    "center", "centre", "university", "department", "institute", "ministry", "office", "agency", "foundation",
    "association", "council", "bureau", "committee", "commission", "society",
  ]

  /// Whether a text names an institution, whose name may hold "and".
  static func nameInstitution(_ text: String) -> Bool {
    text.split(separator: " ").prefix(4).contains { institutions.contains($0.lowercased()) }
  }
}
