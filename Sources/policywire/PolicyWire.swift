@main struct PolicyWire { static func main() {} }
