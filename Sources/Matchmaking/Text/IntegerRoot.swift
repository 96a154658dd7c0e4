/// Square roots of whole numbers, exact on every machine.
enum IntegerRoot {
  /// The largest integer whose square is at most `value`.
  static func floor(_ value: Int) -> Int {
    precondition(value >= 0, "a square root is taken of a number from 0 on")
    // IEEE 754 rounds the root correctly; a large value may have been rounded up before.
    var root = Int(Double(value).squareRoot())
    while root > 0, root > value / root { root -= 1 }
    while (root + 1) <= value / (root + 1) { root += 1 }
    return root
  }

  /// The smallest integer whose square is at least `value`.
  static func ceiling(_ value: Int) -> Int {
    let root = floor(value)
    return root * root == value ? root : root + 1
  }
}
