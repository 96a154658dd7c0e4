/// The version of this program, kept in every record and certificate it makes.
package enum ProductVersion {
  package static let text = "0.2.0"
}
