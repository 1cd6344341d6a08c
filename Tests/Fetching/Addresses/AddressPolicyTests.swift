import Testing

@testable import Fetching

@Suite("AddressPolicy")
struct AddressPolicyTests {
  @Test(
    "a public unicast address is allowed",
    arguments: [
      "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
      "128.0.0.1",
      "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0", "192.88.98.255",
      "192.88.100.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "198.51.99.255", "198.51.101.0",
      "203.0.112.255", "203.0.114.0", "223.255.255.255", "::ffff:8.8.8.8", "2001:200::1", "2001:4860:4860::8888",
      "2003::1", "2606:4700:4700::1111", "2a00:1450::1", "3ffe:ffff::1", "3fff:1000::",
    ])
  func allowed(text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(AddressPolicy.publicInternet.allows(address, port: 443))
    #expect(AddressPolicy.publicInternet.allows(address, port: 80))
  }

  @Test(
    "an address that is not public unicast is refused",
    arguments: [
      "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
      "127.255.255.255", "169.254.0.0", "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.0.0.0", "192.0.0.255",
      "192.0.2.1", "192.88.99.1", "192.168.0.0", "192.168.255.255", "198.18.0.0", "198.19.255.255", "198.51.100.1",
      "203.0.113.255", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1", "::127.0.0.1",
      "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:0:0", "64:ff9b::7f00:1",
      "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1", "2001:1ff:ffff::1", "2001:db8::1", "2002:7f00:1::",
      "2002:808:808::1", "3fff::1", "3fff:fff::1", "4000::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1",
      "fe80::1%eth0", "fec0::1", "ff02::1",
    ])
  func refused(text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(!AddressPolicy.publicInternet.allows(address, port: 443))
  }

  @Test("ports other than 80 and 443 are refused until one is stated", arguments: [UInt16(22), 25, 6379, 8080])
  func ports(port: UInt16) throws {
    let address = try #require(IPAddress("8.8.8.8"))
    let loopback = try #require(IPAddress("127.0.0.1"))
    #expect(!AddressPolicy.publicInternet.allows(address, port: port))
    #expect(AddressPolicy.publicInternet.allows(address, port: port, stated: port))
    #expect(!AddressPolicy.publicInternet.allows(loopback, port: port, stated: port))
  }

  @Test("an allowed network is open at every port, mapped or not, and nothing beside it")
  func allowing() throws {
    let policy = AddressPolicy.publicInternet.allowing(try #require(Network("10.1.0.0/16")))
    #expect(policy.allows(try #require(IPAddress("10.1.2.3")), port: 8080))
    #expect(policy.allows(try #require(IPAddress("::ffff:10.1.2.3")), port: 8080))
    #expect(!policy.allows(try #require(IPAddress("10.2.0.1")), port: 80))
    #expect(!AddressPolicy.publicInternet.allows(try #require(IPAddress("10.1.2.3")), port: 80))
  }
}

@Suite("Network and IPAddress")
struct NetworkTests {
  @Test(
    "CIDR notation is read",
    arguments: [
      ("127.0.0.0/8", "127.9.9.9", "128.0.0.0"), ("10.0.0.1", "10.0.0.1", "10.0.0.2"),
      ("fd00::/8", "fdff::1", "fe00::"),
      ("2a00:1450:8000::/33", "2a00:1450:ffff::1", "2a00:1450:7fff::"), ("::1/128", "::1", "::2"),
      ("2001:db8::8000:0:0:0/65", "2001:db8::8000:0:0:1", "2001:db8::1"),
    ])
  func contains(network: String, inside: String, outside: String) throws {
    let network = try #require(Network(network))
    #expect(network.contains(try #require(IPAddress(inside))))
    #expect(!network.contains(try #require(IPAddress(outside))))
  }

  @Test("all of IPv4 is one network, and holds no IPv6 address")
  func everything() throws {
    let network = try #require(Network("0.0.0.0/0"))
    #expect(network.contains(try #require(IPAddress("255.255.255.255"))))
    #expect(!network.contains(try #require(IPAddress("::1"))))
  }

  @Test(
    "what is no network is refused",
    arguments: [
      "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.1/8", "::/129", "fe80::%eth0/64",
      "10.0.0/8", "localhost", "10.0.0.0/8/8", "10.0.0.0/99999999999999999999",
    ])
  func malformed(text: String) { #expect(Network(text) == nil) }

  @Test(
    "only plain notations are addresses",
    arguments: ["", "2130706433", "0x7f.1", "127.1", "0177.0.0.1.", "1.2.3.256", "::g", "1::2::3", "example.org"])
  func noAddress(text: String) { #expect(IPAddress(text) == nil) }

  @Test(
    "addresses print as they are usually written",
    arguments: ["127.0.0.1", "255.255.255.255", "::", "::1", "2001:db8::1", "fe80::1:0:0:2"])
  func description(text: String) throws { #expect(try #require(IPAddress(text)).description == text) }
}
