import Configuring
import Fetching
import Foundation
import Serving

/// How sources are doing, as the running daemon says.
enum SourceStates {
  /// By id; empty where no daemon answers within a moment.
  static func ask(_ settings: Settings) async -> [String: SourceReport] {
    let url = StatusCommand.address(settings) + "/v1/status"
    guard let response = try? await StatusCommand.ask(url, timeout: .seconds(2)), response.status == 200,
      let status = try? JSONDecoder().decode(StatusReport.self, from: Data(response.body))
    else { return [:] }
    return Dictionary(status.sourceStates.map { ($0.id, $0) }) { $1 }
  }
}
