extension ReportDraft {
  /// A whole draft: every figure, then the sentences about them.
  init(
    measuring rounds: [RoundFacts], targets: [IndicatorTarget] = [],
    before: EvaluationReport? = nil
  ) throws(EvaluationError) {
    self.init(rounds)
    countStages()
    countAnswers()
    countGoals()
    countAnswered()
    countMonths()
    try funnel()
    participation()
    try answers()
    refusals()
    earlyEnds()
    try dose()
    try goals()
    try surveys()
    try recommendation()
    try change()
    try survival()
    try prediction()
    try calibration()
    try runnerUp()
    try draw()
    try equity()
    try network()
    try missing()
    try indicators(targets: targets, before: before)
    try sentences()
  }

  /// The sections in the order of a report.
  var ordered: [DraftSection] { ReportSection.ID.allCases.compactMap { sections[$0] } }
}
