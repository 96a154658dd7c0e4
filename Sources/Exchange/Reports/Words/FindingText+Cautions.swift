import Evaluation
import Wording

/// What must be said beside the figures.
extension FindingText {
  var prediction: String {
    switch finding.sentence {
    case .predictionUnclear:
      say(
        "Datu hauekin ezin da esan bateragarritasunak amaiera aurreikusten duen ala ez: kurbaren "
          + "azpiko azalera, \(value(0)); tarteak 0,5 barne hartzen du.",
        "Con estos datos no se puede decir si la compatibilidad predice el final: área bajo la "
          + "curva, \(value(0)); el intervalo incluye 0,5.",
        "These data cannot tell whether fit predicts completion: area under the curve, "
          + "\(value(0)); its interval includes 0.5.")
    case .predictionAbove:
      say(
        "Bateragarritasun handiagoko bikoteak maizago iritsi dira amaierara: kurbaren azpiko "
          + "azalera, \(value(0)).",
        "Las parejas de mayor compatibilidad se completaron más a menudo: área bajo la curva, "
          + "\(value(0)).",
        "Pairings of higher fit were completed more often: area under the curve, \(value(0)).")
    case .predictionBelow:
      say(
        "Bateragarritasun handiagoko bikoteak gutxiagotan iritsi dira amaierara: kurbaren azpiko "
          + "azalera, \(value(0)).",
        "Las parejas de mayor compatibilidad se completaron menos a menudo: área bajo la curva, "
          + "\(value(0)).",
        "Pairings of higher fit were completed less often: area under the curve, \(value(0)).")
    case .equityUnclear, .equityDifferences: equity
    case .selectedPairs:
      say(
        "Emaitza ezaguna duten bikoteak bateragarritasunagatik aukeratu ziren, bi aldeek onartu "
          + "zituzten eta jarraitu ahal izan ziren: ez dituzte bikote posible guztiak ordezkatzen.",
        "Las parejas con resultado conocido se eligieron por su compatibilidad, las aceptaron "
          + "ambas partes y se pudieron seguir: no representan a todas las parejas posibles.",
        "Pairings with a known outcome were chosen for their fit, accepted by both sides and "
          + "followed: they do not stand for all possible pairings.")
    default: choice
    }
  }

  private var equity: String {
    if finding.sentence == .equityUnclear {
      return say(
        "Sarbidean egindako konparazioak: \(value(0)). Tarte guztiek 0 barne hartzen dute: datu "
          + "hauek ez dute alderik erakusten, ezta berdintasuna frogatzen ere.",
        "Comparaciones de acceso: \(value(0)). Todos los intervalos incluyen el 0: estos datos no "
          + "muestran diferencias, pero tampoco demuestran igualdad.",
        "Comparisons of access: \(value(0)). All their intervals include 0: these data show no "
          + "difference, nor do they prove that there is none.")
    }
    return say(
      "Sarbidean egindako konparazioak: \(value(1)). 0 kanpoan uzten duten tarteak: "
        + "\(value(0)). Kasualitatez ere, hogeitik batek utziko luke.",
      "Comparaciones de acceso: \(value(1)). Con un intervalo que deja fuera el 0: \(value(0)). "
        + "Solo por azar le ocurriría a una de cada veinte.",
      "Comparisons of access: \(value(1)). With an interval that leaves out 0: \(value(0)). By "
        + "chance alone one in twenty would.")
  }

  private var choice: String {
    switch finding.sentence {
    case .narrowRange:
      say(
        "Bikote hauen bateragarritasun txikiena \(value(0)) da, eta handiena \(value(1)). Hain "
          + "tarte estuan erlazio laua ikusteak ez du esan nahi bateragarritasunak garrantzirik "
          + "ez duenik.",
        "La compatibilidad de estas parejas va de \(value(0)) a \(value(1)). En un margen tan "
          + "estrecho, una relación plana no significa que la compatibilidad no importe.",
        "The fit of these pairings lies between \(value(0)) and \(value(1)). Within so narrow a "
          + "range a flat relation does not mean that fit does not matter.")
    case .draw:
      say(
        "Iragarritako zozketak erabakitako bikoteak: \(value(0)). Horietan ez zuen inork aukeratu, "
          + "eta bateragarritasunak ez du aukeraketarekin zerikusirik.",
        "Parejas decididas por sorteo anunciado: \(value(0)). En ellas nadie eligió, y la "
          + "compatibilidad no se confunde con la elección.",
        "Pairings decided by an announced draw: \(value(0)). There nobody chose, and fit is not "
          + "mixed up with choice.")
    case .noDraw:
      say(
        "Ez da bikoterik zozketaz erabaki: ezin dira bereizi bateragarritasuna eta aukeraketa.",
        "Ninguna pareja se decidió por sorteo: no se pueden separar compatibilidad y elección.",
        "No pairing was decided by a draw: fit and choice cannot be told apart.")
    default:
      say(
        "Koordinatzaileak eskuz egindako bikoteak: \(value(0)).",
        "Parejas que hizo a mano la persona coordinadora: \(value(0)).",
        "Pairings made by hand by the coordinator: \(value(0)).")
    }
  }

