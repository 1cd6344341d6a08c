/// A number in Chinese characters that stands before a unit: 二〇二六年, 二十六日, 元年, 两小时前.
struct HanNumeral {
  let value: Int
  /// As many digits as the number would have been written with; years are written digit by digit.
  let digits: Int
  /// In scalars.
  let length: Int

  /// The number `scalars` begin with; nil when no unit follows it.
  init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    let run = scalars.prefix(5).prefix { HanNumeral.values[$0] != nil }
    let next = scalars.dropFirst(run.count).first
    guard !run.isEmpty, let next, HanNumeral.units.contains(next) else { return nil }
    var (total, isTens, count) = (0, false, 0)
    for scalar in run {
      guard let value = HanNumeral.values[scalar] else { continue }
      switch value {
      case 0...9 where isTens: total += value
      case 0...9: total = total * 10 + value
      case 10 where total > 0: (total, isTens) = (total * 10, true)
      default: (total, isTens) = (total + value, true)
      }
      count += 1
    }
    (value, digits, length) = (total, isTens ? 2 : count, run.count)
  }

  private static let values: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "元": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "十": 10, "廿": 20, "卅": 30,
  ]

  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "号", "號", "时", "時", "点", "點", "分", "秒", "小", "个", "個", "天", "周", "週", "星",
  ]
}
