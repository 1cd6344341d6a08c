/// Words of attribution, folded as texts are; those of all languages together, since each needs an outlet beside it.
enum CueTable {
  /// Just before the outlet.
  static let before = folded([
    "according to", "told", "reported by", "report by", "reports by", "citing", "cited by", "quoted by", "said to",
    "interview with", "reported in", "report in", "article in", "published by", "published in", "first reported by",
    "seen by", "reviewed by", "obtained by", "account for", "reporter at", "reporter for", "journalist at",
    "journalist for", "writing in", "writing for", "in an interview with",
    "据", "根据", "援引", "引述", "引用", "刊于", "接受", "告诉",
    "según", "según informa", "según informó", "informó", "de acuerdo con", "declaró a", "dijo a", "publicado por",
    "publicado en", "citado por", "citando a", "recoge", "en una entrevista con", "reportó", "contó a", "informa",
    "selon", "d'après", "rapporte", "rapporté par", "révélé par", "a révélé", "indique", "confié à", "déclaré",
    "confié",
    "cité par", "publié par", "publié dans", "relayé par", "a rapporté", "auprès de", "interview à", "explique à",
    "laut", "wie", "berichtet", "gegenüber", "zufolge", "nach Angaben von", "nach Informationen von", "sagte",
    "unter Berufung auf", "nach Berichten von", "Bericht von", "Interview mit", "meldet", "nach Informationen der",
    "secondo", "riporta", "riferisce", "ha detto a", "ha dichiarato a", "intervista a", "scrive", "citato da",
    "pubblicato da", "pubblicato su", "come riportato da", "stando a", "in un'intervista a", "anticipato da",
    "segundo", "de acordo com", "conforme", "disse à", "disse ao", "afirmou à", "afirmou ao", "noticiou",
    "publicado por", "publicado pelo", "publicada pela", "em entrevista à", "em entrevista ao", "informou",
    "сообщает", "сообщил", "сообщила", "сообщило", "сообщают", "пишет", "пишут", "передает", "передаёт", "по данным",
    "со ссылкой на", "по информации", "рассказал", "заявил в интервью", "в интервью", "передало", "узнал", "узнала",
    "повідомляє", "повідомив", "повідомила", "пише", "передає", "за даними", "з посиланням на", "інформує",
    "وفقا ل", "وفق", "بحسب", "حسب", "ذكرت", "ذكر", "نقلت", "نقلا عن", "قالت", "أفادت", "أوردت", "أوردته", "نشرته",
    "به گزارش", "به نقل از", "به نوشته",
    "לפי", "על פי", "דיווח", "דיווחה", "כך דווח ב",
    "menurut", "dikutip dari", "dilansir", "dilansir dari", "kata", "kepada", "mengutip",
    "theo", "nói với", "trích dẫn", "dẫn lời",
    "według", "jak podaje", "jak donosi", "podaje", "donosi", "informuje", "poinformował", "cytowany przez", "za",
    "volgens", "meldt", "schrijft", "tegen", "in een interview met", "enligt", "ifølge",
    "σύμφωνα με", "podle", "conform", "potrivit",
  ])

  /// Just after the outlet.
  static let after = folded([
    "reported", "reports", "report that", "reporting", "wrote that", "writes that", "first reported", "said on",
    "revealed", "has learned", "'s report", "published", "has reported", "broke the story", "noted that",
    "报道", "的报道", "报导", "消息", "的消息", "讯", "披露", "援引", "指出", "引述", "独家", "今日报道", "日报道", "刊文", "文章", "专访", "采访", "称",
    "informa", "informó", "reportó", "publicó", "reveló", "adelantó", "señala", "asegura", "recoge",
    "rapporte", "révèle", "a révélé", "indique", "écrit", "affirme", "a rapporté",
    "berichtet", "berichtete", "meldet", "meldete", "schreibt", "zufolge", "unter Berufung",
    "riporta", "riferisce", "scrive", "ha riportato", "rivela", "ha rivelato", "informa che",
    "noticiou", "revelou", "publicou", "apurou", "informou", "relata",
    "によると", "によれば", "が報じ", "は報じ", "が伝え", "は伝え", "の報道", "の取材", "に対し", "が報道", "は、", "が明らか", "報道",
    "에 따르면", "에따르면", "이 보도", "가 보도", "은 보도", "는 보도", "보도", "와의 인터뷰", "과의 인터뷰", "에 의하면", "가 전했", "이 전했", "를 인용", "을 인용",
    "сообщает", "сообщил", "сообщило", "сообщила", "пишет", "передает", "рассказал", "узнал", "выяснил",
    "повідомляє", "повідомив", "пише", "передає",
    "के अनुसार", "के मुताबिक", "की रिपोर्ट", "ने बताया", "को बताया", "से बात", "ने रिपोर्ट",
    "a göre", "ya göre", "e göre", "in haberine göre", "nin haberine göre", "bildirdi", "aktardı", "haberine göre",
    "melaporkan", "memberitakan", "đưa tin", "cho biết", "dẫn", "podaje", "donosi", "informuje", "napisał",
    "meldt", "schrijft", "bericht", "rapporterar", "melder", "گزارش داد", "نوشت",
  ])

  /// Words between a cue and the outlet.
  static let fillers = folded([
    "the", "newspaper", "magazine", "news agency", "agency", "news outlet", "website", "news site", "broadcaster",
    "a", "an", "by", "to", "reporters at", "sources", "el", "la", "los", "las", "al", "a la", "diario", "periódico",
    "agencia", "revista", "medio", "le", "les", "l", "au", "journal", "quotidien", "agence", "site", "magazine",
    "der", "die", "das", "dem", "den", "Nachrichtenagentur", "Zeitung", "Magazin", "il", "lo", "agenzia", "quotidiano",
    "giornale", "alla", "a", "o", "os", "as", "jornal", "agência", "ao", "à", "агентство", "агентству", "газета",
    "газете", "газеты", "издание", "издания", "агентства", "журнал", "телеканал", "агентство новостей", "в", "ТАСС",
    "وكالة", "صحيفة", "قناة", "مجلة", "موقع", "شبكة", "ل", "خبرگزاری", "روزنامه",
    "美国", "英国", "日本", "法国", "德国", "新加坡", "香港", "外媒", "《", "kantor berita", "hãng", "hãng tin", "báo",
    "agencja", "portal", "dziennik", "krant", "persbureau", "агенція", "агентство", "видання", "סוכנות", "העיתון",
  ])

  /// Words between the outlet and a cue.
  static let fillersAfter = folded([
    "news agency", "news", "newspaper", "magazine", "on monday", "on tuesday", "on wednesday", "on thursday",
    "on friday", "on saturday", "on sunday", "first", "also", "has", "had", "earlier", "通讯社", "社", "新闻", "网", "》", "周一",
    "周二", "周三", "周四", "周五", "周六", "周日", "今日", "日", "近日", "通信", "通信社", "新聞", "통신", "신문", "일보", "은", "는", "가", "이",
    ",", "ha", "a", "hat", "'", "haber ajansı", "समाचार एजेंसी", "ने",
  ])

  /// Longest first, so that a short word never hides a longer one.
  private static func folded(_ cues: [String]) -> [[UInt8]] {
    Set(cues.map { FoldedPattern($0).bytes }).filter { !$0.isEmpty }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
  }
}
