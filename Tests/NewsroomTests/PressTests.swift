import Testing

@testable import newsroom

@Suite("The press of the newsroom")
struct PressTests {
  @Test("the same seed publishes the same entries in however many steps")
  func steps() {
    let once = Press(seed: 7, stories: 300)
    var stepwise = Press(seed: 7, stories: 250)
    stepwise.publish(20)
    stepwise.publish(30)
    #expect(Oracle(press: once, port: 8600).text == Oracle(press: stepwise, port: 8600).text)
    #expect(once.entries.map(\.telling) == stepwise.entries.map(\.telling))
  }

  @Test("another seed publishes other generated stories and the same handwritten ones")
  func seeds() {
    let handwritten = Press(seed: 1, stories: 0).entries.count
    let (one, two) = (Press(seed: 1, stories: handwritten + 40), Press(seed: 2, stories: handwritten + 40))
    #expect(one.entries.prefix(handwritten).map(\.telling) == two.entries.prefix(handwritten).map(\.telling))
    #expect(one.entries.dropFirst(handwritten).map(\.telling) != two.entries.dropFirst(handwritten).map(\.telling))
  }

  @Test("no two entries share an address, and no two texts are the same save reprints")
  func unique() {
    let press = Press(seed: 3, stories: 1500)
    let addresses = Set(press.entries.map { $0.url(press.outlets[$0.outlet], port: 1) })
    #expect(addresses.count == press.entries.count)
    let originals = press.entries.filter { $0.reprintOf == nil }
    #expect(Set(originals.map(\.telling)).count == originals.count)
  }

  @Test("a reprint stands at another outlet of the language and begins with the whole of its original")
  func reprints() {
    let press = Press(seed: 4, stories: 400)
    let reprints = press.entries.compactMap { entry in entry.reprintOf.map { (entry, press.entries[$0 - 1]) } }
    #expect(reprints.count > 20)
    for (entry, original) in reprints {
      #expect(entry.outlet != original.outlet)
      #expect(press.outlets[entry.outlet].language == press.outlets[original.outlet].language)
      #expect(entry.telling.title == original.telling.title)
      #expect(entry.telling.paragraphs.starts(with: original.telling.paragraphs))
    }
  }

  @Test("every text is as long as an article and has no slot left open")
  func lengths() {
    for entry in Press(seed: 5, stories: 800).entries {
      let text = entry.telling.paragraphs.joined()
      let dense = text.unicodeScalars.contains { (0x3040...0xd7a3).contains($0.value) }
      #expect(text.unicodeScalars.count >= (dense ? 150 : 400), "\(entry.telling.title)")
      #expect(!text.contains("{") && !entry.telling.title.contains("{"), "\(entry.telling.title)")
    }
  }

  @Test("outlets have ids a configuration takes, addresses of their own on loopback, and ten languages")
  func outlets() {
    let outlets = Catalogue.outlets
    #expect(Set(outlets.map(\.id)).count == outlets.count)
    #expect(Set(outlets.map(\.address)).count == outlets.count)
    #expect(
      outlets.allSatisfy {
        $0.address.hasPrefix("127.") && $0.id.allSatisfy { "abcdefghijklmnopqrstuvwxyz-".contains($0) }
      })
    #expect(Set(outlets.map(\.language)).count >= 10)
  }

  @Test("an entry counts as unreachable exactly where the outlet's manners hide it")
  func reachable() {
    let press = Press(seed: 1, stories: 0)
    let lines = Oracle(press: press, port: 1).text.split(separator: "\n")
    #expect(lines.count == press.entries.count)
    for (line, entry) in zip(lines, press.entries) {
      #expect(line.contains("\"reachable\":\(press.outlets[entry.outlet].manner.readable),"))
    }
  }
}
