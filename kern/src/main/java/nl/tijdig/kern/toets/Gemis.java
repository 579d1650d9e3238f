package nl.tijdig.kern.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.Moment;

/** The names of facts that can be missing, as verdicts report them. */
enum Gemis {
  UITSPRAAK("maatregel_uitgesproken"),
  KENNISGEVING("gi_in_kennis_gesteld"),
  KOPPELING("jeugdbeschermer_gekoppeld"),
  ACTIEF("actief"),
  WISSELINGEN("wisselingen"),
  CONTACT("contact"),
  KOERS("koers_bepaald"),
  GEZIN("gezin"),
  NETWERK("netwerk"),
  PROFESSIONALS("professionals"),
  HULP_GESTART("hulp_gestart"),
  PASSENDHEID_PROFESSIONAL("passendheid professional"),
  PASSENDHEID_GEZIN("passendheid gezin"),
  PLAN("plan_vastgesteld"),
  EVALUATIE("plan_geevalueerd");

  private static final Gemis[] ALLE = values();

  private final String naam;

  Gemis(String naam) {
    this.naam = naam;
  }

  int bit() {
    return 1 << ordinal();
  }

  /** What is missing when this may not have happened. */
  static Gemis van(Verzuim verzuim) {
    return van(verzuim.name().toLowerCase(Locale.ROOT));
  }

  /** What is missing when this day is absent: the kind of fact that would tell it. */
  static Gemis van(Moment moment) {
    return van(moment.soorten().iterator().next().code());
  }

  private static Gemis van(String naam) {
    for (var gemis : ALLE) {
      if (gemis.naam.equals(naam)) {
        return gemis;
      }
    }
    throw new IllegalArgumentException("'" + naam + "' wordt nergens gemist");
  }

  static List<String> namen(int bits) {
    if (bits == 0) {
      return List.of();
    }
    var namen = new ArrayList<String>();
    for (var gemis : ALLE) {
      if ((bits & gemis.bit()) != 0) {
        namen.add(gemis.naam);
      }
    }
    return List.copyOf(namen);
  }
}
