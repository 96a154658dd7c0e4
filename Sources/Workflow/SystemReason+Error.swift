import Foundation
import Glibc
import Wording

extension SystemReason {
  /// The reason of an error that Foundation threw; its own sentence is in English only.
  init(_ error: any Error) {
    let known = error as NSError
    let posix = (known.userInfo[NSUnderlyingErrorKey] as? NSError).flatMap { below in
      below.domain == NSPOSIXErrorDomain ? below.code : nil
    }
    let number = known.domain == NSPOSIXErrorDomain ? known.code : posix
    if let number, let code = Int32(exactly: number) {
      self.init(number: code)
      return
    }
    guard let cocoa = error as? CocoaError else {
      self = .number(known.code)
      return
    }
    switch cocoa.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: self = .noSuchFolder
    case .fileWriteNoPermission, .fileReadNoPermission: self = .notPermitted
    case .fileWriteOutOfSpace: self = .noSpace
    case .fileWriteVolumeReadOnly: self = .readOnly
    case .fileWriteFileExists: self = .exists
    case .fileWriteInvalidFileName, .fileReadInvalidFileName: self = .badName
    default: self = .number(known.code)
    }
  }

  /// The reason behind a number of `errno`.
  init(number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .noSuchFolder
    case EACCES, EPERM: self = .notPermitted
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnly
    case EEXIST, EISDIR: self = .exists
    case ENAMETOOLONG, EINVAL: self = .badName
    default: self = .number(Int(number))
    }
  }
}
