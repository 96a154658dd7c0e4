import Wording
import Workflow

/// Rights requests as a list.
enum RequestTable {
  static func lines(_ list: RequestListDocument) -> [String] {
    guard !list.requests.isEmpty else { return [say(.noRequests)] }
    var table = TextTable([
      (say(.columnRequest), .left), (say(.columnPerson), .left), (say(.columnKind), .left),
      (say(.columnReceived), .left), (say(.columnDue), .left), (say(.columnState), .left),
    ])
    for request in list.requests {
      table.add([
        request.id, request.person, kind(request.kind), request.receivedDay, request.dueDay,
        state(request),
      ])
    }
    return table.lines()
  }

  private static func state(_ request: RequestDocument) -> String {
    switch request.outcome {
    case "done": say(.outcomeDone)
    case "partly": say(.outcomePartly)
    case "refused": say(.outcomeRefused)
    default: request.state == "overdue" ? say(.requestOverdue) : say(.requestOpen)
    }
  }

  private static func kind(_ name: String) -> String {
    switch ReceiveRequest.Kind(rawValue: name) {
    case .access: say(.rightsAccess)
    case .rectification: say(.rightsRectification)
    case .erasure: say(.rightsErasure)
    case .restriction: say(.rightsRestriction)
    case .objection: say(.rightsObjection)
    case .portability: say(.rightsPortability)
    case nil: name
    }
  }
}

/// Terms of retention, and what has reached them.
enum RetentionTable {
  static func lines(_ terms: RetentionDocument) -> [String] {
    var table = TextTable([
      (say(.columnClass), .left), (say(.columnTerm), .left), (say(.columnFrom), .left),
    ])
    for term in terms.terms {
      table.add([
        "\(term.name): \(name(term.name))",
        term.unit == "days" ? say(.termDays(term.length)) : say(.termMonths(term.length)),
        since(term.name),
      ])
    }
    return table.lines()
  }

  static func lines(_ answer: RetentionRunDocument) -> [String] {
    guard answer.count > 0 else { return [say(.nothingToErase)] }
    var table = TextTable([
      (say(.columnClass), .left), (say(.columnGoing), .right), (say(.columnIdentifiers), .left),
    ])
    for going in answer.going where going.count > 0 {
      table.add([name(going.name), String(going.count), going.ids.joined(separator: ", ")])
    }
    return table.lines() + [say(.retentionDone(answer.count, dry: answer.dryRun))]
  }

  private static func name(_ name: String) -> String {
    switch KeptData(rawValue: name) {
    case .unmatched: say(.retentionUnmatched)
    case .contact: say(.retentionContact)
    case .notes: say(.retentionNotes)
    case .blocked: say(.retentionBlocked)
    case .pseudonyms: say(.retentionPseudonyms)
    case nil: name
    }
  }

  private static func since(_ name: String) -> String {
    switch KeptData(rawValue: name) {
    case .unmatched, .pseudonyms: say(.sinceRoundClosed)
    case .contact: say(.sinceLastActivity)
    case .notes: say(.sincePairingEnded)
    case .blocked: say(.sinceBlocked)
    case nil: ""
    }
  }
}
