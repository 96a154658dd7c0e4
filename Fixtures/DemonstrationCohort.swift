package import Foundation

/// The invented, trilingual cohort that comes with the program: files as a coordinator has them.
package enum DemonstrationCohort {
  /// Persons who offer to mentor, canonical headings.
  package static var mentors: URL { file("mentors.csv") }

  /// Organisations that ask for a mentor, canonical headings.
  package static var needs: URL { file("needs.csv") }

  private static func file(_ name: String) -> URL {
    Bundle.module.bundleURL.appendingPathComponent("Cohort").appendingPathComponent(name)
  }
}
