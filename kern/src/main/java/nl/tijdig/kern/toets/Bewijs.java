package nl.tijdig.kern.toets;

import static nl.tijdig.kern.dossier.Soort.*;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a verdict: the facts of the kinds at which its norm looks. They are looked up
 * when somebody asks, because most verdicts are only counted.
 */
final class Bewijs extends AbstractList<Gebeurtenis> implements RandomAccess {

  private static final Map<NormId, Set<Soort>> SOORTEN = new EnumMap<>(NormId.class);

  static {
    for (var norm : NormId.values()) {
      SOORTEN.put(norm, soorten(norm));
    }
  }

  private final Feiten feiten;
  private final NormId norm;
  private Gebeurtenis @Nullable [] gevonden;

  private Bewijs(NormId norm, Feiten feiten) {
    this.norm = norm;
    this.feiten = feiten;
  }

  /** The facts on or before the peildatum at which a norm looks, in the order of the dossier. */
  static List<Gebeurtenis> van(NormId norm, Feiten feiten) {
    return new Bewijs(norm, feiten);
  }

  @Override
  public Gebeurtenis get(int plaats) {
    return gevonden()[plaats];
  }

  @Override
  public int size() {
    return gevonden().length;
  }

  /** Two threads that ask at once find the same facts. */
  private Gebeurtenis[] gevonden() {
    var eerder = gevonden;
    return eerder == null ? gevonden = zoek() : eerder;
  }

  private Gebeurtenis[] zoek() {
    var soorten = Objects.requireNonNull(SOORTEN.get(norm));
    return feiten.alle.stream()
        .filter(feit -> soorten.contains(feit.soort()))
        .filter(feit -> feit.op().vroegst() <= feiten.peildatum)
        .toArray(Gebeurtenis[]::new);
  }

  private static Set<Soort> soorten(NormId norm) {
    return switch (norm) {
      case N1 -> samen(NormId.N1_TIJDIG, NormId.N1_ACTIEF, NormId.N1_VAST);
      case N1_TIJDIG ->
          samen(soorten(NormId.N1_ACTIEF), WACHTLIJSTBEHEER_START, INSTROOMTEAM_START);
      case N1_ACTIEF -> metStart(CONTACT, ACTIVITEIT, JEUGDBESCHERMER_GEKOPPELD);
      case N1_VAST ->
          EnumSet.of(
              JEUGDBESCHERMER_GEKOPPELD,
              JEUGDBESCHERMER_ONTKOPPELD,
              WACHTLIJSTBEHEER_START,
              MAATREGEL_BEEINDIGD);
      case N2 -> samen(NormId.N2_AANWEZIG, NormId.N2_TIJDIG, NormId.N2_GEDRAGEN);
      case N2_AANWEZIG -> metStart(URGENTIE, KOERS_BEPAALD, VEILIGHEIDSPLAN, ACTIVITEIT);
      case N2_TIJDIG -> metStart(URGENTIE, KOERS_BEPAALD, VEILIGHEIDSPLAN, UITLEG);
      case N2_GEDRAGEN -> metStart(URGENTIE, KOERS_BEPAALD, CONTACT);
      case N3 -> samen(NormId.N3_TIJDIG, NormId.N3_PASSEND);
      case N3_TIJDIG ->
          metStart(URGENTIE, KOERS_BEPAALD, HULP_BEPAALD, INTAKE, HULP_GESTART, UITLEG);
      case N3_PASSEND ->
          samen(
              metStart(URGENTIE, KOERS_BEPAALD, HULP_BEPAALD, HULP_GESTART),
              HULP_TERUGGEGEVEN,
              PASSENDHEID);
      default -> Normen.van(norm).soorten();
    };
  }

  /** Pronouncement and notification, absence that was established, and these. */
  private static Set<Soort> metStart(Soort... soorten) {
    return samen(EnumSet.of(NIET_GEBEURD, MAATREGEL_UITGESPROKEN, GI_IN_KENNIS_GESTELD), soorten);
  }

  private static Set<Soort> samen(Set<Soort> een, Soort... meer) {
    var samen = EnumSet.copyOf(een);
    samen.addAll(List.of(meer));
    return samen;
  }

  private static Set<Soort> samen(NormId... delen) {
    var samen = EnumSet.noneOf(Soort.class);
    for (var deel : delen) {
      samen.addAll(soorten(deel));
    }
    return samen;
  }
}
