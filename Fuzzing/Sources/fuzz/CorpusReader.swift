import Foundation
import Normalizing
import Reading
import Stories

/// Reads real feeds under the sanitizer, which ends the program at its first report.
enum CorpusReader {
  /// Every file below `folders` is read and understood; prints how many were feeds. The exit code.
  static func read(folders: [String]) -> Int32 {
    let files = folders.flatMap(Self.files)
    guard !files.isEmpty else {
      complain("No file to read in: \(folders.joined(separator: " "))")
      return 66
    }
    let normalizer = FeedNormalizer(urls: URLTarget.normalizer)
    var (feeds, entries, refused) = (0, 0, [String: Int]())
    for file in files {
      do {
        let document = try FeedReader.read([UInt8](Data(contentsOf: file)), contentType: nil)
        let url = "https://news.example/feed"
        entries += normalizer.normalize(document, url: url, reference: DateTarget.reference).entries.count
        feeds += 1
      } catch {
        refused[(error as? ReadingError)?.label ?? "unreadable file", default: 0] += 1
      }
    }
    let reasons = refused.sorted { $0.key < $1.key }.map { ", \($0.value) refused (\($0.key))" }.joined()
    print("\(files.count) documents: \(feeds) feeds with \(entries) entries\(reasons); no report")
    return refused["unreadable file"] == nil ? 0 : 66
  }

  private static func files(below folder: String) -> [URL] {
    let root = URL(fileURLWithPath: folder)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
    let files = (found?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
      .sorted { $0.path < $1.path }
  }
}
