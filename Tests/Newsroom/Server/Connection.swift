import Foundation
import NIOCore
import NIOHTTP1

/// One connection: reads requests, and carries out the answers with all their faults.
///
/// Confined to its channel's event loop.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// The longest a hanging connection is kept.
  static let patience = TimeAmount.minutes(2)
  /// The most an endless body sends.
  static let endlessLimit = 1 << 30
  /// The most of a request's body that is read; the rest is passed over.
  static let bodyLimit = 4 << 20

  private let answer: @Sendable (Request) -> Answer
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []
  /// The client asked for the connection to end with the answer.
  private var endsAfterAnswer = false

  init(answer: @escaping @Sendable (Request) -> Answer) { self.answer = answer }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): (self.head, body) = (head, [])
    case .body(let bytes): if body.count < Connection.bodyLimit { body += bytes.readableBytesView }
    case .end:
      guard let head else { return }
      self.head = nil
      endsAfterAnswer = !head.isKeepAlive
      perform(answer(request(head, context)), isHead: head.method == .HEAD, context)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func request(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) -> Request {
    let headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
    return Request(
      method: head.method.rawValue, target: head.uri, headers: headers, address: context.localAddress?.ipAddress ?? "",
      body: body)
  }

  private func perform(_ answer: Answer, isHead: Bool, _ context: ChannelHandlerContext) {
    switch answer {
    case .reply(let response):
      writeHead(response, length: response.body.count, context)
      if !isHead { writeBody(response.body[...], context) }
      finish(context)
    case .late(let response, let milliseconds):
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      context.eventLoop.scheduleTask(in: .milliseconds(Int64(milliseconds))) {
        guard bound.value.1.channel.isActive else { return }
        bound.value.0.perform(.reply(response), isHead: isHead, bound.value.1)
      }
    case .hang: close(after: Connection.patience, context)
    case .reset(let response, let count):
      writeHead(response, length: response.body.count, context)
      writeBody(response.body.prefix(count), context)
      context.flush()
      reset(context)
    case .drip(let response, let milliseconds):
      writeHead(response, length: response.body.count, context)
      context.flush()
      drip(response.body[...], every: .milliseconds(Int64(milliseconds)), context)
    case .endless(let response, let filler):
      writeHead(response, length: nil, context)
      writeBody(response.body[...], context)
      context.flush()
      pour(filler, sent: 0, context)
    }
  }
}

extension Connection {
  private func finish(_ context: ChannelHandlerContext) {
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    guard endsAfterAnswer else { return }
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    written.whenComplete { _ in bound.value.close(promise: nil) }
  }

  private func writeHead(_ response: Response, length: Int?, _ context: ChannelHandlerContext) {
    var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
    headers.add(name: "Date", value: Moment(seconds: Int(Date().timeIntervalSince1970)).httpDate)
    headers.add(name: "Server", value: "newsroom")
    if let length, response.status != 304 { headers.add(name: "Content-Length", value: String(length)) }
    let status = HTTPResponseStatus(statusCode: response.status)
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))), promise: nil)
  }

  private func writeBody(_ bytes: ArraySlice<UInt8>, _ context: ChannelHandlerContext) {
    guard !bytes.isEmpty else { return }
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: bytes)))), promise: nil)
  }

  private func close(after delay: TimeAmount, _ context: ChannelHandlerContext) {
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: delay) { bound.value.close(promise: nil) }
  }

  /// Closes with a linger time of 0, which makes the kernel send a reset.
  private func reset(_ context: ChannelHandlerContext) {
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    guard let socket = context.channel as? any SocketOptionProvider else { return context.close(promise: nil) }
    // A moment later, so that the first half is read before the reset discards what is queued.
    context.eventLoop.scheduleTask(in: .milliseconds(50)) {
      socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in
        bound.value.close(promise: nil)
      }
    }
  }

  private func drip(_ bytes: ArraySlice<UInt8>, every delay: TimeAmount, _ context: ChannelHandlerContext) {
    guard context.channel.isActive else { return }
    guard !bytes.isEmpty else { return context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil) }
    writeBody(bytes.prefix(1), context)
    context.flush()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: delay) {
      bound.value.0.drip(bytes.dropFirst(), every: delay, bound.value.1)
    }
  }

  /// Writes filler whenever the client has taken the last, once a millisecond so that others are served between.
  private func pour(_ filler: [UInt8], sent: Int, _ context: ChannelHandlerContext) {
    guard context.channel.isActive else { return }
    guard sent < Connection.endlessLimit else { return context.close(promise: nil) }
    let writable = context.channel.isWritable
    if writable {
      writeBody(filler[...], context)
      context.flush()
    }
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: .milliseconds(1)) {
      bound.value.0.pour(filler, sent: sent + (writable ? filler.count : 0), bound.value.1)
    }
  }
}
