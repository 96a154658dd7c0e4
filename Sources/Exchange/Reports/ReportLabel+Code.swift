import Evaluation
import Forum
import Mentoring

/// Labels as programs read them: the same in every language.
extension ReportLabel {
  /// What the row is about, with its kind before it.
  var code: String {
    switch self {
    case .item(let item): item.rawValue
    case .indicator(let indicator): "indicator:\(indicator.rawValue)"
    case .concept(let id): "concept:\(id)"
    case .territory(let territory): "territory:\(territory.rawValue)"
    case .language(let language): "language:\(language.rawValue)"
    case .mode(let mode): "mode:\(mode.rawValue)"
    case .answers(let instrument, let wave, let side):
      "answers:\(instrument):\(wave.rawValue):\(side.rawValue)"
    case .change(let instrument, let side): "change:\(instrument):\(side.rawValue)"
    case .refusal(let reason): "refusal:\(reason.rawValue)"
    case .earlyEnd(let reason): "earlyEnd:\(reason.rawValue)"
    case .name(let name): "name:\(name)"
    case .day(let day): "day:\(day)"
    case .range(let low, let high):
      "range:\(PlainNumber.text(micro: low)):\(PlainNumber.text(micro: high))"
    case .all: "all"
    case .unknown: "unknown"
    }
  }
}
