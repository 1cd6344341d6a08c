import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Stories

/// Serves a `StatusAPI` on one address until it is told to stop.
///
/// At most 64 connections, and for each 16 KiB of headers, 30 idle seconds, and 60 to take an answer; request bodies are
/// not read but for what hubs send.
public struct StatusServer: Sendable {
  var maximumConnections = 64
  /// A client that hasn't taken its answer by then is cut off: 4 MiB (`StatusAPI.maximumBytes`) at 70 KB a second.
  var answerTime = Duration.seconds(60)
  static let maximumHeaderBytes = 16 * 1024
  static let idleSeconds: Int64 = 30

  private let host: String
  private let port: Int
  private let api: StatusAPI

  public init(host: String, port: Int, api: StatusAPI) {
    self.host = host
    self.port = port
    self.api = api
  }

  /// Runs until cancelled or until graceful shutdown begins. Throws when the address cannot be bound.
  ///
  /// - Parameter onReady: called once with the port that was bound.
  public func run(onReady: @escaping @Sendable (Int) async -> Void) async throws {
    var logger = Logger(label: "policywire.serving")
    logger.logLevel = .error
    let application = Application(
      responder: CallbackResponder<BasicRequestContext> { request, _ in await respond(to: request) },
      server: .http1(configuration: channelConfiguration),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(maximumConnections)),
      onServerRunning: { channel in await onReady(channel.localAddress?.port ?? port) },
      logger: logger)
    try await application.run()
  }

  private var channelConfiguration: HTTP1Channel.Configuration {
    let time = answerTime
    var configuration = HTTP1Channel.Configuration(
      additionalChannelHandlers: [AnswerDeadline(time)], idleTimeout: .seconds(Self.idleSeconds))
    configuration.httpDecoder.maxHeaderListSize = Self.maximumHeaderBytes
    configuration.httpDecoder.maxHeaderFieldSize = Self.maximumHeaderBytes
    return configuration
  }

  private func respond(to request: Request) async -> Response {
    let query = request.uri.queryParameters.reduce(into: [String: String]()) { $0[String($1.key)] = String($1.value) }
    let authority = request.head.authority ?? ""
    var question = APIRequest(
      method: request.method.rawValue, path: request.uri.path, query: query, host: Self.host(of: authority))
    question.acceptsHTML = request.headers[.accept]?.lowercased().contains("text/html") == true
    if request.method == .post, api.isForHubs(question) { await Self.read(request, into: &question) }
    return Self.response(await api.answer(question), isHead: request.method == .head)
  }

  private static func read(_ request: Request, into question: inout APIRequest) async {
    question.signature = HTTPField.Name("X-Hub-Signature").flatMap { request.headers[$0] }
    let body = try? await request.body.collect(upTo: HubRoute.maximumBytes)
    question.body = body.map { Array($0.readableBytesView) }
  }

  static func host(of authority: String) -> String {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return String(authority[...end]) }
    return String(authority.prefix { $0 != ":" })
  }

  private static func response(_ answer: APIResponse, isHead: Bool) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = answer.contentType
    headers[.cacheControl] = "no-store"
    headers[.xContentTypeOptions] = "nosniff"
    headers[.contentLength] = String(answer.body.count)
    for (name, value) in answer.headers { if let field = HTTPField.Name(name) { headers[field] = value } }
    let body = isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
    return Response(status: .init(code: answer.status), headers: headers, body: body)
  }
}
