import Foundation
import Polling

/// Subscriptions in a file of the state folder, which only its owner reads, since it holds secrets. What can't be read is
/// asked for anew; what can't be written is asked for anew after the next start.
struct HubStore: Sendable {
  static let fileName = "websub.json"
  /// Of 10,000 subscriptions at most; a longer file is not ours.
  static let maximumBytes = 16 << 20

  let path: String

  init(stateDirectory: String) { path = stateDirectory + "/" + HubStore.fileName }

  func load() -> [HubSubscription] {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: HubStore.maximumBytes)
    else { return [] }
    return (try? JSONDecoder().decode([HubSubscription].self, from: data)) ?? []
  }

  func save(_ subscriptions: [HubSubscription]) {
    guard let data = try? JSONEncoder().encode(subscriptions.sorted { $0.id < $1.id }) else { return }
    let draft = path + ".new"
    guard FileManager.default.createFile(atPath: draft, contents: data, attributes: [.posixPermissions: 0o600])
    else { return }
    rename(draft, path)
  }
}
