package nl.tijdig.kern.toets;

import static nl.tijdig.kern.dossier.Soort.*;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a verdict: the facts of the kinds at which its norm looks. They are looked up
 * when somebody asks, because most verdicts are only counted.
 */
final class Bewijs extends AbstractList<Gebeurtenis> implements RandomAccess {

  private static final long START = bits(MAATREGEL_UITGESPROKEN, GI_IN_KENNIS_GESTELD);
  private static final long N1_TIJDIG =
      START
          | bits(JEUGDBESCHERMER_GEKOPPELD, WACHTLIJSTBEHEER_START, INSTROOMTEAM_START)
          | bits(NIET_GEBEURD, CONTACT, ACTIVITEIT);
  private static final long N1_ACTIEF =
      START | bits(CONTACT, ACTIVITEIT, JEUGDBESCHERMER_GEKOPPELD, NIET_GEBEURD);
  private static final long N1_VAST =
      bits(
          JEUGDBESCHERMER_GEKOPPELD,
          JEUGDBESCHERMER_ONTKOPPELD,
          WACHTLIJSTBEHEER_START,
          MAATREGEL_BEEINDIGD);
  private static final long N2_AANWEZIG =
      START | bits(URGENTIE, KOERS_BEPAALD, VEILIGHEIDSPLAN, ACTIVITEIT, NIET_GEBEURD);
  private static final long N2_TIJDIG =
      START | bits(URGENTIE, KOERS_BEPAALD, UITLEG, VEILIGHEIDSPLAN, NIET_GEBEURD);
  private static final long N2_GEDRAGEN =
      START | bits(URGENTIE, KOERS_BEPAALD, CONTACT, NIET_GEBEURD);
  private static final long N3_TIJDIG =
      START
          | bits(URGENTIE, KOERS_BEPAALD, HULP_BEPAALD, INTAKE, HULP_GESTART, UITLEG, NIET_GEBEURD);
  private static final long N3_PASSEND =
      START
          | bits(URGENTIE, KOERS_BEPAALD, HULP_BEPAALD, HULP_GESTART, HULP_TERUGGEGEVEN)
          | bits(PASSENDHEID, NIET_GEBEURD);

  private final Feiten feiten;
  private final long soorten;
  private Gebeurtenis @Nullable [] gevonden;

  private Bewijs(Feiten feiten, long soorten) {
    this.feiten = feiten;
    this.soorten = soorten;
  }

  /** The facts on or before the peildatum at which a norm looks, in the order of the dossier. */
  static List<Gebeurtenis> van(NormId norm, Feiten feiten) {
    return new Bewijs(feiten, soorten(norm));
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
    return Arrays.stream(feiten.voorPeildatum)
        .filter(feit -> (1L << feit.soort().ordinal() & soorten) != 0)
        .toArray(Gebeurtenis[]::new);
  }

  private static long soorten(NormId norm) {
    return switch (norm) {
      case N1 -> N1_TIJDIG | N1_ACTIEF | N1_VAST;
      case N1_TIJDIG -> N1_TIJDIG;
      case N1_ACTIEF -> N1_ACTIEF;
      case N1_VAST -> N1_VAST;
      case N2 -> N2_AANWEZIG | N2_TIJDIG | N2_GEDRAGEN;
      case N2_AANWEZIG -> N2_AANWEZIG;
      case N2_TIJDIG -> N2_TIJDIG;
      case N2_GEDRAGEN -> N2_GEDRAGEN;
      case N3 -> N3_TIJDIG | N3_PASSEND;
      case N3_TIJDIG -> N3_TIJDIG;
      case N3_PASSEND -> N3_PASSEND;
      case BESLUIT_AANWIJZING, BRIEF_INZET -> START | bits(JEUGDBESCHERMER_GEKOPPELD, NIET_GEBEURD);
      case BESLUIT_CONTACT, REKENKAMER_CONTACT -> START | bits(CONTACT, NIET_GEBEURD);
      case JEUGDWET_PLAN ->
          bits(MAATREGEL_UITGESPROKEN, FAMILIEGROEPSPLAN_AFGEZIEN, PLAN_VASTGESTELD, NIET_GEBEURD);
      case BESLUIT_EVALUATIE -> bits(PLAN_VASTGESTELD, PLAN_GEEVALUEERD, NIET_GEBEURD);
    };
  }

  private static long bits(Soort... soorten) {
    var bits = 0L;
    for (var soort : soorten) {
      bits |= 1L << soort.ordinal();
    }
    return bits;
  }
}
