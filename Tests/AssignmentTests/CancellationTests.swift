import Testing

@testable import Assignment

/// A solve that is ended from outside says so, with a bound that holds.
struct CancellationTests {
  /// Says stop at the question with this number; used on one thread only.
  private final class Stop: @unchecked Sendable {
    private let last: Int
    private(set) var asked = 0
    private(set) var stages: Set<String> = []

    init(at last: Int) { self.last = last }

    var monitor: SolveMonitor {
      SolveMonitor { progress in
        self.asked += 1
        self.stages.insert(progress.stage.rawValue)
        return self.asked <= self.last
      }
    }
  }

  private func problem(
    _ kind: Int, _ service: AssignmentProblem.Service, _ random: inout Seeded
  ) throws -> AssignmentProblem {
    let rows = kind == 1 ? 12 : 300
    let columns = kind == 2 ? 120 : rows
    let values = (0..<rows * columns).map { _ in Int64(random.below(100_000)) - 20_000 }
    let costs: AssignmentCosts
    if kind == 3 {
      let entries = values.indices.filter { $0 % 7 != 3 }.map {
        (row: $0 / columns, column: $0 % columns, cost: values[$0])
      }
      costs = .sparse(try SparseCosts(rows: rows, columns: columns, entries: entries))
    } else {
      costs = .dense(try DenseCosts(rows: rows, columns: columns, values: values))
    }
    return try AssignmentProblem(
      costs: costs, rowDemand: kind == 1 ? (0..<rows).map { 1 + $0 % 2 } : nil,
      columnMinimum: kind == 4 ? (0..<columns).map { $0 % 2 } : nil,
      columnCapacity: [Int](repeating: kind == 2 ? 3 : kind == 1 ? 2 : 1, count: columns),
      service: service)
  }

  @Test(arguments: 0..<5, [AssignmentProblem.Service.all, .most])
  func `ended at any question, a solve throws a bound that holds, else nothing changes`(
    kind: Int, service: AssignmentProblem.Service
  ) throws {
    var random = Seeded(seed: UInt64(kind))
    let problem = try problem(kind, service, &random)
    let orders: [[AssignmentObjective]] = kind == 1 ? [[.total], [.worst, .total]] : [[.total]]
    for order in orders {
      let whole = try problem.solve(objectives: order)
      guard case .optimal(let solution) = whole else {
        Issue.record("no optimum")
        return
      }
      let all = Stop(at: .max)
      #expect(try problem.solve(objectives: order, monitor: all.monitor) == whole)
      #expect(all.asked > 0, "kind \(kind)")
      for last in stride(from: 0, to: all.asked, by: max(1, all.asked / 12)) {
        let place = Comment("kind \(kind) \(service) \(order) question \(last) of \(all.asked)")
        do throws(AssignmentError) {
          let outcome = try problem.solve(objectives: order, monitor: Stop(at: last).monitor)
          Issue.record("not ended but \(outcome): \(place)")
        } catch .cancelled(let bound) {
          #expect(bound ?? .min <= solution.totalCost || order[0] == .worst, place)
          #expect((bound != nil) == (service == .all), place)
        } catch {
          Issue.record("\(error): \(place)")
        }
      }
    }
  }

  @Test func `the longer a solve runs, the closer its bound`() throws {
    var random = Seeded(seed: 3)
    for kind in [0, 2, 3] {
      let problem = try problem(kind, .all, &random)
      guard case .optimal(let solution) = try problem.solve() else { continue }
      let all = Stop(at: .max)
      _ = try problem.solve(monitor: all.monitor)
      var bounds: [Int64] = []
      for last in [0, all.asked - 1] {
        do throws(AssignmentError) {
          _ = try problem.solve(monitor: Stop(at: last).monitor)
        } catch {
          if case .cancelled(let bound?) = error { bounds.append(bound) }
        }
      }
      try #require(bounds.count == 2)
      let gaps = bounds.map { solution.totalCost - $0 }
      #expect(gaps[1] >= 0 && gaps[1] * 2 < gaps[0], "kind \(kind): gaps \(gaps)")
    }
  }

  @Test func `every stage asks`() throws {
    var random = Seeded(seed: 9)
    var stages: Set<String> = []
    for kind in 0..<5 {
      let all = Stop(at: .max)
      _ = try problem(kind, .all, &random).solve(
        objectives: kind == 1 ? [.worst] : [.total], monitor: all.monitor)
      stages.formUnion(all.stages)
    }
    #expect(stages == ["reading", "prices", "paths", "worst", "ties"])
  }
}
