/// Words that stand before the name of a picture's maker or owner, and names of those that own most.
enum CaptionWords {
  /// Lower case, without the sign that follows ("Photo:", "Foto /").
  private static let labels = [
    "photo", "photos", "photograph", "photographs", "photography", "photo credit", "image", "images", "image credit",
    "picture", "pictures", "credit", "credits", "source", "file", "video", "graphic", "illustration", "foto", "fotos",
    "fotocredit", "bild", "bilder", "quelle", "grafik", "symbolbild", "archivbild", "crédit", "crédits",
    "crédit photo", "crédits photo", "illustration", "crédito", "créditos", "imagen", "imagem", "fuente", "fonte",
    "fotografía", "fotografia", "reprodução", "divulgação", "archivo", "arquivo", "immagine", "beeld", "bron",
    "fotografie", "fot", "zdjęcie", "źródło", "zdroj", "zdroje", "fotó", "kép", "forrás", "kuva", "lähde", "bilde",
    "billede", "källa", "kilde", "фото", "изображение", "источник", "иллюстрация", "джерело", "снимка", "φωτο",
    "φωτ", "φωτογραφία", "πηγή", "fotoğraf", "görsel", "kaynak", "ảnh", "nguồn", "ภาพ", "ที่มา", "फोटो", "स्रोत",
    "صورة", "تصوير", "المصدر", "عکس", "منبع", "צילום", "קרדיט", "图源", "图片来源", "图片", "图", "图自", "来源", "圖", "圖片",
    "圖片來源", "來源", "摄影", "攝影", "攝", "供图", "写真", "撮影", "提供", "出典", "사진", "사진제공", "제공", "출처", "자료",
  ]
  /// Words that need no sign behind them.
  private static let openings = [
    "photo by ", "photos by ", "photograph by ", "photographs by ", "photographed by ", "image by ", "images by ",
    "picture by ", "image courtesy", "photo courtesy", "photos courtesy", "courtesy of ", "courtesy ", "credit ",
    "ap photo", "getty images", "via getty", "via ap", "via reuters", "foto von ", "photo de ", "foto de ", "foto di ",
    "фото ", "©", "(c) ", "ⓒ", "℗", "imago/", "imago images", "picture alliance", "shutterstock", "istock", "alamy",
    "depositphotos", "unsplash", "新华社记者", "新華社記者", "中新社记者", "本报记者", "本報記者", "视觉中国", "視覺中國",
    "图源", "图片来源", "圖片來源",
  ]

  private static let byFirst = Dictionary(grouping: labels.map { Array($0) }) { $0.first ?? " " }
  private static let openingsByFirst = Dictionary(grouping: openings.map { Array($0) }) { $0.first ?? " " }

  /// Whether a text begins like a credit: a label with a colon, a slash, a bar or an equals sign, or what needs none.
  static func isCredit(_ text: ArraySlice<Character>) -> Bool {
    guard let first = text.first.flatMap(lower) else { return false }
    if let openings = openingsByFirst[first], openings.contains(where: { starts(text, $0) }) { return true }
    return (byFirst[first] ?? []).contains { label in
      guard starts(text, label) else { return false }
      let sign = text.dropFirst(label.count).first { $0 != " " && $0 != "." }
      return sign.map { ":：/／=＝|".contains($0) } == true
    }
  }

  private static func starts(_ text: ArraySlice<Character>, _ word: [Character]) -> Bool {
    text.count >= word.count && zip(text, word).allSatisfy { lower($0) == $1 }
  }

  private static func lower(_ character: Character) -> Character? { character.lowercased().first }
}