  var caution: String {
    switch finding.sentence {
    case .roundOpen:
      say(
        "Txanda ez da oraindik itxi: hemengo zifrak alda daitezke.",
        "La ronda aún no está cerrada: las cifras pueden cambiar.",
        "The round is not closed yet: figures may still change.")
    case .nothingYet:
      say(
        "Oraindik ez dago zer jakinarazi.", "Todavía no hay nada que informar.",
        "There is nothing to report yet.")
    case .fewCases:
      say(
        "Kasuak: \(value(0)). Erantzun argi baterako \(value(1)) behar dira, gutxienez.",
        "Casos: \(value(0)). Para una respuesta clara hacen falta al menos \(value(1)).",
        "Cases: \(value(0)). A clear answer needs at least \(value(1)).")
    case .tooFewCases:
      say(
        "Kasuak: \(value(0)). Gutxiegi dira zifrarik emateko: \(value(1)) behar dira, gutxienez.",
        "Casos: \(value(0)). Son muy pocos para dar cifras: hacen falta al menos \(value(1)).",
        "Cases: \(value(0)). Too few to give any figure: at least \(value(1)) are needed.")
    case .noCause:
      say(
        "Mentorea lortu zutenak eta lortu ez zutenak ez dira berdinak: hemengo zifra batek ere ez "
          + "du kausarik erakusten.",
        "Quienes consiguieron persona mentora y quienes no son distintos: ninguna cifra de este "
          + "informe muestra una causa.",
        "Whoever found a mentor differs from whoever did not: no figure here shows a cause.")
    default: incomplete
    }
  }

  private var incomplete: String {
    switch finding.sentence {
    case .changeCaution:
      say(
        "Behean hasten denak gora egiteko joera du, eta amaierako erantzuna jarraitu zutenek baino "
          + "ez dute: aldea ez da mentoriaren eragina.",
        "Quien empieza abajo tiende a subir, y solo hay respuesta final de quienes siguieron: la "
          + "diferencia no es el efecto de la mentoría.",
        "Whoever starts low tends to rise, and only those who stayed have an end: the difference "
          + "is not the effect of the mentoring.")
    case .outcomesMissing:
      say(
        "Jasotako emaitzak: \(value(0)).", "Resultados recogidos: \(value(0)).",
        "Outcomes collected: \(value(0)).")
        + (isWhole(0)
          ? ""
          : say(
            " Erantzun ez dutenak bestelakoak izan daitezke.",
            " Quienes no respondieron pueden ser diferentes.",
            " Those who did not answer may differ."))
    case .withheld:
      say(
        "Inor ezagutu ezin dadin argitaratzen ez diren balioak: \(value(0)).",
        "Valores que no se publican para que no se reconozca a nadie: \(value(0)).",
        "Values withheld so that nobody can be recognised: \(value(0)).")
    case .overlappingGroups:
      say(
        "Talde batean baino gehiagotan dagoena talde horietan guztietan zenbatzen da.",
        "Quien pertenece a varios grupos cuenta en todos ellos.",
        "Whoever belongs to several groups counts in each of them.")
    default:
      say(
        "Urteko txandak: \(value(0)). Sare osoaren neurririk ez da ematen, erakundeek ezizen "
          + "desberdina baitute txanda bakoitzean.",
        "Rondas del año: \(value(0)). No se dan medidas de una red única, porque las entidades "
          + "tienen un seudónimo distinto en cada una.",
        "Rounds of the year: \(value(0)). Measures of one network are not given, for "
          + "organisations have another pseudonym in each.")
    }
  }
}
