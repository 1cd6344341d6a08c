/// The version of the program, as in `--version`, the User-Agent and `policywire_build_info`.
public enum Version {
  public static let current = "0.1.0"
}
