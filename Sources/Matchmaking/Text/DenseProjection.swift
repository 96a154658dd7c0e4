package import Lexicon

/// Brings dense vectors of texts into concept space.
///
/// A vector of an encoder is centred by the mean of its language, since encoders keep languages
/// apart, then compared with each concept's prototype: the mean over the languages of the centred
/// vectors of its labels. The cosines become shares by the exponential function at a fixed
/// temperature, as the concept model's values do. What comes out has the shape of any other
/// reading: one product and one kind of explanation serve both.
package struct DenseProjection: Sendable {
  /// The vector of one concept's labels in one language.
  package struct Label: Equatable, Sendable {
    package let concept: Int
    package let language: TextLanguage
    package let vector: [Float]

    package init(concept: Int, language: TextLanguage, vector: [Float]) {
      self.concept = concept
      self.language = language
      self.vector = vector
    }
  }

  /// The vector of one text.
  package struct Text: Equatable, Sendable {
    package let language: TextLanguage
    package let vector: [Float]

    package init(language: TextLanguage, vector: [Float]) {
      self.language = language
      self.vector = vector
    }
  }

  /// How sharply the nearest concept stands out.
  private static let temperature = 0.05
  /// The labels count in the mean of a language's texts like so many texts, so that a handful of
  /// texts is not centred on itself.
  private static let labelsInMean = 10.0

  private let texts: [TextLanguage: [Double]]
  private let prototypes: [[Double]?]

  /// Learns the languages' means and the concepts' prototypes.
  ///
  /// `labels`: at least one; `texts`: all that will be read together; `concepts`: how many there
  /// are, one without a label is never found.
  /// - Precondition: all vectors have the same length and finite numbers.
  /// - Complexity: one pass over all vectors.
  package init(labels: [Label], texts: [Text], concepts: Int) {
    precondition(!labels.isEmpty, "prototypes are made of labels")
    let width = labels[0].vector.count
    precondition(
      labels.allSatisfy { $0.vector.count == width }
        && texts.allSatisfy { $0.vector.count == width },
      "all vectors have the same length")
    var labelMeans: [TextLanguage: [Double]] = [:]
    var textMeans: [TextLanguage: [Double]] = [:]
    let all = Self.mean(labels.map { Self.unit($0.vector) }, width)
    for language in TextLanguage.allCases {
      let ours = labels.filter { $0.language == language }.map { Self.unit($0.vector) }
      let spoken = texts.filter { $0.language == language }.map { Self.unit($0.vector) }
      // A language without labels, as French may be, leans on the labels of all.
      let centre = ours.isEmpty ? all : Self.mean(ours, width)
      labelMeans[language] = centre
      var sum = centre.map { $0 * Self.labelsInMean }
      for vector in spoken { for place in 0..<width { sum[place] += vector[place] } }
      textMeans[language] = sum.map { $0 / (Self.labelsInMean + Double(spoken.count)) }
    }
    self.texts = textMeans
    prototypes = (0..<concepts).map { concept in
      let ours = labels.filter { $0.concept == concept }.map { label in
        Self.difference(Self.unit(label.vector), labelMeans[label.language] ?? all)
      }
      return ours.isEmpty ? nil : Self.unit(Self.mean(ours, width))
    }
  }

  /// The shares of the concepts in a text, in millionths, which sum to about a million.
  ///
  /// - Complexity: concepts × length of the vector.
  package func sharesMicro(_ text: Text) -> [Int] {
    let centred = Self.unit(Self.difference(Self.unit(text.vector), texts[text.language] ?? []))
    let cosines = prototypes.map { prototype in
      prototype.map { zip($0, centred).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    guard let most = cosines.compactMap({ $0 }).max() else { return cosines.map { _ in 0 } }
    let powers = cosines.map { cosine in
      cosine.map { Self.power(steps: ((most - $0) / Self.temperature * 256).rounded()) } ?? 0
    }
    return Apportionment.micro(powers)
  }

  /// 2²⁴ · exp(-steps / 256) by repeated multiplication of whole numbers, the same everywhere.
  private static func power(steps: Double) -> Int {
    guard steps < 4_096 else { return 0 }
    // 2³² · exp(-2ᵏ / 256) for k from 0 to 11.
    let factors = [
      4_278_222_805, 4_261_543_595, 4_228_380_000, 4_162_825_044, 4_034_748_382, 3_790_295_335,
      3_344_923_893, 2_605_029_347, 1_580_030_169, 581_260_615, 78_665_070, 1_440_801,
    ]
    var value = 1 << 24
    let whole = Int(steps)
    for (bit, factor) in factors.enumerated() where whole >> bit & 1 == 1 {
      value = value * factor >> 32
    }
    return value
  }

  private static func mean(_ vectors: [[Double]], _ width: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: width)
    for vector in vectors { for place in 0..<width { sum[place] += vector[place] } }
    return vectors.isEmpty ? sum : sum.map { $0 / Double(vectors.count) }
  }

  private static func difference(_ left: [Double], _ right: [Double]) -> [Double] {
    zip(left, right).map { $0 - $1 }
  }

  private static func unit(_ vector: [Float]) -> [Double] { unit(vector.map { Double($0) }) }

  /// The vector at length 1; one without length stays as it is.
  private static func unit(_ vector: [Double]) -> [Double] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? vector.map { $0 / length } : vector
  }
}
