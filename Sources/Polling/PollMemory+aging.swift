import Stories

extension PollMemory {
  /// This memory after so much time; what counts spans counts on. A negative time is none.
  ///
  /// - Parameter phase: 0 up to 1, the source's own: how far the weekly whole answer is put off where it is not known
  ///   when the last one came, so that not all are asked for at once.
  public func aged(by elapsed: Duration, phase: Double) -> PollMemory {
    let seconds = max(elapsed.secondsValue, 0)
    var memory = self
    memory.rhythm = rhythm.map { RhythmRule.aged($0, by: elapsed) }
    memory.failure?.goneSeconds += seconds
    memory.secondsSinceWhole = (secondsSinceWhole ?? phase * ConditionalRule.wholeEvery.secondsValue) + seconds
    memory.move?.seconds += seconds
    memory.lie?.secondsLeft -= seconds
    if let left = memory.lie?.secondsLeft, left <= 0 { memory.lie = nil }
    return memory
  }
}
