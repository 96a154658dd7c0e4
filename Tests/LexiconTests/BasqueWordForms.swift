/// Forms of Basque words by their lemma, written for this project: every case in singular,
/// plural, proximate plural and indefinite, local genitives declined again, comparison, the
/// nominal and participial forms of verbs, and derived words with their own declension.
/// A derived word is a lemma of its own (antolatu, antolaketa, antolatzaile).
let basqueWordForms: [(lemma: String, forms: [String])] = basqueWordList.split(separator: "\n\n")
  .map { entry in
    let parts = entry.split(separator: ":")
    let forms = parts[1].split(whereSeparator: \.isWhitespace).map(String.init)
    return (String(parts[0]), forms)
  }

private let basqueWordList = """
  gizon: gizon gizona gizonak gizonari gizonaren gizonarekin gizonarentzat gizonek gizonei gizonen
  gizonekin

  talde: talde taldea taldeak taldeari taldearen taldearekin taldean taldera taldetik taldeko
  taldeka taldeek

  elkarte: elkarte elkartea elkarteak elkarteek elkarteari elkarteei elkartearen elkarteen
  elkartearekin elkarteekin elkartean elkarteetan elkartera elkarteetara elkartetik elkarteko
  elkarteetako elkarteentzat elkarterik

  erakunde: erakunde erakundea erakundeak erakundeek erakundeari erakundeei erakundearen
  erakundeen erakundean erakundeetan erakundera erakundetik erakundeko erakundeetako
  erakundearentzat erakunderik erakundeagatik erakundeon

  langile: langile langilea langileak langileek langileei langilearen langileen langilearekin
  langileekin langilearentzat langileentzat langilerik langileengandik langileengana langileengan
  langileok

  boluntario: boluntario boluntarioa boluntarioak boluntarioek boluntarioei boluntarioaren
  boluntarioen boluntarioekin boluntarioentzat boluntariorik boluntarioengana boluntarioengatik
  boluntariook

  bazkide: bazkide bazkidea bazkideak bazkideek bazkideei bazkidearen bazkideen bazkideekin
  bazkideentzat bazkiderik bazkideengandik bazkidetzat bazkideon

  lagun: lagun laguna lagunak lagunek lagunei lagunaren lagunen lagunarekin lagunekin lagunentzat
  lagunik lagunengana

  mutil: mutil mutila mutilak mutilari mutilaren mutilek mutilei mutilekin mutilentzat mutilik

  haur: haur haurra haurrak haurrek haurrei haurraren haurren haurrekin haurrentzat haurrik
  haurrengan

  zakur: zakur zakurra zakurrak zakurraren zakurrekin zakurrik zakurrentzat

  lan: lan lana lanak lanaren lanean lanera lanetik laneko lanetan lanetarako lanerako lanik
  lanekin

  diru: diru dirua diruak diruaren diruarekin dirurik diruz diruagatik dirutan diruarentzat

  dirulaguntza: dirulaguntza dirulaguntzak dirulaguntzaren dirulaguntzen dirulaguntzarik
  dirulaguntzekin dirulaguntzetan dirulaguntzetarako dirulaguntzarako dirulaguntzei dirulaguntzaz

  laguntza: laguntza laguntzak laguntzaren laguntzarekin laguntzarik laguntzaz laguntzari
  laguntzagatik

  eskola: eskola eskolak eskolan eskolara eskolatik eskolako eskolaren eskolarekin eskoletan
  eskoletako eskoletara eskolen eskolarik eskolarako eskolaraino eskolarantz

  familia: familia familiak familiaren familien familiarekin familiekin familian familiei
  familientzat familiarik familiako familietan familietako

  hizkuntza: hizkuntza hizkuntzak hizkuntzaren hizkuntzan hizkuntzetan hizkuntzekin hizkuntzarik
  hizkuntzako hizkuntzen

  batzorde: batzorde batzordea batzordeak batzordearen batzordean batzordera batzordetik
  batzordeko batzordeari batzordeek batzordeen batzorderik batzordekoak batzordekoen

  zuzendaritza: zuzendaritza zuzendaritzak zuzendaritzaren zuzendaritzari zuzendaritzan
  zuzendaritzako zuzendaritzarekin zuzendaritzakoak zuzendaritzatik zuzendaritzara

  presidente: presidente presidentea presidenteak presidentearen presidenteari presidentearekin

  plan: plan plana planak planaren planean planeko planik planetan planerako planarekin planen

  proiektu: proiektu proiektua proiektuak proiektuen proiektuaren proiektuan proiektuetan
  proiektuko proiekturik proiektuekin proiektuari proiekturako proiektuetarako proiektuka

  aurrekontu: aurrekontu aurrekontua aurrekontuak aurrekontuaren aurrekontuan aurrekontuetan
  aurrekonturik aurrekontuekin aurrekontuko aurrekontuz

  kontabilitate: kontabilitate kontabilitatea kontabilitateak kontabilitatearen kontabilitatean
  kontabilitateko kontabilitatearekin kontabilitaterik

  berdintasun: berdintasun berdintasuna berdintasunak berdintasunaren berdintasunean berdintasunik
  berdintasunerako berdintasuneko berdintasunarekin berdintasunari

  elkartasun: elkartasun elkartasuna elkartasunaren elkartasunak elkartasunez elkartasunik
  elkartasunerako elkartasunezko

  irisgarritasun: irisgarritasun irisgarritasuna irisgarritasunaren irisgarritasunik
  irisgarritasunean irisgarritasuneko irisgarritasunari irisgarritasunerako

  herri: herri herria herriak herriaren herrian herrira herritik herriko herrietan herrietako
  herrietara herririk herrirako herriraino herrikoak

  auzo: auzo auzoa auzoak auzoan auzora auzotik auzoko auzoetan auzoetako auzoaren auzoen auzokoak
  auzokoekin

  etxe: etxe etxea etxeak etxean etxera etxetik etxeko etxeetan etxeetako etxearen etxerik
  etxekoak etxekoei etxekoentzat etxeraino etxerantz

  mendi: mendi mendia mendiak mendian mendira menditik mendiko mendietan mendietako mendiaren
  mendirik

  gazte: gazte gaztea gazteak gazteek gazteei gazteen gaztearen gazteekin gazteentzat gazterik
  gazteengana gazteengan gazteagoa gazteenak

  adineko: adineko adinekoa adinekoak adinekoek adinekoei adinekoen adinekoekin adinekoentzat

  emakume: emakume emakumea emakumeak emakumeek emakumeei emakumeen emakumearen emakumeekin
  emakumeentzat emakumerik emakumeengan

  udal: udal udala udalak udalari udalaren udalean udalera udaletik udaleko udalekin udalarekin
  udalei udalen udaletan udaletako

  enpresa: enpresa enpresak enpresaren enpresen enpresekin enpresei enpresetan enpresetara
  enpresetako enpresarik enpresari enpresarekin

  webgune: webgune webgunea webguneak webgunean webguneko webgunearen webgunerik webgunetik
  webgunera

  datu: datu datua datuak datuen datuekin datuei datuetan datuetako daturik datuetara datuaren

  bilera: bilera bilerak bileran bilerara bileraren bileren bileretan bileretara bilerarik
  bilerako bileretako bilerarako

  arazo: arazo arazoa arazoak arazoen arazoaren arazoekin arazorik arazoetan arazoari arazotzat
  arazoz

  txosten: txosten txostena txostenak txostenaren txostenean txostenetan txostenik txosteneko
  txostenekin txostenerako

  izen: izen izena izenak izenaren izenean izenik izenez izeneko izenekin

  antolatu: antolatu antolatua antolatuak antolatuko antolatuta antolatutako antolatuz antolatzea
  antolatzeko antolatzen antolatzera antolatzeari antolatzean antolatzeagatik antolatzerakoan
  antolatzearen

  kudeatu: kudeatu kudeatua kudeatuko kudeatuta kudeatutako kudeatuz kudeatzea kudeatzeko
  kudeatzen kudeatzera kudeatzearen kudeatzean

  erabaki: erabaki erabakia erabakiak erabakien erabakiko erabakita erabakitako erabakietan
  erabakirik erabakitzea erabakitzeko erabakitzen erabakitzera

  ikasi: ikasi ikasia ikasiko ikasita ikasitako ikasiz ikasitakoa ikasitakoak

  justifikatu: justifikatu justifikatuko justifikatuta justifikatzea justifikatzeko justifikatzen
  justifikatzerakoan justifikatutako

  erakarri: erakarri erakarriko erakarrita erakarritako erakarriz erakartzea erakartzeko
  erakartzen

  aztertu: aztertu aztertuko aztertuta aztertutako aztertuz aztertzea aztertzeko aztertzen
  aztertzean

  gidatu: gidatu gidatuko gidatuta gidatutako gidatzea gidatzeko gidatzen gidatzera gidatzean

  lagundu: lagundu lagunduko lagunduta lagundutako lagunduz

  antolaketa: antolaketa antolaketak antolaketaren antolaketan antolaketarako antolaketako
  antolaketari antolaketarekin

  antolatzaile: antolatzaile antolatzailea antolatzaileak antolatzaileen antolatzaileei
  antolatzaileek antolatzaileentzat antolatzailearekin

  kudeaketa: kudeaketa kudeaketak kudeaketaren kudeaketan kudeaketarako kudeaketako kudeaketari
  kudeaketarekin kudeaketaz

  kudeatzaile: kudeatzaile kudeatzailea kudeatzaileak kudeatzaileari kudeatzailearen kudeatzaileek
  kudeatzaileen kudeatzaileekin

  ebaluazio: ebaluazio ebaluazioa ebaluazioak ebaluazioaren ebaluazioan ebaluaziorako ebaluazioko
  ebaluazioen ebaluaziorik

  prestakuntza: prestakuntza prestakuntzak prestakuntzaren prestakuntzan prestakuntzarako
  prestakuntzako prestakuntzarik prestakuntzari

  komunikazio: komunikazio komunikazioa komunikazioak komunikazioaren komunikazioan
  komunikaziorako komunikazioko komunikaziorik

  garbi: garbi garbia garbiak garbiagoa garbiago garbiena garbiegi garbiegia garbiaren garbian

  zail: zail zaila zailak zailagoa zailago zailena zailegia zailen zailaren

  berri: berri berria berriak berriek berriei berrien berriaren berriekin berrientzat berririk
  berriagoa berrienak
  """
