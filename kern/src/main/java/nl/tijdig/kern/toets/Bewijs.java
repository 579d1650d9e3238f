package nl.tijdig.kern.toets;

import static nl.tijdig.kern.dossier.Soort.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;

/**
 * Which kinds of fact each norm looks at; the facts of those kinds are the evidence of a verdict.
 */
final class Bewijs {

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

  private Bewijs() {}

  /** The facts on or before the peildatum at which a norm looks, in the order of the dossier. */
  static List<Gebeurtenis> van(NormId norm, Feiten feiten) {
    var soorten = soorten(norm);
    var alle = feiten.voorPeildatum;
    var bits = feiten.soortbits;
    var aantal = 0;
    for (var i = 0; i < alle.length; i++) {
      aantal += (bits[i] & soorten) == 0 ? 0 : 1;
    }
    // An array of Object: storing in an array of an interface type checks the type of each element.
    var gevonden = new Object[aantal];
    for (var i = alle.length - 1; aantal > 0; i--) {
      if ((bits[i] & soorten) != 0) {
        gevonden[--aantal] = alle[i];
      }
    }
    return lijst(gevonden);
  }

  @SuppressWarnings("unchecked")
  private static List<Gebeurtenis> lijst(Object[] gebeurtenissen) {
    return (List<Gebeurtenis>)
        (List<?>) Collections.unmodifiableList(Arrays.asList(gebeurtenissen));
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
