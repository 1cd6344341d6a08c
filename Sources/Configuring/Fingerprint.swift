import Stories

/// A digest of values that tells one configuration from another: FNV-1a, 64 bits (draft-eastlake-fnv). Each part is
/// preceded by its length, so that no two sequences of parts run together. Not a defence against forgery.
struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// 16 hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  mutating func add(_ topics: [TopicDefinition]) {
    add(topics.count)
    for topic in topics {
      add(topic.id)
      add(Int(bitPattern: UInt(topic.accept.bitPattern)))
      add(Int(bitPattern: UInt(topic.look.bitPattern)))
      add(topic.terms.count)
      for term in topic.terms { add(term) }
    }
  }

  mutating func add(_ lexicon: Lexicon) {
    add(lexicon.entries.count)
    for entry in lexicon.entries {
      add(entry.id)
      add(entry.kind.rawValue)
      add(entry.names.count)
      for (language, names) in entry.names.sorted(by: { $0.key < $1.key }) {
        add(language)
        add(names)
      }
      add(entry.jurisdictions)
      add(entry.domain ?? "")
    }
  }

  mutating func add(_ tracking: TrackingParameters) {
    add(tracking.names.sorted())
    add(tracking.prefixes.sorted())
    add(tracking.domains.count)
    for (domain, names) in tracking.domains.sorted(by: { $0.key < $1.key }) {
      add(domain)
      add(names.sorted())
    }
  }

  mutating func add(_ sites: SiteRules) {
    add(sites.rules.count)
    for rule in sites.rules {
      add([rule.host, rule.path ?? "", rule.title ?? "", rule.body ?? "", rule.date ?? "", rule.author ?? ""])
      add(rule.drop)
    }
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }
}

extension Fingerprint {
  private mutating func add(_ term: TopicDefinition.Term) {
    add(term.text)
    add(term.group.rawValue)
    add(Int(bitPattern: UInt(term.weight.bitPattern)))
    add(term.language)
    add((term.isCaseSensitive ? 1 : 0) + (term.isStem ? 2 : 0))
    add(term.concept ?? "")
  }

  private mutating func add(_ text: String) {
    add(text.utf8.count)
    for byte in text.utf8 { mix(byte) }
  }

  private mutating func add(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
