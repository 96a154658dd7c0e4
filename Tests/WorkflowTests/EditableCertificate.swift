import Exchange

/// A certificate whose values a test may change one by one; it is written with a right checksum.
struct EditableCertificate {
  var rows: Int
  var columns: Int
  var rowDemand: [Int]
  var columnMinimum: [Int]
  var columnCapacity: [Int]
  var service: CertificateDocument.Service
  var costs: CertificateDocument.Costs
  var pairs: [CertificateDocument.Pair]
  var unserved: [Int]
  var totalCost: Int
  var rowPotential: [Int]
  var columnPotential: [Int]
  var unservedPenalty: Int?
  var costLimit: Int?
  var isProvenByPotentials: Bool
  var forced: [CertificateDocument.Pair]
  var witness: CertificateDocument.WorstProof?
  private let original: CertificateDocument

  init(_ document: CertificateDocument) {
    rows = document.rows
    columns = document.columns
    rowDemand = document.rowDemand
    columnMinimum = document.columnMinimum
    columnCapacity = document.columnCapacity
    service = document.service
    costs = document.costs
    pairs = document.pairs
    unserved = document.unserved
    totalCost = document.totalCost
    rowPotential = document.rowPotential
    columnPotential = document.columnPotential
    unservedPenalty = document.unservedPenalty
    costLimit = document.costLimit
    isProvenByPotentials = document.isProvenByPotentials
    forced = document.forced
    witness = document.witness
    original = document
  }

  /// The certificate with the values as they are now.
  var document: CertificateDocument {
    CertificateDocument(
      rows: rows, columns: columns, rowNames: original.rowNames,
      columnNames: original.columnNames, rowDemand: rowDemand, columnMinimum: columnMinimum,
      columnCapacity: columnCapacity, service: service, objective: original.objective,
      sense: original.sense, scale: original.scale, costs: costs, pairs: pairs,
      unserved: unserved, totalCost: totalCost, rowPotential: rowPotential,
      columnPotential: columnPotential, unservedPenalty: unservedPenalty, costLimit: costLimit,
      worstProof: original.worstProof, isProvenByPotentials: isProvenByPotentials,
      forced: forced, witness: witness)
  }
}
