package import Vectors

/// How far each offer covers the stated needs of each organisation: one exact matrix product.
///
/// Entry (i, j) is the sum of demand × coverage over the needs of organisation i by offer j, in
/// units of ``ConceptSpace/unitsPerCoverage``. Divided by the sum of demands it is the
/// demand-weighted mean coverage, 0 to 1.
package struct Coverage: Sendable {
  package let organisations: Int
  package let offers: Int
  /// Demand × units, row by row, o × f.
  package let units: [Int32]
  private let demandTotals: [Int]
  private let isStated: [Bool]

  /// Multiplies needs by offers.
  ///
  /// - Throws: ``VectorsError`` where a sum could leave the range of exact numbers.
  /// - Complexity: one BLAS product of (o × 4k) by (4k × f).
  package init(needs: NeedMatrix, offers: OfferMatrix) throws(VectorsError) {
    organisations = needs.matrix.rows
    self.offers = offers.matrix.rows
    units = try needs.matrix.productTransposed(offers.matrix)
    demandTotals = needs.demandTotals
    isStated = offers.isStated
  }

  /// The demand-weighted mean coverage in millionths, halves rounded up; nil where either side
  /// stated nothing.
  package func micro(organisation: Int, offer: Int) -> Int? {
    let total = demandTotals[organisation]
    guard total > 0, isStated[offer] else { return nil }
    let whole = ConceptSpace.unitsPerCoverage * total
    let covered = Int(units[organisation * offers + offer])
    return (2 * 1_000_000 * covered + whole) / (2 * whole)
  }
}
