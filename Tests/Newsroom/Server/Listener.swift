import NIOCore
import NIOHTTP1
import NIOPosix

/// The listening sockets of the newsroom: one an address, all on the same port, none outside 127.0.0.0/8.
struct Listener {
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let channels = Channels()

  /// How often port 0 is tried anew when some address has the free port taken.
  static let maximumTries = 10

  private final class Channels {
    var open: [any Channel] = []
  }

  /// A port on which 127.0.0.1 is free: the wanted one, or any for 0.
  func freePort(wanted: Int) throws -> Int {
    guard wanted == 0 else { return wanted }
    let probe = try bootstrap(answer: { _ in .hang }).bind(host: Reception.controlAddress, port: 0).wait()
    let port = probe.localAddress?.port ?? 0
    try probe.close().wait()
    return port
  }

  /// Binds every address; on error those already bound are closed again.
  func listen(on addresses: [String], port: Int, answer: @escaping @Sendable (Request) -> Answer) throws {
    let bootstrap = bootstrap(answer: answer)
    do {
      for address in addresses { channels.open.append(try bootstrap.bind(host: address, port: port).wait()) }
    } catch {
      close()
      throw error
    }
  }

  /// Closes the listening sockets.
  func close() {
    for channel in channels.open { try? channel.close().wait() }
    channels.open = []
  }

  /// Closes everything, open connections too.
  func shutDown() throws {
    close()
    try group.syncShutdownGracefully()
  }

  private func bootstrap(answer: @escaping @Sendable (Request) -> Answer) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 64)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Connection(answer: answer))
        }
      }
  }
}
