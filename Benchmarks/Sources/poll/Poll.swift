import Fetching
import Foundation

/// `poll fetch CONCURRENCY ADDRESSES [ETAG]` asks for each address of a file once; `poll once CONCURRENCY ADDRESSES FOLDER`
/// polls each as `policywire run --once` does, keeping archive and state in the folder; `poll hostile CONCURRENCY ADDRESSES
/// FOLDER SECONDS` polls for so long as `policywire run` does; `poll schedule SOURCES` schedules them for an hour. All print what it took as one line of JSON. `compare` calls them beside their peers.
@main
enum Poll {
  enum UsageError: Error {
    case missingArguments
    case unknownMeasure(String)
  }

  static func main() async throws {
    HeapTuning.begin()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 2, arguments[0] == "schedule", let count = Int(arguments[1]) {
      return FileHandle.standardOutput.write(try JSONEncoder().encode(ScheduleMeasure(count: count).run()) + [0x0A])
    }
    guard arguments.count >= 3, let concurrency = Int(arguments[1]) else { throw UsageError.missingArguments }
    let addresses = try String(contentsOfFile: arguments[2], encoding: .utf8).split(separator: "\n").map(String.init)
    let last = arguments.count > 3 ? arguments[3] : nil
    if arguments.count == 5, arguments[0] == "hostile", let seconds = Int(arguments[4]) {
      let measure = HostileMeasure(
        addresses: addresses, concurrency: concurrency, folder: arguments[3], duration: .seconds(seconds))
      return FileHandle.standardOutput.write(try JSONEncoder().encode(try await measure.run()) + [0x0A])
    }
    switch (arguments[0], last) {
    case ("fetch", let tag):
      try await FetchMeasure(addresses: addresses, concurrency: concurrency, tag: tag).run().write()
    case ("once", let folder?):
      let house = PollHouse(addresses: addresses, concurrency: concurrency, folder: folder)
      try await OnceMeasure(house: house).run().write()
    case (let name, _): throw UsageError.unknownMeasure(name)
    }
  }
}
