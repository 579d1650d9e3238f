package nl.tijdig.berichten.dossiers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The values of one gebeurtenis as they stand in the text. Asking for a value that is missing or
 * wrong reports a fault and answers something harmless, so that all faults are found at once.
 */
final class Velden {

  private static final Datum GEEN_DATUM = Datum.op(0);
  private static final ClassValue<Map<String, Enum<?>>> WOORDEN =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> soort) {
          return Arrays.stream(soort.getEnumConstants())
              .map(waarde -> (Enum<?>) waarde)
              .collect(Collectors.toMap(Schrijver::woord, Function.identity()));
        }
      };

  private final @Nullable Object[] waarden = new @Nullable Object[Veld.values().length];
  private final Fouten fouten;
  private int rang;

  Velden(Fouten fouten) {
    this.fouten = fouten;
  }

  /** Makes room for the gebeurtenis with this place in its dossier, from 0. */
  void begin(int rang) {
    this.rang = rang;
    Arrays.fill(waarden, null);
  }

  /** Where this gebeurtenis stands, for a fault. */
  String plaats() {
    return "gebeurtenissen[" + rang + "]";
  }

  String plaats(Veld veld) {
    return plaats() + "." + veld.code();
  }

  void zet(Veld veld, Object waarde) {
    if (waarden[veld.ordinal()] != null) {
      fout(veld, "dit veld staat er twee keer", waarde);
    }
    waarden[veld.ordinal()] = waarde;
  }

  private @Nullable Object waarde(Veld veld) {
    return waarden[veld.ordinal()];
  }

  void fout(Veld veld, String melding, @Nullable Object waarde) {
    fouten.meld(plaats(veld), melding, waarde);
  }

  /** A text that must be there. */
  String tekst(Veld veld) {
    var waarde = tekstOfNiets(veld);
    if (waarde == null && waarde(veld) == null) {
      fout(veld, "dit veld ontbreekt", null);
    } else if (waarde != null && waarde.isBlank()) {
      fout(veld, "dit veld is leeg", waarde);
    }
    return waarde == null ? "" : waarde;
  }

  @Nullable String tekstOfNiets(Veld veld) {
    var waarde = waarde(veld);
    if (waarde == null || waarde instanceof String) {
      return (String) waarde;
    }
    fout(veld, "hier hoort tekst te staan", waarde);
    return null;
  }

  /** The date of the gebeurtenis; it may be uncertain. */
  Datum datum() {
    var tekst = tekst(Veld.OP);
    try {
      return tekst.isEmpty() ? GEEN_DATUM : Datum.van(tekst);
    } catch (IllegalArgumentException e) {
      fout(Veld.OP, String.valueOf(e.getMessage()), null);
      return GEEN_DATUM;
    }
  }

  /** A day that must be there. */
  LocalDate dag(Veld veld) {
    var dag = dagOfNiets(veld);
    if (dag == null && waarde(veld) == null) {
      fout(veld, "dit veld ontbreekt", null);
    }
    return dag == null ? LocalDate.EPOCH : dag;
  }

  @Nullable LocalDate dagOfNiets(Veld veld) {
    var tekst = tekstOfNiets(veld);
    if (tekst == null) {
      return null;
    }
    try {
      var datum = Datum.van(tekst);
      if (datum.isExact() && tekst.length() == 10) {
        return datum.vroegsteDag();
      }
      fout(veld, "hier hoort een dag te staan: schrijf JJJJ-MM-DD", tekst);
    } catch (IllegalArgumentException e) {
      fout(veld, String.valueOf(e.getMessage()), null);
    }
    return null;
  }

  /** One word of a closed list that must be there. */
  <E extends Enum<E>> E keuze(Veld veld, Class<E> soort) {
    var gekozen = keuzeOfNiets(veld, soort);
    if (gekozen == null && waarde(veld) == null) {
      fout(veld, "dit veld ontbreekt", null);
    }
    return gekozen == null ? soort.getEnumConstants()[0] : gekozen;
  }

  <E extends Enum<E>> E keuze(Veld veld, E anders) {
    var gekozen = keuzeOfNiets(veld, anders.getDeclaringClass());
    return gekozen == null ? anders : gekozen;
  }

  <E extends Enum<E>> @Nullable E keuzeOfNiets(Veld veld, Class<E> soort) {
    var tekst = tekstOfNiets(veld);
    return tekst == null ? null : woord(veld, tekst, soort);
  }

  private <E extends Enum<E>> @Nullable E woord(Veld veld, String tekst, Class<E> soort) {
    var gekozen = soort.cast(WOORDEN.get(soort).get(tekst));
    if (gekozen == null) {
      fout(veld, "onbekende waarde; kies uit " + String.join(", ", namen(soort)), tekst);
    }
    return gekozen;
  }

  /** One or more words of a closed list; must be there. */
  <E extends Enum<E>> Set<E> keuzes(Veld veld, Class<E> soort) {
    var gekozen = EnumSet.noneOf(soort);
    switch (waarde(veld)) {
      case null -> fout(veld, "dit veld ontbreekt", null);
      case List<?> lijst -> {
        for (var deel : lijst) {
          if (deel instanceof String tekst) {
            var woord = woord(veld, tekst, soort);
            if (woord != null) {
              gekozen.add(woord);
            }
          } else {
            fout(veld, "hier hoort een lijst van woorden te staan", deel);
          }
        }
        if (lijst.isEmpty()) {
          fout(veld, "noem ten minste een: " + String.join(", ", namen(soort)), null);
        }
      }
      case Object anders -> fout(veld, "hier hoort een lijst te staan", anders);
    }
    return Collections.unmodifiableSet(gekozen);
  }

  boolean waarOfNiet(Veld veld, boolean anders) {
    var waarde = waarde(veld);
    if (waarde == null || waarde instanceof Boolean) {
      return waarde == null ? anders : (Boolean) waarde;
    }
    fout(veld, "hier hoort true of false te staan", waarde);
    return anders;
  }

  int aantal(Veld veld) {
    var waarde = waarde(veld);
    if (waarde == null) {
      return 0;
    }
    if (waarde instanceof Integer getal && getal >= 0) {
      return getal;
    }
    fout(veld, "hier hoort een geheel getal te staan van 0 tot en met 999999999", waarde);
    return 0;
  }

  private static <E extends Enum<E>> List<String> namen(Class<E> soort) {
    return Arrays.stream(soort.getEnumConstants()).map(Schrijver::woord).toList();
  }
}
