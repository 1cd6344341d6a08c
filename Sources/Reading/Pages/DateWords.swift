/// Words beside a printed date that say what happened then, lower case, in the languages served.
enum DateWords {
  private static let published = PhraseSet([
    "publish", "posted", "released", "issued", "date:", "datum", "data:", "tarih:", "ημερομηνία:", "التاريخ", "תאריך",
    "날짜", "วันที่", "veröffentlicht", "erschienen", "erstellt", "publié", "paru le",
    "mis en ligne", "publicad", "publicación", "publicação", "fecha", "criado em", "postado", "pubblicat", "опублик",
    "размещен", "дата:", "дата публ", "создан", "опубліков", "публик", "publikuj", "opublikowan", "dodano", "dodane",
    "data publikacji", "utworzon", "δημοσι", "αναρτ", "publikov", "vydáno", "zveřejněn", "pridané", "uverejnen",
    "gepubliceerd", "geplaatst", "publicerad", "publiceret", "offentliggjort", "publisert", "julkaistu", "megjelent",
    "közzét", "létrehoz", "publicat", "objavljen", "objavlje", "yayın", "oluşturulma", "dipublikasi", "diterbitkan",
    "tayang", "đăng", "xuất bản", "نشر", "النشر", "انتشار", "פורסם", "प्रकाशित", "পোস্ট", "প্রকাশ", "เผยแพร่",
    "发布", "發佈", "發布", "发表", "發表", "公開", "掲載", "投稿", "配信", "日期", "时间", "時間", "입력", "등록", "게시", "승인", "작성", "기사입력",
  ])
  private static let changed = PhraseSet([
    "updated", "update:", "modified", "revised", "reviewed", "last change", "aktualisiert", "geändert", "bearbeitet",
    "stand:", "stand vom", "mis à jour", "mise à jour", "modifié", "actualizad", "actualización", "modificad",
    "atualizad", "aggiornat", "обновл", "измен", "оновл", "змінен", "aktualizac", "zaktualizow", "modyfik", "zmodyf",
    "ενημερώθηκε", "ενημέρωση:", "τελευταία", "aktualizov", "upraven", "bijgewerkt", "gewijzigd", "uppdaterad",
    "ändrad", "opdateret", "oppdatert", "endret", "päivitetty", "muokattu", "frissít", "módosít", "actualitzat",
    "güncelle", "diperbarui", "cập nhật", "تحديث", "تعديل", "به‌روز", "עודכן", "अपडेट", "আপডেট", "แก้ไข", "อัปเดต",
    "更新", "修改", "修正", "改定", "수정", "업데이트",
  ])
  /// A line is about the site's own years, or about another day than that of publication.
  private static let other = PhraseSet([
    "©", "copyright", "(c)", "all rights", "archive", "archiv", "retrieved", "accessed", "abgerufen", "born", "expires",
  ])

  enum Meaning: Sendable { case published, changed, other }

  /// What the words in `text` say of the date beside them; nil when they say nothing.
  static func meaning(of text: some StringProtocol) -> Meaning? {
    let lower = text.lowercased()
    if changed.isFound(in: lower) { return .changed }
    if published.isFound(in: lower) { return .published }
    return other.isFound(in: lower) ? .other : nil
  }
}
