package nl.tijdig.kern.toets;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Nothing is missing. */
  static final Set<Gemis> NIETS = Set.of();

  private final String naam;
  private final Set<Gemis> alleen = Set.of(this);

  Gemis(String naam) {
    this.naam = naam;
  }

  /** This one alone. */
  Set<Gemis> alleen() {
    return alleen;
  }

  /** This one alone when it is missing, or nothing. */
  Set<Gemis> als(boolean isGemist) {
    return isGemist ? alleen : NIETS;
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
    return Arrays.stream(values())
        .filter(gemis -> gemis.naam.equals(naam))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + naam + "' wordt nergens gemist"));
  }

  /** All that is in one of both. */
  static Set<Gemis> samen(Set<Gemis> een, Set<Gemis> ander) {
    if (een.isEmpty() || ander.isEmpty()) {
      return een.isEmpty() ? ander : een;
    }
    var samen = EnumSet.copyOf(een);
    samen.addAll(ander);
    return samen;
  }

  /** The names in the order of this list. */
  static List<String> namen(Set<Gemis> gemist) {
    return gemist.stream().sorted().map(gemis -> gemis.naam).toList();
  }
}
