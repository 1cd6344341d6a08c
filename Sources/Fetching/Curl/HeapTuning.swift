import CLibcurl

/// What a poller, who makes large things and drops them all the time, asks of the heap of its process.
public enum HeapTuning {
  /// Call it before anything else: heaps that other threads were given by then stay theirs.
  public static func begin() { policywire_tune_heap() }
}
