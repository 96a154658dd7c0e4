/// What one thread needs to choose a row's candidates.
final class RowScratch {
  /// Least value of each group of columns.
  let groupLeast: Buffer<Int32>
  let ranking: Buffer<Int32>
  /// Columns up to the threshold, and their values. One place beyond: a column that is not chosen
  /// is written and then overwritten.
  let chosen: Buffer<Int32>
  let chosenValue: Buffer<Int32>
  /// Rows that are to be read whole before bounds of groups are tried again.
  var wholeReads = 0

  init(columns: Int) {
    groupLeast = Buffer(repeating: 0, count: GroupMinima.groups(of: columns))
    ranking = Buffer(repeating: 0, count: columns)
    chosen = Buffer(repeating: 0, count: columns + 1)
    chosenValue = Buffer(repeating: 0, count: columns + 1)
  }

  /// The value of a rank among the least values of groups.
  func ranked(_ rank: Int) -> Int32 {
    ranking.base.update(from: groupLeast.base, count: groupLeast.count)
    return ranking.base.ranked(rank, count: groupLeast.count)
  }
}
