/// A historical territory of the Basque Autonomous Community (NUTS 3).
package enum Territory: String, CaseIterable, Codable, Sendable {
  case araba = "Araba"
  case bizkaia = "Bizkaia"
  case gipuzkoa = "Gipuzkoa"

  /// The NUTS 3 code, as statistics use it.
  package var nutsCode: String {
    switch self {
    case .araba: "ES211"
    case .gipuzkoa: "ES212"
    case .bizkaia: "ES213"
    }
  }
}
