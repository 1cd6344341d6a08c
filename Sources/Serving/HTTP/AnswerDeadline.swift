import NIOCore

/// Closes a connection whose client takes too long to take what it was sent.
///
/// The server's idle time does not count while an answer is on its way, and a client that reads nothing would hold its
/// place for ever.
final class AnswerDeadline: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = NIOAny
  typealias OutboundOut = NIOAny

  private let time: Duration
  /// Parts of answers that were written and have not left.
  private var pending = 0
  private var deadline: Scheduled<Void>?

  init(_ time: Duration) { self.time = time }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let promise = promise ?? context.eventLoop.makePromise()
    pending += 1
    promise.futureResult.hop(to: context.eventLoop).assumeIsolated().whenComplete { _ in self.partHasLeft() }
    if deadline == nil {
      deadline = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) { context.close(promise: nil) }
    }
    context.write(data, promise: promise)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = nil
  }

  private func partHasLeft() {
    pending -= 1
    guard pending == 0 else { return }
    deadline?.cancel()
    deadline = nil
  }
}
