import Evaluation
import Wording

/// The paragraphs of the annex: how the figures were made.
struct MethodText {
  let sentence: ReportSentence

  init(_ sentence: ReportSentence) { self.sentence = sentence }

  /// The paragraph.
  var message: Message {
    switch sentence {
    case .methodGoals, .methodSurveys, .methodRecommendation, .methodChange, .methodSurvival:
      outcomes
    case .methodPrediction, .methodEquity, .methodNetwork: comparisons
    default: foundations
    }
  }

  private var outcomes: Message {
    switch sentence {
    case .methodGoals:
      Message(
        eu: "Helburuak. Helburu bakoitzak bost maila idatziak ditu, −2tik 2ra, eta 0 da espero "
          + "zena. T balioak bikote baten helburuak biltzen ditu, haien pisuarekin eta 0,3ko "
          + "korrelazioarekin: 50 espero zena da. Helburuak antzeko zailtasunarekin jarri direla "
          + "suposatzen du. Lortutako helburuen tarteak aintzat hartzen du bikote bereko helburuak "
          + "elkarren antzekoak direla.",
        es: "Objetivos. Cada objetivo tiene cinco niveles escritos, de −2 a 2; 0 es lo esperado. "
          + "La escala T reúne los objetivos de una pareja con su peso y una correlación de 0,3: "
          + "50 es lo esperado. Supone que los objetivos se fijaron con dificultad comparable. "
          + "El intervalo de los objetivos alcanzados tiene en cuenta que los de una misma pareja "
          + "se parecen.",
        en: "Goals. Each goal has five written levels, from −2 to 2; 0 is what was expected. The "
          + "T-score joins the goals of a pairing with their weights and a correlation of 0.3: 50 "
          + "is what was expected. It assumes that goals were set at comparable difficulty. "
          + "The interval of the goals reached allows for goals of one pairing being alike.")
    case .methodSurveys:
      Message(
        eu: "Galdetegiak. Puntuazioa erantzunen batezbestekoa da, galdera nahikori erantzun "
          + "bazaie; alderantzizko galderak itzulita daude. Cronbach-en alfa 10 erantzunetik "
          + "aurrera ematen da.",
        es: "Cuestionarios. La puntuación es la media de las respuestas si se contestaron las "
          + "suficientes; las preguntas inversas están dadas la vuelta. El alfa de Cronbach se da "
          + "a partir de 10 respuestas.",
        en: "Questionnaires. The score is the mean of the answers where enough were given; "
          + "reversed items are turned round. Cronbach’s alpha is given from 10 answers on.")
    case .methodRecommendation:
      Message(
        eu: "Gomendioa. 0tik 10era galdetzen da: sustatzaileen ehunekoa (9–10) ken kontrakoena "
          + "(0–6). Tartea Wald doitua da: 3 erantzun gehituta.",
        es: "Recomendación. Se pregunta de 0 a 10: porcentaje de promotores (9–10) menos el de "
          + "detractores (0–6). El intervalo es el de Wald ajustado: con 3 respuestas añadidas.",
        en: "Recommendation. Asked from 0 to 10: the share of promoters (9–10) minus that of "
          + "detractors (0–6). The interval is the adjusted Wald one: with 3 answers added.")
    case .methodChange:
      Message(
        eu:
          "Aldaketa. Pertsona berberen bi erantzunen aldea, Student-en t tartearekin; Hedges-en g "
          + "alde hori da, desbideratze estandarretan neurtuta.",
        es: "Cambio. Diferencia entre las dos respuestas de las mismas personas, con el intervalo "
          + "t de Student; la g de Hedges es esa diferencia en desviaciones típicas.",
        en: "Change. The difference of the two answers of the same persons, with Student’s t "
          + "interval; Hedges’ g is the difference in standard deviations.")
    default:
      Message(
        eu: "Iraupena. Kaplan eta Meierren kurba, abiatze-bileratik: epea baino lehen amaitzea da "
          + "gertaera; amaitutako eta jarraitzen duten bikoteak zentsuratuta daude. Tartea "
          + "log-log eskalan kalkulatzen da. Egunak 30 eguneko hilabeteetan biltzen dira, "
          + "amaierarik datatu ezin dadin.",
        es: "Duración. Curva de Kaplan y Meier desde la reunión de inicio: el suceso es finalizar "
          + "anticipadamente; las parejas completadas o en marcha quedan censuradas. El intervalo "
          + "se calcula en la escala log-log. Los días se agrupan en meses de 30 para que ninguna "
          + "finalización se pueda fechar.",
        en: "Duration. The Kaplan–Meier curve from the kick-off: the event is an early end; "
          + "pairings completed or still going on are censored. The interval is worked out on the "
          + "log-log scale. Days are taken together in months of 30, so that no end can be "
          + "dated.")
    }
  }

