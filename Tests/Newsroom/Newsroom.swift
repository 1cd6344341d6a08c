import ArgumentParser
import Foundation

/// A press of outlets on loopback, with the manners of the real web, for tests, measurements and demonstrations.
@main
struct Newsroom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsroom",
    abstract: "A press of outlets on loopback: feeds and pages in many languages, well mannered and ill mannered.",
    discussion: """
      GET /sources.yaml on 127.0.0.1 is a PolicyWire configuration that polls all of it, /oracle.jsonl what ought to \
      be found, /log.jsonl the requests received. POST /control/advance?stories=K publishes K more entries. /vectors/plain is an embedding \
      server, /vectors/busy and others one with bad manners.
      """)

  @Option(help: "The port of every address; 0 picks a free one.")
  var port = 8600

  @Option(help: "The same seed publishes the same entries.")
  var seed: UInt64 = 1

  @Option(help: "How many entries to publish at the start; never fewer than those written by hand.")
  var stories = 160

  @Option(help: "Serve each file of this folder as a source of its own.", completion: .directory)
  var serve: String?

  /// The most entries published at the start.
  static let maximumStories = 20_000

  func validate() throws {
    guard (0...65_535).contains(port) else { throw ValidationError("--port: 0 to 65535") }
    guard (0...Newsroom.maximumStories).contains(stories) else {
      throw ValidationError("--stories: 0 to maximumStories, which is \(Newsroom.maximumStories)")
    }
  }

  func run() throws {
    let ending = EndingSignals()
    raiseOpenFileLimit()
    let press = Press(seed: seed, stories: stories)
    let files = try serve.map { try ServedFile.all(in: $0) } ?? []
    let listener = Listener()
    let reception = try listener.open(press: press, files: files, wanted: port)
    let size = reception.size
    Announcement.print(
      "newsroom: http://127.0.0.1:\(reception.port)/ (\(size.outlets) outlets, \(size.stories) stories)")
    ending.wait()
    try listener.shutDown()
  }
}
