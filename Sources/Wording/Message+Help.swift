/// What the help says of commands and options.
extension Message {
  package static let helpRoot = Message(
    eu: "Mentoreak eta erakundeak parekatzen ditu, ahalik eta ondoen, eta zergatia azaltzen du.",
    es: "Empareja personas mentoras y entidades, de la mejor manera posible, y explica por qué.",
    en: "Pairs mentors with organisations, provably as well as can be, and says why.")
  package static let helpRank = Message(
    eu: "Behar bakoitzerako, mentoreak bateragarritasunaren arabera ordenatuta.",
    es: "Para cada necesidad, las personas mentoras por orden de compatibilidad.",
    en: "For each need, the mentors by fit.")
  package static let helpMatch = Message(
    eu: "Parekatze oso bat bi fitxategitatik, ezer erregistratu gabe.",
    es: "Un emparejamiento completo a partir de dos ficheros, sin registrar nada.",
    en: "One whole matching run from two files; nothing is recorded.")
  package static let helpAssign = Message(
    eu: "Esleipen-problema soil bat ebazten du, frogarekin: .npy edo Matrix Market fitxategia.",
    es: "Resuelve un problema de asignación, con prueba: fichero .npy o Matrix Market.",
    en: "Solves a plain assignment problem, with its proof: a .npy or Matrix Market file.")
  package static let helpVerify = Message(
    eu: "Ziurtagiri bat egiaztatzen du, problema berriz ebatzi gabe.",
    es: "Comprueba un certificado sin volver a resolver el problema.",
    en: "Checks a certificate without solving the problem again.")
  package static let helpDemo = Message(
    eu: "Asmatutako talde batekin txanda oso bat egiten du, zure begien aurrean.",
    es: "Hace una ronda entera con un grupo inventado, ante tus ojos.",
    en: "Runs a whole round on an invented cohort, before your eyes.")
  package static let helpInit = Message(
    eu: "Erregistro berri bat sortzen du (SQLite fitxategi bat).",
    es: "Crea un registro nuevo (un fichero SQLite).",
    en: "Creates a new record (one SQLite file).")
  package static let helpImport = Message(
    eu: "Eskabideak inportatzen ditu; fitxategi bera bi aldiz inportatzeak ez du ezer aldatzen.",
    es: "Importa solicitudes; importar dos veces el mismo fichero no cambia nada.",
    en: "Imports applications; importing the same file twice changes nothing.")
  package static let helpImportMentors = Message(
    eu: "Mentoreen eskabideak inportatzen ditu.",
    es: "Importa las solicitudes de las personas mentoras.",
    en: "Imports the applications of mentors.")
  package static let helpImportNeeds = Message(
    eu: "Erakundeen eskabideak inportatzen ditu.",
    es: "Importa las solicitudes de las entidades.",
    en: "Imports the applications of organisations.")
  package static let helpRound = Message(
    eu: "Mentoria-txanda baten urratsak.",
    es: "Los pasos de una ronda de mentoría.",
    en: "The steps of a mentoring round.")
  package static let helpRoundOpen = Message(
    eu: "Txanda berri bat irekitzen du, eskabideak jasotzeko.",
    es: "Abre una ronda nueva para recibir solicitudes.",
    en: "Opens a new round for applications.")
  package static let helpRoundScreen = Message(
    eu: "Jasotako eskabideak aztertzen ditu: onartu, ezetsi edo itxaron-zerrendara.",
    es: "Criba las solicitudes recibidas: admitir, rechazar o lista de espera.",
    en: "Screens the applications received: eligible, rejected or waitlisted.")
  package static let helpRoundPropose = Message(
    eu: "Parekatzea egiten du eta proposamenak erregistratzen ditu.",
    es: "Hace el emparejamiento y registra las propuestas.",
    en: "Runs the match and records its proposals.")
  package static let helpRoundShow = Message(
    eu: "Txanda nola dagoen: bikoteak, kanpoan geratutakoak, erantzunak.",
    es: "Cómo está la ronda: parejas, entidades sin pareja, respuestas.",
    en: "Where the round stands: pairings, who is left out, answers.")
  package static let helpRoundExplain = Message(
    eu: "Zergatik bikote hau, edo zergatik ez: zer aldatuko litzatekeen.",
    es: "Por qué esta pareja, o por qué no: qué cambiaría.",
    en: "Why this pair, or why not: what it would change.")
  package static let helpRoundSend = Message(
    eu: "Proposamenak izozten ditu, eta erantzunak jasotzeko irekitzen, epe batekin.",
    es: "Congela las propuestas y las abre a respuestas, con un plazo.",
    en: "Freezes the proposals and opens them to answers, with a deadline.")
  package static let helpPairing = Message(
    eu: "Mentoria-bikoteak.", es: "Las parejas de mentoría.", en: "Mentoring pairings.")
  package static let helpPairingAnswer = Message(
    eu: "Alde baten erantzuna erregistratzen du: bai edo ez.",
    es: "Registra la respuesta de una parte: sí o no.",
    en: "Records the answer of one side: yes or no.")
  package static let helpSession = Message(
    eu: "Mentoria-saioak.", es: "Las sesiones de mentoría.", en: "Mentoring sessions.")
  package static let helpSessionLog = Message(
    eu: "Egindako saio bat apuntatzen du, lerro bakarrean.",
    es: "Apunta una sesión celebrada, en una línea.",
    en: "Logs a session that was held, in one line.")
  package static let helpSessionList = Message(
    eu: "Saioak eta orduak, bikoteka.",
    es: "Las sesiones y las horas, por pareja.",
    en: "Sessions and hours, by pairing.")
  package static let helpAudit = Message(
    eu: "Auditoria-erregistroa.", es: "El registro de auditoría.", en: "The audit log.")
  package static let helpAuditVerify = Message(
    eu: "Auditoria-erregistroaren katea oso dagoela egiaztatzen du.",
    es: "Comprueba que la cadena del registro de auditoría está entera.",
    en: "Checks that the chain of the audit log is whole.")
}
