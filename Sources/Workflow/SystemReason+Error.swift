import Glibc
import Records
package import Wording

extension SystemReason {
  /// The reason of an error that Foundation threw; its own sentence is in English only.
  init(_ error: any Error) { self.init(SystemFault(error)) }

  init(_ fault: SystemFault) { self.init(number: fault.number) }

  /// The reason behind a number of `errno`.
  package init(number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .noSuchFolder
    case EACCES, EPERM: self = .notPermitted
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnly
    case EEXIST, EISDIR: self = .exists
    case ENAMETOOLONG, EINVAL: self = .badName
    case EIO: self = .diskFails
    case ENOMEM: self = .noMemory
    default: self = .number(Int(number))
    }
  }
}
