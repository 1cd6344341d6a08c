import ArgumentParser
import Foundation
import Stories

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "What do you make of this? JSON-lines jobs in, one JSON line out each.",
    discussion: """
      Needs no configuration. Jobs come on standard input, one JSON object a line; answers go to standard output in \
      the same order. A bad job is answered by {"error":{"code","message"}} on its line. Example:

        echo '{"text":"le 26 juin 2026","language":"fr"}' | policywire inspect date
      """,
    subcommands: [
      InspectFeed.self, InspectPage.self, InspectListing.self, InspectText.self, InspectDate.self, InspectURL.self,
      InspectDuplicates.self,
    ])
}

/// Answers JSON-lines jobs in order.
enum JobStream {
  /// A longer job line is refused.
  static let maximumLineBytes = 16 << 20

  /// What is printed for a job that cannot be answered.
  struct Failure: Error, Encodable {
    struct Detail: Encodable {
      var code: String
      var message: String
    }

    var file: String?
    var id: String?
    var error: Detail

    init(code: String, message: String, file: String? = nil, id: String? = nil) {
      self.file = file
      self.id = id
      error = Detail(code: code, message: message)
    }
  }

  /// Reads jobs until the end of standard input.
  static func run<Job: Decodable>(_ type: Job.Type, answer: (Job) throws -> any Encodable) throws {
    let decoder = JSONDecoder()
    var lines = InputLines(maximumBytes: maximumLineBytes)
    while let line = try lines.next() {
      let reply: any Encodable
      do {
        guard case .whole(let bytes) = line else {
          throw Failure(code: "too_large", message: "a job line holds at most \(maximumLineBytes) bytes")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if text.allSatisfy(\.isWhitespace) { continue }
        reply = try answer(try job(text, decoder))
      } catch let failure as Failure {
        reply = failure
      }
      Terminal.line(try OrderedJSONEncoder().encode(AnyEncodable(reply)))
    }
  }

  private static func job<Job: Decodable>(_ line: String, _ decoder: JSONDecoder) throws(Failure) -> Job {
    do {
      return try decoder.decode(Job.self, from: Data(line.utf8))
    } catch let error as DecodingError {
      throw Failure(code: "bad_job", message: describe(error))
    } catch {
      throw Failure(code: "bad_job", message: "\(error)")
    }
  }

  private static func describe(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "\(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      (context.codingPath.map(\.stringValue) + [context.debugDescription]).joined(separator: ": ")
    case .dataCorrupted(let context): "not a JSON object: \(context.debugDescription)"
    @unknown default: "not a job"
    }
  }

  /// The bytes of a job's file, at most 64 MiB.
  static func bytes(of file: String) throws(Failure) -> [UInt8] {
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
      guard data.count <= 64 << 20 else {
        throw Failure(code: "too_large", message: "a file holds at most 64 MiB", file: file)
      }
      return Array(data)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(code: "unreadable", message: ExitStatus.sentence(error), file: file)
    }
  }
}

/// An answer of any shape.
private struct AnyEncodable: Encodable {
  let value: any Encodable

  init(_ value: any Encodable) { self.value = value }

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
