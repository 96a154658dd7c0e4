/// Words of people whose texts played no part in writing the stemmer's rules, in runs of the
/// alphabet chosen by chance, put under their lemmas by hand before the stemmer saw them. A derived
/// word is a lemma of its own; finite verbs are left out.
let basqueUnseenWords: [(lemma: String, forms: [String])] = basqueUnseenList.split(separator: ";")
  .map { entry in
    let parts = entry.split(separator: ":")
    let forms = parts[1].split(whereSeparator: \.isWhitespace).map(String.init)
    return (parts[0].filter { !$0.isWhitespace }, forms)
  }

private let basqueUnseenList = """
  banatu: banatzea banatzen banatzera; banatu-izan: banaute; bando: bando bandoak; bankari:
  bankariak; banketxe: banketxea banketxean; banku: banku bankua bankuak bankuan bankuarekin
  bankuari bankuk bankuko bankukoarekin bankutan; baratze: baratza baratzea baratzeak;
  barazkijale: barazkijaleentzat; baremo: baremoa; barik: barik; errepikatu: errepikatzen;
  erreserba: erreserba erreserbak; erreserbatu: erreserbatuak erreserbatutako; erresidentzia:
  erresidentzia; erresistentzia: erresistentziak; erreskate: erreskatean; errespetu: errespetua
  errespetuz errespetuzko; erresuma: erresuma; erre: erreta; erretiratu: erretiratu erretiratua
  erretiratuak erretiratuen erretiratuko erretiratuta erretiratzen; erretiro: erretiro erretiroa
  erretiroak erretiroan; erretrospektiba: erretrospektibak; errezelo: errezelo; errezeta:
  errezeta errezetak; ikerketa: ikerketan ikerketarako ikerketaren ikerketarik; ikerlari:
  ikerlaria; ikertu: ikertu ikertzea ikertzen; ikertzaile: ikertzailea ikertzaileek; ikono:
  ikonoak; ikusi: ikus ikusi ikusiko ikusita ikusitako ikusitakoa ikusitakoaz; ikusezin:
  ikusezin ikusezina; ikuskapen: ikuskapenari; ikuskari: ikuskari ikuskaria ikuskariak
  ikuskariaren; ikuskaritza: ikuskaritza ikuskaritzak ikuskaritzan; informatiko: informatiko;
  informazio: informazio informazioa informaziorik; ingeles: ingelesez; ingeniari: ingeniari
  ingeniaria ingeniariak ingeniaririk; inguru: inguru inguruan inguruko; ingurumen: ingurumen
  ingurumenaren; inkesta: inkesta inkestak; inklusibo: inklusiboa; inoiz: inoiz; inon: inon
  inondik inongo; inor: inor inora inorekin inoren inorentzat inori inork; lehenengo: lehenengo
  lehenengoa lehenengoan lehenengoek lehenengoz; lehenetsi: lehenetsi; lehengo: lehengo
  lehengoan lehengora; lehengusina: lehengusina; lehengusu: lehengusua lehengusuak lehengusuari;
  lehentasun: lehentasun lehentasuna lehentasunak; lehertu: lehertu lehertuta lehertzen; lehia:
  lehia lehian; lehiaketa: lehiaketa lehiaketak lehiaketara; lehiakide: lehiakide
  lehiakideengana; lehiakortasun: lehiakortasuna; testu: testuz; tiket: tiketak; tiktok: tiktok
  tiktokeko tiktoken; tinnitus: tinnitusa; tiradera: tiradera tiraderan; tiratu: tiratu
  tiratzen; titular: titular titularra; titulartasun: titulartasuna; titulu: titulua tituluekin
  titulurik; tokatu: tokatu tokatzen; toki: toki tokia tokian tokiko; babesle: babesleak
  babeslearen; babesleku: babeslekuan; babesletza: babesletza; babestu: babestea babesteko
  babesten babestu babestua; udaleku: udaleku udalekuak udalekuetan udalekutan; udalerri:
  udalerritan; udaletxe: udaletxe udaletxeak udaletxean; udaltzain: udaltzainek; uda: udan;
  udazken: udazkenean; ugaritu: ugaritu; uharte: uharte; uholde: uholde uholdeetan; ukatu:
  ukatu; ukiezin: ukiezina; ukitu: ukitu ukituko ukituz; ukraina: ukraina ukrainako; ukuilu:
  ukuilu; ulertu: uler; ulergarri: ulergarri ulergarriak; ulertarazi: ulertarazi ulertaraztea;
  denak: denon denontzat; deontologia: deontologia; derrama: derramarik; derrigorrez:
  derrigorrez derrigorrezkoa; desagerrarazi: desagerrarazi; desagertu: desagertu desagertuko
  desagertzen; desatsegin: desatseginak; desberdin: desberdin desberdina desberdinak
  desberdinekin desberdinetan desberdinetatik desberdinik; desbideratu: desbideratze
  desbideratzeak; desegin: desegiteak; deseroso: deserosoa deserosoak; desgaitasun:
  desgaitasuna; deskargatu: deskargatzen; gipuzkoa: gipuzkoan; giro: giro giroa giroaren; gisa:
  gisa gisara; giza: giza; gizagaixo: gizagaixoa; gizajo: gizajoak; gizarte: gizarte gizarteari
  gizartean gizarterik; gizarteratu: gizarteratze; gizatasun: gizatasunik; gizon: gizonik
  gizonok; gizonezko: gizonezko; gke: gkeei gkeri; gmail: gmailetik; garbiketa: garbiketa
  garbiketan garbiketaraino; garbitasun: garbitasuna; garbitoki: garbitokia; garbitu: garbitu
  garbitzeko garbitzen; garbitzaile: garbitzaile garbitzaileak; gardentasun: gardentasun
  gardentasuna; garesti: garesti garestia garestiago garestiegi garestirik; garraio: garraio;
  damutu: damutu damututa; dana: dana danak; danborra: danborrak; danimarka: danimarkatik;
  dantza: dantza dantzak dantzan; dantzari: dantzari; dantzatu: dantzatu dantzatzen; kopuru:
  kopuruak; korapilo: korapiloetan korapilokoa; koreografia: koreografiak; korporatibo:
  korporatiboa korporatiboko; korridore: korridorean; korrika: korrika; korrikalari:
  korrikalariak; korronte: korrontea korrontearen; koru: koru; kosta: koska; kostatu: kostatu
  kostatuko kostatzen; kostu: kostu kostua kostuak kostuaren; kotizazio: kotizazioa; kotxe:
  kotxe kotxean kotxearen kotxez; bizkar: bizkar bizkarra bizkarrak; blog: blog bloga; boleto:
  boletoekin; boligrafo: boligrafo boligrafoak boligrafoz; bolivia: bolivian; bolondres:
  bolondresen; boluntario: boluntarioari boluntarioena; boluntariotza: boluntariotza
  boluntariotzaren; bono: bono bonoa; borobil: borobilak; borondate: borondate borondatea
  """
