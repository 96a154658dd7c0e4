/// A value of a report with what it would give away.
struct DraftValue {
  var value: ReportValue
  /// The forms whose values whoever reads it knows.
  var reveals: [LinearForm] = []
  /// Participation is public: such a value is never withheld.
  var isPublic = false
  /// How many cases each round adds, where a measure of the year could be split by rounds.
  var casesByRound: [Int] = []

  static let none = DraftValue(value: .none)
}

/// A figure before anything is withheld.
struct DraftFigure {
  struct Row {
    var label: ReportLabel
    var values: [DraftValue]
    var isTotal = false
  }

  var id: ReportFigureID
  var chart: ReportFigure.Chart?
  var columns: [ReportColumn]
  var rows: [Row]
}

/// A sentence before anything is withheld; one that would hold a withheld value is not said.
struct DraftFinding {
  var sentence: ReportSentence
  var values: [DraftValue] = []

  init(_ sentence: ReportSentence, _ values: [DraftValue] = []) {
    self.sentence = sentence
    self.values = values
  }
}

struct DraftSection {
  var id: ReportSection.ID
  var findings: [DraftFinding] = []
  var figures: [DraftFigure] = []
}
