import Archiving
import Configuring
import Stories

extension RecorderOptions {
  /// The configured limits, for the archive below `stateDirectory`.
  init(_ settings: Settings, stateDirectory: String) {
    self.init(stateDirectory: stateDirectory)
    archive.maximumSegmentBytes = Int64(settings.archive.maximumSegmentBytes)
    content = ContentPolicy(rawValue: settings.archive.content.rawValue) ?? .full
    lowWaterBytes = Int64(settings.archive.minimumFreeBytes)
  }
}
