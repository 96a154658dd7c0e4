import Records
import Wording

extension RecordError {
  var message: Message { Message(eu: "\(self)", es: "\(self)", en: "\(self)") }
}
