import Stories

extension ConfigurationLoader {
  /// A shipped file by its name below `Config/`, or `schema/record-1.json`; nil when there is no such file.
  public static func shippedFile(_ name: String) -> String? { EmbeddedFiles.contents[name] }
}
