package nl.tijdig.kern.toets;

import java.util.ArrayList;
import java.util.List;

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
