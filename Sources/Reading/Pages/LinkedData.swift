/// What a page's JSON-LD says of its article (schema.org).
struct LinkedData: Sendable {
  var headline: String?
  var authors: [String] = []
  var published: [String] = []
  var modified: [String] = []
  var description: String?
  var image: String?
  var language: String?
  var siteName: String?
  var url: String?
  var body: String?
  /// What `isAccessibleForFree` says; false where two objects disagree.
  var isFree: Bool?

  /// The types whose objects describe an article, a lower number being the better (schema.org/CreativeWork).
  private static let ranks: [String: Int] = [
    "newsarticle": 0, "reportagenewsarticle": 0, "analysisnewsarticle": 0, "opinionnewsarticle": 0,
    "backgroundnewsarticle": 0, "reviewnewsarticle": 0, "askpublicnewsarticle": 0, "advertisercontentarticle": 0,
    "satiricalarticle": 0, "article": 1, "report": 1, "scholarlyarticle": 1, "techarticle": 1, "blogposting": 1,
    "liveblogposting": 1, "socialmediaposting": 2, "discussionforumposting": 2, "review": 3, "governmentservice": 4,
    "creativework": 4, "videoobject": 5, "webpage": 6, "itempage": 6, "medicalwebpage": 6, "aboutpage": 7,
  ]
  /// Objects looked at in all.
  private static let maximumObjects = 2000

  /// Reads the scripts of one page, in their order.
  init(_ scripts: [LenientJSON]) {
    let objects = Self.objects(in: scripts)
    var byID: [String: LenientJSON] = [:]
    for object in objects { if let id = object["@id"]?.string, byID[id] == nil { byID[id] = object } }
    let ranked = objects.compactMap { object in Self.rank(object).map { (rank: $0, object: object) } }
    let best = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    for (_, element) in best { fill(from: element.object, rank: element.rank, byID) }
    for object in objects where siteName == nil && Self.types(of: object).contains("website") {
      siteName = object["name"]?.string?.collapsedOrNil
    }
  }

  /// Every object that may describe the page: those at the top, in `@graph`, and the main entity of each.
  private static func objects(in scripts: [LenientJSON]) -> [LenientJSON] {
    var objects: [LenientJSON] = []
    var queue = scripts.flatMap(\.items)
    var next = 0
    while next < queue.count, objects.count < maximumObjects {
      let object = queue[next]
      next += 1
      guard case .object = object else { continue }
      objects.append(object)
      for name in ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"] {
        queue += object[name]?.items.flatMap(\.items) ?? []
      }
    }
    return objects
  }

  private static func types(of object: LenientJSON) -> [String] {
    (object["@type"]?.items ?? []).compactMap { type in
      type.string.map { $0.split(separator: "/").last.map(String.init) ?? $0 }?.lowercased()
    }
  }

  private static func rank(_ object: LenientJSON) -> Int? { types(of: object).compactMap { ranks[$0] }.min() }

  private mutating func fill(from object: LenientJSON, rank: Int, _ byID: [String: LenientJSON]) {
    let isArticle = rank < 5
    headline = headline ?? object["headline"]?.string?.plainTextOrNil
    if isArticle { headline = headline ?? object["name"]?.string?.plainTextOrNil }
    if authors.isEmpty {
      authors = ["author", "creator"].lazy.map { Self.names(object[$0], byID) }.first { !$0.isEmpty } ?? []
    }
    published += ["datePublished", "dateCreated", "uploadDate"].compactMap { object[$0]?.string?.collapsedOrNil }
    modified += ["dateModified"].compactMap { object[$0]?.string?.collapsedOrNil }
    description = description ?? object["description"]?.string?.plainTextOrNil
    image = image ?? Self.address(object["image"] ?? object["thumbnailUrl"])
    language = language ?? object["inLanguage"]?.string?.collapsedOrNil
    siteName = siteName ?? Self.names(object["publisher"], byID).first
    url = url ?? Self.address(object["url"] ?? object["mainEntityOfPage"])
    if isArticle, body == nil { body = object["articleBody"]?.string?.plainParagraphsOrNil }
    if let free = object["isAccessibleForFree"] {
      isFree = isFree != false && free != .bool(false) && free.string?.lowercased() != "false"
    }
  }

  /// The names in an author or publisher value: a string, an object, a reference by `@id`, or a list of these.
  private static func names(_ value: LenientJSON?, _ byID: [String: LenientJSON]) -> [String] {
    (value?.items ?? []).prefix(AuthorName.mostValues).flatMap { item -> [String] in
      if let text = item.string { return [text] }
      let name = item["name"] ?? item["@id"]?.string.flatMap { byID[$0]?["name"] }
      return (name?.items ?? []).compactMap(\.string)
    }.compactMap(\.plainTextOrNil)
  }

  private static func address(_ value: LenientJSON?) -> String? {
    guard let first = value?.items.first else { return nil }
    return (first.string ?? first["url"]?.string ?? first["@id"]?.string)?.collapsedOrNil
  }
}
