import Crypto
import GRDB
import Synchronization

/// The keys that one backup or one restoring asks for, each looked up once.
final class Keyring: Sendable {
  private struct State {
    var keys: [KeyOwner: SymmetricKey] = [:]
    /// Owners whose keys were destroyed.
    var erased: Set<KeyOwner> = []
    /// Owners whose keys are not in the store.
    var missing: Set<KeyOwner> = []
    /// What stopped the work: SQL functions can only say that they failed.
    var failure: RecordError?
  }

  let store: KeyStore
  private let state = Mutex(State())

  init(_ store: KeyStore) { self.store = store }

  /// What stopped a statement that seals or opens.
  var failure: RecordError? { state.withLock { $0.failure } }

  /// The owners met so far whose keys were destroyed, in the order of their texts.
  var erased: [KeyOwner] { state.withLock { $0.erased.sorted { $0.text < $1.text } } }

  /// The owners met so far whose keys are not in the store, in the order of their texts.
  var missing: [KeyOwner] { state.withLock { $0.missing.sorted { $0.text < $1.text } } }

  /// The key of an owner; nil where it was destroyed, or is not in the store.
  ///
  /// - Parameter making: whether one is made where there is none.
  func key(of owner: KeyOwner, making: Bool) throws(RecordError) -> SymmetricKey? {
    let (known, isGone) = state.withLock { state in
      (state.keys[owner], state.erased.contains(owner) || state.missing.contains(owner))
    }
    if isGone { return nil }
    if let known { return known }
    do throws(RecordError) {
      let key = try making ? store.dataKey(for: owner) : store.existingKey(of: owner)
      state.withLock { $0.keys[owner] = key }
      return key
    } catch {
      switch error {
      case .keyDestroyed: state.withLock { _ = $0.erased.insert(owner) }
      case .keyMissing: state.withLock { _ = $0.missing.insert(owner) }
      default: throw error
      }
      return nil
    }
  }

  /// An SQL function that keeps the error it ends with, for ``failure``.
  func function(
    _ name: String,
    _ body: @escaping @Sendable ([DatabaseValue]) throws(RecordError) -> DatabaseValue
  ) -> DatabaseFunction {
    DatabaseFunction(name) { [self] values in
      do throws(RecordError) { return try body(values) } catch {
        state.withLock { $0.failure = $0.failure ?? error }
        throw error
      }
    }
  }
}
