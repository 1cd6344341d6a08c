/// Headlines that say a text is of several matters: a week's review, a digest, a newsletter.
///
/// Such a text names what many events are known by. Taken for a telling, it made one event of all that it lists.
enum DigestHeadline {
  /// Of a headline so many scalars are read.
  private static let limit = 300

  static func isDigest(_ title: String) -> Bool {
    let folded = FoldedText(scalars: title.scalarValues.prefix(limit), counters: true)
    if dense.contains(where: { contains(folded.letters, $0) }) { return true }
    let words = joined(folded)
    return anywhere.contains { contains(words, $0) } || atStart.contains { words.starts(with: $0) }
  }

  /// With a space around each word.
  private static func joined(_ text: FoldedText) -> [UInt32] { [0x20] + text.words.flatMap { $0 + [0x20] } }

  private static func contains(_ letters: [UInt32], _ run: [UInt32]) -> Bool {
    guard let first = run.first, run.count <= letters.count else { return false }
    return (0...letters.count - run.count).contains {
      letters[$0] == first && letters[$0..<$0 + run.count].elementsEqual(run)
    }
  }

  private static let anywhere = phrases(spacedPhrases)
  private static let atStart = phrases(
    "this week in,the week in,la semana en,a semana em,la settimana in,la semaine en")

  private static func phrases(_ list: String) -> [[UInt32]] {
    list.split(separator: ",").map { joined(FoldedText($0, counters: true)) }
  }

  private static let dense = densePhrases.split(whereSeparator: \.isWhitespace).map {
    FoldedText($0, counters: true).letters
  }

  private static let spacedPhrases = """
    week in review,weekly digest,weekly roundup,weekly round-up,weekly briefing,weekly newsletter,
    weekly recap,weekly links,weekly update,daily digest,daily briefing,daily roundup,daily newsletter,morning briefing,
    news roundup,news round-up,news digest,news in brief,monthly digest,monthly roundup,monthly newsletter,newsletter,
    wochenrückblick,woche im überblick,nachrichtenüberblick,wochenschau,presseschau,pressespiegel,
    semaine en bref,revue de presse,l'essentiel de la semaine,lettre d'information,infolettre,
    resumen semanal,resumen de la semana,boletín semanal,resumo da semana,boletim semanal,
    rassegna stampa,riepilogo settimanale,
    дайджест,итоги недели,обзор недели,главное за неделю,новости недели,підсумки тижня,головне за тиждень,огляд тижня,
    przegląd tygodnia,podsumowanie tygodnia,prasówka,haftanın özeti,haftalık bülten,basın özeti,
    주간 뉴스,뉴스레터,주간 동향,뉴스 브리핑,حصاد الأسبوع,النشرة الأسبوعية,ملخص الأسبوع,خلاصه هفته,اخبار هفته,
    điểm tin tuần,điểm tin,bản tin tuần,rangkuman sepekan,berita sepekan,weekoverzicht,nieuwsoverzicht,
    veckans nyheter,nyhetsbrev,ugens nyheder,nyhedsbrev,uutiskirje,εβδομαδιαία ανασκόπηση,ενημερωτικό δελτίο,
    סיכום השבוע,חדשות השבוע,सप्ताह की खबरें,समाचार सार
    """

  private static let densePhrases = """
    一周要闻 一周回顾 一週回顧 一週要聞 每周速递 每週速遞 本周要闻 本週要聞 资讯汇总 資訊彙整 新闻汇总 週刊まとめ 週間まとめ 今週のまとめ
    ニュースまとめ 今週のニュース สรุปข่าวประจำสัปดาห์ ข่าวประจำสัปดาห์
    """
}
