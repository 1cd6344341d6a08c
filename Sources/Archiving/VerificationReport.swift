/// What `ArchiveVerifier` found.
public struct VerificationReport: Sendable, Hashable {
  /// Something that is not as an archive should be.
  public struct Problem: Sendable, Hashable {
    /// What is wrong, a word from a fixed set.
    public enum Code: String, Sendable, Hashable, CaseIterable {
      /// A line that is no JSON, or no record.
      case unreadable
      /// The number does not follow the one before.
      case gap
      /// A number that stood before.
      case repeated
      /// A story's identifier that stood before.
      case doubledStory = "doubled_story"
      /// A last line without a newline, in a segment that is not the last.
      case torn
      /// A segment that the manifest lists and that is not there.
      case missing
      /// A sealed segment whose bytes are not those the manifest lists.
      case altered
      /// A line of the manifest that is none.
      case manifestUnreadable = "manifest_unreadable"
      /// A line of the manifest whose `previous` is not the hash of the line before.
      case manifestChain = "manifest_chain"
      /// A segment before a sealed one that is not in the manifest.
      case unsealed
    }

    public var code: Code
    /// The file below the archive's folder.
    public var file: String
    /// From 1; nil when it concerns the whole file.
    public var line: Int?
    public var detail: String
  }

  /// The first `ArchiveVerifier.maximumProblems` of them.
  public var problems: [Problem] = []
  /// All of them.
  public var problemCount = 0
  public var records = 0
  public var segments = 0
  public var sealedSegments = 0
  public var lastSeq: Int64 = 0
  /// SHA-256 of the manifest's last line: the hash the sealed archive can be cited by.
  public var manifestHash: String?

  public var isSound: Bool { problemCount == 0 }
}
