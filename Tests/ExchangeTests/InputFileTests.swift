import Exchange
import Foundation
import Testing

/// Bytes of files, and why there are none.
struct InputFileTests {
  private func code(_ body: () throws(InputFileError) -> Void) -> InputFileError? {
    do throws(InputFileError) {
      try body()
      return nil
    } catch { return error }
  }

  @Test func `a file that is not there, a folder and a file that is too large are told apart`() {
    let folder = TestFiles.samples.path
    let file = folder + "/form-options.tsv"
    #expect(
      code { () throws(InputFileError) in _ = try InputFile.bytes(folder) }
        == .notReadable(folder))
    #expect(
      code { () throws(InputFileError) in _ = try InputFile.mapped(folder) }
        == .notReadable(folder))
    #expect(
      code { () throws(InputFileError) in _ = try InputFile.bytes(folder + "/none") }
        == .noSuchFile(folder + "/none"))
    #expect(
      code { () throws(InputFileError) in _ = try InputFile.bytes(file, limit: 10) }
        == .tooLarge(file, limit: 10))
  }

  @Test func `a mapped file has the bytes of the file`() throws {
    let file = TestFiles.samples.path + "/form-options.tsv"
    #expect([UInt8](try InputFile.mapped(file)) == (try InputFile.bytes(file)))
  }

  @Test func `a device that never ends is refused`() {
    #expect(
      code { () throws(InputFileError) in _ = try InputFile.bytes("/dev/zero", limit: 1 << 20) }
        == .tooLarge("/dev/zero", limit: 1 << 20))
  }
}
