/// Which side of a pairing an application, an answer or a signature belongs to.
package enum ApplicationSide: String, CaseIterable, Codable, Sendable {
  case mentor
  case organisation
}
