/// The words by which an author is named, in lower case.
enum AuthorWords {
  /// Words that begin with a capital where a sentence does, or name a desk.
  static let notNames: Set<String> = [
    "As", "The", "In", "On", "At", "But", "And", "When", "While", "After", "Before", "For", "From", "It", "He", "She",
    "They", "We", "Fact", "News", "Bureau", "Desk", "Editorial", "Board", "Team", "Staff", "Daily", "Le", "La", "Der",
    "Die", "El", "Il", "According", "By", "Magazine", "President", "Minister", "Senator", "Chief", "CEO", "Laut", "Wie",
    "Selon", "Según", "Secondo", "Segundo", "Media", "Company", "Group", "Corp", "Digital", "Online", "Report",
  ]
  static let articles: Set<String> = [
    "the", "a", "an", "der", "die", "das", "dem", "den", "la", "le", "les", "il", "lo", "o", "os", "as", "het", "de",
    "el", "los", "las", "az", "το", "τον", "την", "του", "της", "newspaper", "magazine", "agency", "website", "zeitung",
    "magazin", "zeitschrift", "journal", "revista", "diario", "periódico", "rivista", "quotidiano", "jornal", "издания",
    "издании", "газеты", "газете", "газета", "журнала", "журнале", "журнал", "агентства", "видання", "газети",
    "tygodnika", "dziennika", "gazety", "deníku", "časopisu", "serveru", "krant", "tidningen", "avisen", "magazinet",
  ]
  static let links: Set<String> = [
    "for", "in", "of", "from", "at", "pour", "dans", "du", "de", "para", "en", "del", "für", "in", "im", "von", "bei",
    "beim", "vom", "per", "su", "sul", "di", "no", "na", "do", "da", "van", "voor", "z", "dla", "w", "v", "pro", "для",
    "в", "у", "из", "з", "till", "för", "i", "til", "på", "av", "af", "fra", "στο", "στον", "στην", "για", "του", "της",
    "pentru", "din", "kod",
  ]
  /// Between a name and an outlet these link without a comma when a word for journalist stands near.
  static let plainLinks: Set<String> = [
    "of", "from", "de", "du", "von", "vom", "di", "do", "da", "van", "del", "at", "bei", "из", "з", "z", "av", "af",
    "fra", "του", "της", "din", "of", "w",
  ]
  /// What comes before the name of an author whose outlet follows.
  static let introductions: Set<String> = [
    "to", "by", "laut", "selon", "según", "secondo", "segundo", "volgens", "enligt", "ifølge", "według", "podle",
    "potrivit", "as", "von", "par", "por",
  ]
  static let byWords: Set<String> = ["by", "von", "par", "por", "av", "af"]
  static let titles: Set<String> = ["dr", "dr.", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "prof", "prof.", "m.", "sir"]
  static let verbs: Set<String> = [
    "writing", "reporting", "writes", "wrote", "reported", "reports", "argues", "argued", "explains", "explained",
    "describes", "described", "notes", "noted", "says", "said", "warns", "warned", "asks", "details", "reveals",
    "schreibt", "schrieb", "berichtet", "berichtete", "argumentiert", "erklärt", "warnt", "beschreibt", "écrit",
    "écrivait", "raconte", "explique", "affirme", "estime", "escribe", "escribió", "explica", "cuenta", "sostiene",
    "advierte", "scrive", "ha scritto", "racconta", "spiega", "sostiene", "escreve", "escreveu", "argumenta", "пишет",
    "писал", "писала", "написал", "написала", "рассказывает", "отмечает", "утверждает", "объясняет", "пише", "писав",
    "розповідає", "pisze", "napisał", "napisała", "píše", "napsal", "napsala", "skriver", "skrev", "schrijft",
    "schreef", "γράφει", "έγραψε", "yazdı", "yazıyor", "scrie", "írja", "kirjoittaa", "menulis", "viết", "piše",
  ]
  static let employments: Set<String> = [
    "writes", "wrote", "schreibt", "schrieb", "écrit", "escribe", "scrive", "escreve", "пишет", "пише", "pisze", "píše",
    "skriver", "schrijft",
  ]
  static let employers: Set<String> = [
    "for", "für", "pour", "para", "per", "для", "dla", "pro", "för", "voor",
  ]
  static let works: Set<String> = [
    "account", "dispatch", "report", "reporting", "article", "story", "piece", "column", "investigation", "scoop",
    "feature", "essay", "analysis", "coverage", "newsletter", "exclusive", "review", "profile", "op-ed", "op-eds",
    "opinion", "commentary", "editorial", "artikel", "beitrag", "gastbeitrag", "kommentar", "kolumne",
    "reportage", "recherche", "bericht", "essay", "tribune", "enquête", "chronique", "éditorial", "artículo", "columna",
    "tribuna", "reportaje", "ensayo", "articolo", "editoriale", "inchiesta", "artigo", "coluna", "reportagem", "статье",
    "статьи", "колонке", "материале", "репортаже", "расследовании", "статті", "колонці", "матеріалі", "artykule",
    "tekście", "felietonie", "reportażu", "článku", "komentáři", "sloupku", "artikeln", "krönika", "debattartikel",
    "artikkel", "kronikk", "kronik", "artikel", "opiniestuk", "άρθρο", "άρθρου", "ρεπορτάζ", "articol", "editorial",
    "cikkében", "artikkelissa", "članku",
  ]
  static let journalists: Set<String> = [
    "journalist", "reporter", "correspondent", "editor", "columnist", "writer", "senior", "staff", "contributor",
    "editor-in-chief", "critic", "journaliste", "correspondant", "correspondante", "éditorialiste", "chroniqueur",
    "periodista", "corresponsal", "redactor", "redactora", "columnista", "journalistin", "reporterin",
    "korrespondent", "korrespondentin", "redakteur", "redakteurin", "kolumnist", "kolumnistin", "giornalista",
    "inviato", "inviata", "editorialista", "jornalista", "repórter", "colunista", "correspondente", "журналист",
    "журналистка", "корреспондент", "обозреватель", "репортер", "репортёр", "колумнист", "автор", "редактор",
    "gazeteci", "muhabiri", "yazarı", "editörü", "dziennikarz", "dziennikarka", "publicysta", "reporterka",
    "журналіст", "журналістка", "кореспондент", "кореспондентка", "оглядач", "novinář", "novinářka", "redaktor",
    "redaktorka", "komentátor", "novinar", "novinarka", "jurnalistul", "jurnalista", "ziaristul", "corespondentul",
    "journalisten", "reportern", "krönikören", "skribenten", "kommentator", "kommentatoren", "redaktør", "redaktören",
    "verslaggever", "columniste", "correspondente", "redacteur", "δημοσιογράφος", "ανταποκριτής", "αρθρογράφος",
    "συντάκτης", "újságíró", "újságírója", "szerkesztője", "toimittaja", "wartawan", "jurnalis", "reporteri",
  ]
}
