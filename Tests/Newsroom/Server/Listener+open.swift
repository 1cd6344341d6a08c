extension Listener {
  /// Listens for a press and its files on the wanted port, or on any that every address has free.
  func open(press: Press, files: [ServedFile], wanted: Int) throws -> Reception {
    var tries = 0
    while true {
      tries += 1
      let reception = Reception(press: press, files: files, port: try freePort(wanted: wanted))
      do {
        try listen(on: reception.addresses, port: reception.port) { reception.answer($0) }
        return reception
      } catch  where wanted == 0 && tries < Listener.maximumTries {
        continue
      }
    }
  }
}
