import Archiving
import Glibc
import Stories

/// The machine's file system, of which any call can be made to fail, or be the last before a crash.
///
/// Nothing is really synchronised: a power cut is played by taking away what was not, so tests need not wait for a disk.
final class FaultyFiles: FileSystem {
  enum Operation: String, CaseIterable, Sendable {
    case open, close, read, write, synchronizeData, synchronize, truncate, size, lock, rename, link, destination,
      remove,
      makeFolder, names, freeBytes
  }

  enum Fault: Sendable {
    /// The call is not made, and reports this number.
    case error(Int32)
    /// Half of the bytes are written, then this number is reported by the next write.
    case short(then: Int32)
    /// The process is killed: nothing more happens. A write is half done.
    case kill
    /// The power goes: besides, what was not synchronised is gone.
    case powerCut
  }

  struct Call: Sendable {
    var operation: Operation
    var path: String
    /// From 1, of this operation.
    var number: Int
    /// From 1, of all.
    var total: Int
  }

  struct Log: Sendable {
    var calls: [Call] = []
    var isDead = false
    /// `fdatasync` on a descriptor for which it had failed.
    var repeatedSynchronisations = 0
    var free: Int64 = 1 << 40

    func count(_ operation: Operation, under path: String = "") -> Int {
      calls.count { $0.operation == operation && $0.path.contains(path) }
    }
  }

  private struct State: Sendable {
    var log = Log()
    var paths: [Int32: String] = [:]
    var failedDescriptors: Set<Int32> = []
    var pendingShort: Int32?
    /// Bytes of a file that a power cut leaves; nil where all are.
    var durableBytes: [String: Int64] = [:]
    /// Files whose names a power cut takes.
    var undurableNames: Set<String> = []
  }

  private let real = POSIXFileSystem()
  private let state = Locked(State())
  private let plan: @Sendable (Call) -> Fault?

  init(_ plan: @escaping @Sendable (Call) -> Fault? = { _ in nil }) { self.plan = plan }

  /// One call of one kind fails.
  convenience init(_ operation: Operation, number: Int, under path: String = "", errno: Int32) {
    self.init { $0.operation == operation && $0.number == number && $0.path.contains(path) ? .error(errno) : nil }
  }

  var log: Log { state.withLock { $0.log } }

  func setFree(_ bytes: Int64) { state.withLock { $0.log.free = bytes } }

  func open(_ path: String, _ mode: FileMode) throws(SystemError) -> Int32 {
    try enter(.open, path)
    let descriptor = try real.open(path, mode)
    state.withLock { state in
      state.paths[descriptor] = path
      state.failedDescriptors.remove(descriptor)
      if case .create = mode {
        state.undurableNames.insert(path)
        state.durableBytes[path] = 0
      }
    }
    return descriptor
  }

  func close(_ descriptor: Int32) throws(SystemError) {
    let path = path(descriptor)
    defer { state.withLock { $0.paths[descriptor] = nil } }
    do throws(SystemError) { try enter(.close, path) } catch {
      try real.close(descriptor)
      throw error
    }
    try real.close(descriptor)
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int64
  ) throws(SystemError) -> Int {
    try enter(.read, path(descriptor))
    return try real.read(descriptor, into: buffer, at: offset)
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    let path = path(descriptor)
    if let number = state.withLock({ $0.pendingShort.take() }) { throw SystemError(number) }
    if state.withLock({ $0.durableBytes[path] == nil }) {
      let size = try real.size(descriptor)
      state.withLock { $0.durableBytes[path] = size }
    }
    switch plan(note(.write, path)) {
    case _ where isDead: throw SystemError(EIO)
    case nil: return try real.write(descriptor, bytes)
    case .error(let number): throw SystemError(number)
    case .short(let number):
      state.withLock { $0.pendingShort = number }
      return try real.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
    case .kill:
      _ = try real.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
      die(losing: false)
    case .powerCut:
      _ = try real.write(descriptor, bytes)
      die(losing: true)
    }
    throw SystemError(EIO)
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    let path = path(descriptor)
    state.withLock { state in
      if state.failedDescriptors.contains(descriptor) { state.log.repeatedSynchronisations += 1 }
    }
    do throws(SystemError) { try enter(.synchronizeData, path) } catch {
      state.withLock { _ = $0.failedDescriptors.insert(descriptor) }
      throw error
    }
    try settle(descriptor, path)
  }

  func synchronize(_ descriptor: Int32) throws(SystemError) {
    let path = path(descriptor)
    try enter(.synchronize, path)
    try settle(descriptor, path)
    state.withLock { state in
      state.undurableNames = state.undurableNames.filter { $0.dropLast(lastPart($0).count + 1) != path[...] }
    }
  }

  func truncate(_ descriptor: Int32, to size: Int64) throws(SystemError) {
    try enter(.truncate, path(descriptor))
    try real.truncate(descriptor, to: size)
  }

  func size(_ descriptor: Int32) throws(SystemError) -> Int64 {
    try enter(.size, path(descriptor))
    return try real.size(descriptor)
  }

  func lock(_ descriptor: Int32) throws(SystemError) {
    try enter(.lock, path(descriptor))
    try real.lock(descriptor)
  }

  func unlock(_ descriptor: Int32) { real.unlock(descriptor) }

  func rename(_ old: String, _ new: String) throws(SystemError) {
    try enter(.rename, new)
    try real.rename(old, new)
  }

  func link(symbolic target: String, at path: String) throws(SystemError) {
    try enter(.link, path)
    try real.link(symbolic: target, at: path)
  }

  func destination(of path: String) throws(SystemError) -> String {
    try enter(.destination, path)
    return try real.destination(of: path)
  }

  func remove(_ path: String) throws(SystemError) {
    try enter(.remove, path)
    try real.remove(path)
  }

  func makeFolder(_ path: String) throws(SystemError) {
    try enter(.makeFolder, path)
    try real.makeFolder(path)
  }

  func names(in folder: String) throws(SystemError) -> [String] {
    try enter(.names, folder)
    return try real.names(in: folder)
  }

  func freeBytes(at path: String) throws(SystemError) -> Int64 {
    try enter(.freeBytes, path)
    return log.free
  }
}

extension FaultyFiles {
  private var isDead: Bool { log.isDead }

  private func path(_ descriptor: Int32) -> String { state.withLock { $0.paths[descriptor] ?? "?" } }

  private func lastPart(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

  private func note(_ operation: Operation, _ path: String) -> Call {
    state.withLock { state in
      let call = Call(
        operation: operation, path: path, number: state.log.count(operation) + 1, total: state.log.calls.count + 1)
      if !state.log.isDead { state.log.calls.append(call) }
      return call
    }
  }

  private func enter(_ operation: Operation, _ path: String) throws(SystemError) {
    let call = note(operation, path)
    guard !isDead else { throw SystemError(EIO) }
    switch plan(call) {
    case nil: return
    case .error(let number), .short(let number): throw SystemError(number)
    case .kill: die(losing: false)
    case .powerCut: die(losing: true)
    }
    throw SystemError(EIO)
  }

  private func settle(_ descriptor: Int32, _ path: String) throws(SystemError) {
    guard state.withLock({ $0.durableBytes[path] != nil }) else { return }
    let size = try real.size(descriptor)
    state.withLock { $0.durableBytes[path] = size }
  }

  private func die(losing: Bool) {
    state.withLock { state in
      state.log.isDead = true
      guard losing else { return }
      for (path, bytes) in state.durableBytes { Glibc.truncate(path, off_t(bytes)) }
      for path in state.undurableNames { unlink(path) }
    }
  }
}
