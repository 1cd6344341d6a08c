/// Words in `class`, `id` and `role` that tell what a part of a page is for.
///
/// Publishers everywhere name parts in English, or in English with a prefix, so the list is short; what has no such
/// name is judged by its text alone. Two words in a row are looked up as one too.
enum ContentWords {
  /// Parts beside the article.
  static let boilerplate: Set<String> = [
    "nav", "navbar", "navi", "navigation", "menu", "menus", "submenu", "footer", "foot", "sidebar", "sidebars",
    "aside", "related", "relateds", "recommend",
    "recommended", "recommendation", "recirc", "recirculation", "promo", "promos", "promotion", "promoted", "teaser",
    "teasers", "share", "sharing", "shares", "sharebar", "sharedaddy", "addtoany", "addthis", "social", "socials",
    "newsletter", "subscribe", "subscription", "signup", "cookie", "cookies", "consent", "gdpr", "cmp", "banner",
    "ad", "ads", "adv", "advert", "advertisement", "advertising", "adsense", "adslot", "sponsor", "sponsored",
    "popup", "modal", "overlay", "lightbox", "tooltip", "breadcrumb", "breadcrumbs", "crumbs", "pagination", "pager",
    "paging", "tags", "taglist", "tagcloud", "toolbar", "trending", "popular", "mostread",
    "readmore", "morenews", "byline", "bio", "credit", "credits", "copyright",
    "print", "login", "signin", "outbrain", "taboola", "zergnet", "skip", "masthead", "topbar", "carousel",
    "slider", "gallery", "disclaimer", "legal", "rating", "ratings", "votes", "poll", "donate", "donation", "hidden",
    "noprint", "meta", "postmeta", "dateline", "timestamp", "alsoread", "readalso", "seealso", "infobox",
    "moretag", "hashtag", "hashtags", "follow", "feedback", "printonly", "sronly", "screenreader", "visuallyhidden",
    "morefrom", "youmay", "maylike", "alsolike", "morestories", "authorbox", "authorbio", "authorinfo", "authorcard",
    "aboutauthor", "aboutauthors", "authorprofile", "authordescription", "authormeta", "authorblock", "authordetails",
    "tweet", "twitter", "instagram", "facebook", "telegram", "whatsapp", "affiliate",
    "upsell", "cta",
  ]
  /// The words to a picture or a table.
  static let captions: Set<String> = ["caption", "captiontext", "imagecaption", "photocaption", "bildunterschrift"]
  /// What readers wrote.
  static let comments: Set<String> = [
    "comment", "comments", "commentlist", "commentary", "disqus", "replies", "reply", "respond", "responses",
    "komentarze",
    "kommentare", "commentaires", "comentarios", "komentar", "discussion", "guestbook",
  ]
  /// Words that say the part is the article's text, whatever else is in the name.
  static let article: Set<String> = [
    "articlebody", "articletext", "articlecontent", "entrycontent", "postcontent", "postbody", "storybody",
    "storycontent", "storytext", "maincontent", "bodytext", "newstext", "newscontent", "newsbody", "contentbody",
    "richtext", "textbody", "articlemaincontent", "articlemain",
  ]
  /// Words by which a boilerplate name is not believed: the element lays out the whole page.
  static let layout: Set<String> = [
    "page", "wrapper", "wrap", "container", "layout", "body", "has", "with", "no", "site",
  ]

  /// The lower-case words of a name: split at anything but letters, and before capitals.
  static func words(in name: String) -> [String] {
    var name = name
    return name.withUTF8 { bytes in
      var words: [String] = []
      var word: [UInt8] = []
      var previousIsLower = false
      for byte in bytes {
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let isLower = byte >= 0x61 && byte <= 0x7A
        if !word.isEmpty, !isUpper && !isLower || (isUpper && previousIsLower) {
          words.append(String(decoding: word, as: UTF8.self))
          word.removeAll(keepingCapacity: true)
        }
        if isUpper || isLower { word.append(byte | 0x20) }
        previousIsLower = isLower
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      return words
    }
  }
}
