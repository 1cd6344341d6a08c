import CFuzzer
import Foundation

/// `fuzz TARGET LIBFUZZER-ARGUMENT…` feeds one target until it breaks; `fuzz read FOLDER…` reads real feeds.
///
/// The name is what SwiftPM makes of `main` in a program called `fuzz`; libFuzzer keeps the compiler from writing one.
@_cdecl("fuzz_main")
public func fuzzMain(_ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  let name = CommandLine.arguments.dropFirst().first ?? ""
  if name == "read" { return CorpusReader.read(folders: Array(CommandLine.arguments.dropFirst(2))) }
  guard let target = FuzzTarget(rawValue: name) else {
    complain("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|"))|read …")
    return 64
  }
  // libFuzzer finds its arguments from the second word on: the target's name takes the place of the program's.
  var count = count - 1
  var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = words + 1
  return LLVMFuzzerRunDriver(&count, &words, target.function)
}

/// Says what is wrong on standard error.
func complain(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
