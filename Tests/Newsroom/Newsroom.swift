@main struct Newsroom { static func main() {} }
