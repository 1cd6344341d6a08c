/// A number in Chinese characters that stands before a unit: 二〇二六年, 二十六日, 元年, 两小时前.
struct HanNumeral {
  let value: Int
  /// As many digits as the number would have been written with; years are written digit by digit.
  let digits: Int
  /// In scalars.
  let length: Int

  /// The number `scalars` begin with; nil when no unit follows it.
  init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    let run = scalars.prefix(7).prefix { HanNumeral.values[$0] != nil }
    let next = scalars.dropFirst(run.count).first
    guard !run.isEmpty, let next, HanNumeral.units.contains(next) else { return nil }
    var (total, current, hasUnits) = (0, 0, false)
    for value in run.compactMap({ HanNumeral.values[$0] }) {
      switch value {
      case 0...9: current = hasUnits ? value : current * 10 + value
      case 10, 100: (total, current, hasUnits) = (total + max(current, 1) * value, 0, true)
      default: (total, hasUnits) = (total + value, true)
      }
    }
    value = total + current
    (digits, length) = (hasUnits ? (value > 99 ? 3 : 2) : run.count, run.count)
  }

  private static let values: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "元": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "十": 10, "廿": 20, "卅": 30, "百": 100,
  ]

  private static let units: Set<Unicode.Scalar> = [
    "年", "月", "日", "号", "號", "时", "時", "点", "點", "分", "秒", "小", "个", "個", "天", "周", "週", "星", "か", "カ", "ヵ", "ヶ", "ケ",
    "箇",
  ]
}