  private var comparisons: Message {
    switch sentence {
    case .methodPrediction:
      Message(
        eu: "Aurreikuspena. Bateragarritasuna proposamena bidaltzean finkatu zen, eta ez da gero "
          + "aldatu. Kendallen τ-b korrelazioa, ROC kurbaren azpiko azalera (berdinketak erdi) eta "
          + "Brier balioa ematen dira; kalibrazio-taulan, bost tarte gehienez eta bost bikote "
          + "gutxienez tarteko.",
        es: "Predicción. La compatibilidad quedó fijada al enviar la propuesta y no ha cambiado "
          + "después. Se dan la τ-b de Kendall, el área bajo la curva ROC (los empates cuentan "
          + "medio) y el valor de Brier; en la tabla de calibración, cinco tramos como mucho y "
          + "cinco parejas por tramo como mínimo.",
        en: "Prediction. Fit was frozen when the proposal was sent and has not changed since. "
          + "Given are Kendall’s τ-b, the area under the ROC curve (ties count half) and Brier’s "
          + "score; in the calibration table at most five bins of at least five pairings.")
    case .methodEquity:
      Message(
        eu: "Ekitatea. Talde bakoitza gainerako guztiekin konparatzen da; aldearen tartea "
          + "Newcomberena da. Konparazio asko egiten direnez, bakarren bat kasualitatez ere "
          + "nabarmenduko da.",
        es: "Equidad. Cada grupo se compara con todos los demás; el intervalo de la diferencia es "
          + "el de Newcombe. Al hacer muchas comparaciones, alguna destacará por puro azar.",
        en: "Equity. Each group is compared with all others; the interval of the difference is "
          + "Newcombe’s. With many comparisons, one or another stands out by chance.")
    default:
      Message(
        eu: "Sarea. Abiatutako bikote bakoitzak lotura bat egiten du mentorearen erakundearen eta "
          + "mentoratuaren artean. Dentsitatea: loturak zati izan zitezkeen bikote guztiak.",
        es: "Red. Cada pareja iniciada une la entidad de la persona mentora con la mentorizada. "
          + "Densidad: vínculos entre todos los pares posibles.",
        en: "Network. Each pairing that started ties the mentor’s organisation to the mentee. "
          + "Density: ties over all possible pairs.")
    }
  }

  private var foundations: Message {
    switch sentence {
    case .methodCounts:
      Message(
        eu: "Zenbaketak. Urrats bakoitzean, hara iritsi ziren eskabideak zenbatzen dira, geroago "
          + "zer gertatu zitzaien kontuan hartu gabe.",
        es: "Recuentos. En cada paso se cuentan las solicitudes que llegaron a él, pasara lo que "
          + "pasara después.",
        en: "Counts. At each step the applications that got there are counted, whatever happened "
          + "to them later.")
    case .methodIntervals:
      Message(
        eu: "Konfiantza-tarteak. Denak % 95ekoak dira; bestelakorik esaten ez bada, ehunekoetan "
          + "Wilsonenak eta batezbestekoetan Student-en t banaketarenak.",
        es: "Intervalos de confianza. Todos son del 95 %; si no se dice otra cosa, los de "
          + "porcentajes son de Wilson y los de medias, de la t de Student.",
        en: "Confidence intervals. All are 95% intervals; unless said otherwise Wilson’s for "
          + "shares and Student’s t for means.")
    case .methodSizes:
      Message(
        eu: "Zenbat kasu behar diren. 5 kasutik behera ez da zifrarik ematen; 10etik behera, "
          + "balioak bai, baina probarik ez. 20 bikoterekin, ehuneko baten tarteak 20 puntu "
          + "inguru ditu alde bakoitzera.",
        es: "Cuántos casos hacen falta. Con menos de 5 casos no se dan cifras; con menos de 10, "
          + "valores sin contrastes. Con 20 parejas, el intervalo de un porcentaje tiene unos 20 "
          + "puntos a cada lado.",
        en: "How many cases it takes. Below 5 cases no figure is given; below 10, values without "
          + "tests. With 20 pairings the interval of a share reaches about 20 points to each side."
      )
    case .methodDisclosure:
      Message(
        eu: "Babesa. Pertsonei, balorazioei, ukoei edo emaitzei buruzko 1 eta 4 arteko kopururik "
          + "ez da argitaratzen, ezta horiek kalkulatzeko balio lukeen beste baliorik ere: horien "
          + "ordez «babestua» jartzen da.",
        es: "Protección. No se publica ningún número de 1 a 4 sobre personas, valoraciones, "
          + "rechazos o resultados, ni otro valor con el que se pudiera calcular: en su lugar "
          + "figura «protegido».",
        en: "Protection. No number from 1 to 4 about persons, ratings, refusals or results is "
          + "published, nor any other value from which it could be worked out: “withheld” stands "
          + "in its place.")
    default:
      Message(
        eu:
          "Ezizenak. Datuak izenik gabe aztertu dira, txanda bakoitzean ezizen desberdinekin, eta "
          + "egunak abiatze-bileratik zenbatuta. Ikerketarako baimena kendu dutenen erantzunak ez "
          + "daude hemen.",
        es: "Seudónimos. Los datos se analizaron sin nombres, con seudónimos distintos en cada "
          + "ronda y con los días contados desde el inicio. No están aquí las respuestas de "
          + "quienes retiraron su consentimiento para la evaluación.",
        en: "Pseudonyms. The data were analysed without names, with other pseudonyms in each "
          + "round and days counted from the kick-off. The answers of those who withdrew their "
          + "consent to evaluation are not in here.")
    }
  }
}
