/// The colours of reports: one hue from pale to dark, told apart in greyscale by their lightness
/// alone.
enum ReportPalette: String, CaseIterable {
  /// Words, and what they stand beside.
  case ink = "#1c2126"
  /// Small words.
  case muted = "#535c64"
  /// Headings, bars, points and curves.
  case strong = "#12506b"
  /// The bar of a total.
  case deep = "#0a2733"
  /// Bands and what a bar is part of.
  case pale = "#d3e3ea"
  /// Boxes beside the text.
  case wash = "#f1f6f8"
  /// Edges of bands and dashed lines.
  case middle = "#5f7f8d"
  /// Lines between rows.
  case rule = "#b9c4ca"
  case paper = "#ffffff"
}
