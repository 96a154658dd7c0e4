/// How a command ends, for scripts; the numbers are those of `sysexits.h` where it has them.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Done, but the answer is "no": no feasible assignment, a verification that failed.
  case answerIsNo = 1
  case usage = 64
  case badData = 65
  case notFound = 66
  case ourFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case notPermitted = 77
}
