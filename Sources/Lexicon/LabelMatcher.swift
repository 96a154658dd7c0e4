/// Finds the labels of a thesaurus in texts: the longest that fits at each place, compared by
/// stems, so that `berdintasun-planarekin` shows the label `berdintasun plana`.
package struct LabelMatcher: Sendable {
  /// A label to look for.
  package struct Label: Equatable, Sendable {
    /// The words of the label.
    package let text: String
    /// The language they are in.
    package let language: TextLanguage
    /// What the label stands for: a number that means something to the caller.
    package let subject: Int

    /// Makes a label.
    package init(text: String, language: TextLanguage, subject: Int) {
      self.text = text
      self.language = language
      self.subject = subject
    }
  }

  /// A label found in a text.
  package struct Finding: Equatable, Sendable {
    /// What the label stands for.
    package let subject: Int
    /// The language of the label, which need not be that of the text.
    package let language: TextLanguage
    /// The words that show it, as numbers of the text's words.
    package let words: Range<Int>
  }

  /// Stems of labels as a trie, one for each language, its nodes in one list.
  private struct Node: Sendable {
    var next: [[UInt8]: Int] = [:]
    /// Subjects of the labels that end here, ascending.
    var subjects: [Int] = []
  }

  private var nodes: [Node]

  /// Prepares the labels. Labels without a letter or digit are left out.
  package init(labels: [Label]) {
    nodes = TextLanguage.allCases.map { _ in Node() }
    for (root, language) in TextLanguage.allCases.enumerated() {
      let stemmer = Stemmer(language: language)
      for label in labels where label.language == language {
        add(label, stemmer: stemmer, root: root)
      }
    }
  }

  private mutating func add(_ label: Label, stemmer: Stemmer, root: Int) {
    let text = TokenizedText(label.text)
    guard !text.words.isEmpty else { return }
    var node = root
    for word in text.words {
      let stem = stemmer.stem(text.folded[word.folded])
      if let next = nodes[node].next[stem] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[stem] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if !nodes[node].subjects.contains(label.subject) {
      nodes[node].subjects.append(label.subject)
      nodes[node].subjects.sort()
    }
  }

  /// All labels found, by place, then by subject. At each place the longest label of any
  /// language wins and its words are used up; a label that stands for several subjects, or
  /// equally long ones of several languages, give a finding each (one a subject).
  ///
  /// - Complexity: words · languages · the longest label.
  package func findings(in text: TokenizedText) -> [Finding] {
    let stems = TextLanguage.allCases.map { language in
      let stemmer = Stemmer(language: language)
      return text.words.map { stemmer.stem(text.folded[$0.folded]) }
    }
    var found: [Finding] = []
    var place = 0
    while place < text.words.count {
      let here = longest(at: place, stems: stems)
      found += here
      place = here.first?.words.upperBound ?? place + 1
    }
    return found
  }

  private func longest(at place: Int, stems: [[[UInt8]]]) -> [Finding] {
    var best: [Finding] = []
    for (root, language) in TextLanguage.allCases.enumerated() {
      var node = root
      var end = place
      while end < stems[root].count, let next = nodes[node].next[stems[root][end]] {
        node = next
        end += 1
        guard !nodes[node].subjects.isEmpty else { continue }
        let length = best.first?.words.count ?? 0
        guard end - place >= length else { continue }
        if end - place > length { best = [] }
        for subject in nodes[node].subjects where !best.contains(where: { $0.subject == subject }) {
          best.append(Finding(subject: subject, language: language, words: place..<end))
        }
      }
    }
    return best.sorted { $0.subject < $1.subject }
  }
}
