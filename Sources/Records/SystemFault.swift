import Foundation
import GRDB
import Glibc

/// Why the system did not read or write, by its own number: sentences are for who tells people.
package struct SystemFault: Equatable, Sendable {
  /// A number of `errno`.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// What is behind an error that Foundation threw; `EIO` where it does not tell.
  package init(_ error: any Error) {
    let known = error as NSError
    let below = known.userInfo[NSUnderlyingErrorKey] as? NSError
    for error in [known, below].compactMap(\.self) where error.domain == NSPOSIXErrorDomain {
      number = Int32(exactly: error.code) ?? EIO
      return
    }
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: number = ENOENT
    case .fileWriteNoPermission, .fileReadNoPermission: number = EACCES
    case .fileWriteOutOfSpace: number = ENOSPC
    case .fileWriteVolumeReadOnly: number = EROFS
    case .fileWriteFileExists: number = EEXIST
    case .fileWriteInvalidFileName, .fileReadInvalidFileName: number = EINVAL
    default: number = EIO
    }
  }

  /// What a status of SQLite says of the file system.
  init(_ status: ResultCode) {
    switch status {
    case .SQLITE_FULL: number = ENOSPC
    case .SQLITE_READONLY: number = EROFS
    case .SQLITE_CANTOPEN: number = ENOENT
    case .SQLITE_NOMEM: number = ENOMEM
    default: number = EIO
    }
  }
}
