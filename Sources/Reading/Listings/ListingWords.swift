/// Words in names and texts by which the parts of a listing are told.
///
/// Names are English nearly everywhere; the others are those that content management systems in wide use write.
enum ListingWords {
  /// Parts that serve the whole site.
  static let site: Set<String> = [
    "nav", "navbar", "navigation", "menu", "menus", "megamenu", "submenu", "gnb", "lnb", "footer", "foot",
    "breadcrumb", "breadcrumbs", "crumb", "crumbs", "topicpath", "breadcrumbtrail", "cookie", "cookies", "consent",
    "skip", "skiplinks", "masthead", "topheader", "languages", "langswitcher", "toolbar",
  ]
  /// Parts that hold another list than the page's own.
  static let beside: Set<String> = [
    "sidebar", "related", "relateds", "recommended", "recommend", "recommendation", "popular", "mostread",
    "mostviewed", "mostpopular", "trending", "ranking", "tagcloud", "tags", "taglist", "facet", "facets", "filter",
    "filters", "subscribe", "subscription", "newsletter", "social", "share", "sharing", "comments", "widget",
    "friendlink", "friendlinks", "alsoread", "seealso", "morefrom", "advert", "sponsored",
  ]
  static let pagers: Set<String> = [
    "pagination", "pager", "paging", "paginator", "paginacao", "paginado", "paginate", "pagenav", "pagenavigation",
    "pagelinks", "paginador", "pages",
  ]
  static let dates: Set<String> = [
    "date", "time", "day", "fecha", "datum", "data", "published", "pubdate", "pubtime", "posted", "timestamp",
    "dateline", "created", "publish", "publishdate", "datetime", "regdate", "tarih", "shijian", "riqi",
  ]
  static let titles: Set<String> = [
    "title", "titles", "tit", "ttl", "headline", "subject", "subj", "titre", "titulo", "tytul", "titolo", "titel",
    "baslik", "biaoti",
  ]
  static let labels: Set<String> = [
    "label", "tag", "category", "categories", "cat", "badge", "kicker", "icon", "flag", "eyebrow", "topic",
    "topics", "subtitle", "more", "readmore", "num", "rank", "count", "hit", "hits", "author", "byline",
  ]
  /// Words of the classes of entries that differ from entry to entry.
  static let states: Set<String> = [
    "first", "last", "odd", "even", "alt", "active", "new", "hot", "top", "sticky", "row", "featured", "visited", "on",
  ]
  /// What begins a text that counts a moment back from now, followed by a number.
  static let agoStarts = ["vor ", "il y a", "hace ", "há ", "πριν", "منذ", "قبل", "לפני", "před ", "för "]
  /// What ends one.
  static let agoEnds = [
    " ago", " fa", "назад", " тому", " temu", "小时前", "分钟前", "天前", "小時前", "分鐘前", "時間前", "分前", "日前", "시간 전", "시간전",
    "분 전", "분전", "일 전", "일전", " önce", " geleden", " sedan", " siden", " sitten", " trước", " lalu", " पहले", "ezelőtt",
    "ที่แล้ว",
  ]
  /// What begins a text that names a day by its distance from today.
  static let nearDays = [
    "today", "yesterday", "heute", "gestern", "aujourd", "hier", "hoy", "ayer", "hoje", "ontem", "oggi", "ieri",
    "сегодня", "вчера", "сьогодні", "вчора", "dziś", "dzisiaj", "wczoraj", "σήμερα", "χθες", "今天", "昨天", "前天", "今日",
    "昨日", "오늘", "어제", "اليوم", "أمس", "bugün", "dün", "vandaag", "gisteren", "dnes", "včera",
  ]
  /// What links to the next page say, without marks and spaces, lower case.
  static let next: Set<String> = [
    "next", "nextpage", "nextresults", "gotonextpage", "older", "olderposts", "olderentries", "weiter", "nächste",
    "nächsteseite", "zurnächstenseite", "suivant", "suivante", "pagesuivante", "siguiente", "páginasiguiente",
    "próximo", "próxima", "próximapágina", "seguinte", "successiva", "successivo", "paginasuccessiva", "następna",
    "następnastrona", "dalej", "далее", "следующая", "следующаястраница", "вперёд", "наступна", "далі", "επόμενο",
    "επόμενη", "επόμενησελίδα", "下一页", "下页", "后一页", "下一頁", "次へ", "次のページ", "次ページ", "다음", "다음페이지", "التالي",
    "التالية", "الصفحةالتالية", "sonraki", "sonrakisayfa", "ileri", "volgende", "volgendepagina", "nästa", "næste",
    "neste", "seuraava", "další", "následující", "következő", "selanjutnya", "berikutnya", "tiếp", "trangsau", "बाद",
    "अगला",
    "הבא", "לעמודהבא", "صفحهبعد", "بعدی", "ถัดไป",
  ]
}
