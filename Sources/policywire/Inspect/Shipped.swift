import Configuring
import Daemon
import Normalizing
import Stories

/// What `inspect` works with: the shipped definitions, nothing configured.
enum Shipped {
  static func judge() throws -> Judge {
    let shipped = try ConfigurationLoader.shipped()
    return try Judge(
      topics: shipped.topics, lexicon: shipped.lexicon, tracking: shipped.tracking,
      languages: LanguageDetector.defaultLanguages, fingerprint: "shipped")
  }

  static func urls() throws -> URLNormalizer {
    URLNormalizer(tracking: try ConfigurationLoader.shipped().tracking)
  }
}
