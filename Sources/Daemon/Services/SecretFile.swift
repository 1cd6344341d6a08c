import Configuring
import Fetching
import Foundation
import Stories

/// A secret kept in a file of its own.
public enum SecretFile {
  /// What a header line should hold at most.
  static let maximumBytes = 4096

  public struct Unreadable: Error, CustomStringConvertible {
    public var description: String

    init(_ description: String) { self.description = description }
  }

  /// What stands in `file`, without white space around it: an absolute path, or the name of a systemd credential
  /// (`LoadCredential=`).
  ///
  /// - Parameter use: what it is for, named in the error; the secret never is.
  static func text(
    of file: String, for use: String, environment: [String: String]
  ) throws(Unreadable) -> String {
    guard let path = file.hasPrefix("/") ? file : environment["CREDENTIALS_DIRECTORY"].map({ "\($0)/\(file)" }) else {
      throw Unreadable("\(use): there is no credential “\(file)”")
    }
    guard let handle = FileHandle(forReadingAtPath: path), let bytes = try? handle.read(upToCount: maximumBytes + 1)
    else { throw Unreadable("\(use): cannot read \(path)") }
    guard bytes.count <= maximumBytes else {
      throw Unreadable("\(use): \(path) holds more than \(maximumBytes) bytes")
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// The headers that sources are asked with, their secrets read.
public enum SourceSecrets {
  /// What keeps each secret from being read, as the daemon would say it. systemd credentials are there for the service
  /// alone, so elsewhere they cannot be looked at and count as read.
  public static func problems(of configuration: Configuration, environment: [String: String]) -> [String] {
    func isHidden(_ file: String) -> Bool { !file.hasPrefix("/") && environment["CREDENTIALS_DIRECTORY"] == nil }
    var problems: [String] = []
    for source in configuration.sources {
      for header in source.headers {
        if case .file(let file) = header.value, isHidden(file) { continue }
        do throws(SecretFile.Unreadable) {
          _ = try read(header, of: source, environment: environment)
        } catch { problems.append(error.description) }
      }
    }
    let embeddings = configuration.settings.events.embeddings
    guard !embeddings.url.isEmpty, !isHidden(embeddings.apiKeyFile) else { return problems }
    do throws(SecretFile.Unreadable) {
      _ = try EmbeddingService.credential(embeddings.apiKeyFile, environment: environment)
    } catch { problems.append(error.description) }
    return problems
  }

  /// By source. Throws for a file that cannot be read, and for a header that cannot be sent.
  static func headers(
    of sources: [Source], environment: [String: String]
  ) throws(SecretFile.Unreadable) -> [String: [RequestHeader]] {
    var headers: [String: [RequestHeader]] = [:]
    for source in sources where !source.headers.isEmpty {
      var own: [RequestHeader] = []
      for header in source.headers { own.append(try read(header, of: source, environment: environment)) }
      headers[source.id] = own
    }
    return headers
  }

  private static func read(
    _ header: SourceHeader, of source: Source, environment: [String: String]
  ) throws(SecretFile.Unreadable) -> RequestHeader {
    let use = "source “\(source.id)”, header “\(header.name)”"
    guard RequestHeader.isName(header.name) else {
      throw SecretFile.Unreadable("\(use): the daemon sets this header itself")
    }
    let value =
      switch header.value {
      case .text(let text): text
      case .file(let file): try SecretFile.text(of: file, for: use, environment: environment)
      }
    guard let read = RequestHeader(name: header.name, value: value) else {
      throw SecretFile.Unreadable("\(use): a header holds printable ASCII only, on one line")
    }
    return read
  }
}
