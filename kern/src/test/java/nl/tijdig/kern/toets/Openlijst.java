package nl.tijdig.kern.toets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.norm.NormId;

/** The table of normen.md 2a read word by word, for exact dates: what happened day by day. */
final class Openlijst {

  private final boolean isLeeg;
  private final List<Gebeurtenis> feiten;
  private final Map<String, Koppelrol> gekoppeld = new HashMap<>();

  Openlijst(Dossier dossier, LocalDate peildatum) {
    this.feiten =
        dossier.gebeurtenissen().stream()
            .filter(feit -> !feit.op().vroegsteDag().isAfter(peildatum))
            .sorted(Comparator.comparingInt(feit -> feit.op().vroegst()))
            .toList();
    this.isLeeg =
        dossier.bron() == Bron.RECONSTRUCTIE || is(feit -> feit instanceof MaatregelBeeindigd);
    feiten.stream()
        .sorted(
            Comparator.comparingInt(
                feit -> 2 * feit.op().vroegst() + (isOntkoppeling(feit) ? 0 : 1)))
        .forEach(this::koppel);
  }

  /** Whether the aspect is open; {@code loopt} is what its verdict says. */
  boolean open(NormId norm, boolean loopt) {
    return !isLeeg && (loopt || rij(norm));
  }

  private boolean rij(NormId norm) {
    return switch (norm) {
      case N1 -> rij(NormId.N1_TIJDIG) || rij(NormId.N1_ACTIEF);
      case N2 -> rij(NormId.N2_TIJDIG) || rij(NormId.N2_GEDRAGEN);
      case N3, N3_PASSEND -> rij(NormId.N3_TIJDIG) || hulpen().anyMatch(this::looptOnpassend);
      case N1_TIJDIG, N1_VAST, BRIEF_INZET -> !gekoppeld.containsValue(Koppelrol.VAST);
      case BESLUIT_AANWIJZING -> gekoppeld.isEmpty();
      case N1_ACTIEF -> !is(this::isAanHetWerk);
      case BESLUIT_CONTACT, REKENKAMER_CONTACT ->
          !is(f -> gesproken(f, Gesprekspartner.KIND))
              || !is(f -> gesproken(f, Gesprekspartner.OUDER));
      case N2_AANWEZIG, N2_TIJDIG -> koersen().isEmpty();
      case N2_GEDRAGEN -> koersen().isEmpty() || !isGedragen(koersen().getLast());
      case N3_TIJDIG -> wachtOpHulp();
      case JEUGDWET_PLAN -> !is(feit -> feit.soort() == Soort.PLAN_VASTGESTELD);
      case BESLUIT_EVALUATIE ->
          is(f -> f.soort() == Soort.PLAN_VASTGESTELD || f.soort() == Soort.PLAN_GEEVALUEERD);
    };
  }

  private boolean is(Predicate<Gebeurtenis> vraag) {
    return feiten.stream().anyMatch(vraag);
  }

  private static boolean isOntkoppeling(Gebeurtenis feit) {
    return feit instanceof JeugdbeschermerOntkoppeld;
  }

  /** A stand-in who is fixed already stays fixed. */
  private void koppel(Gebeurtenis feit) {
    if (feit instanceof JeugdbeschermerOntkoppeld weg) {
      gekoppeld.remove(weg.wie());
    } else if (feit instanceof JeugdbeschermerGekoppeld f && f.rol() == Koppelrol.VAST) {
      gekoppeld.values().removeIf(rol -> rol == Koppelrol.VAST);
      gekoppeld.put(f.wie(), Koppelrol.VAST);
    } else if (feit instanceof JeugdbeschermerGekoppeld f) {
      gekoppeld.putIfAbsent(f.wie(), Koppelrol.VERVANGER);
    }
  }

  private boolean isAanHetWerk(Gebeurtenis feit) {
    return switch (feit) {
      case Contact f ->
          f.inhoudelijk()
              && (gesproken(f, Gesprekspartner.KIND) || gesproken(f, Gesprekspartner.OUDER));
      case Activiteit f -> Set.of(Activiteitsdoel.KOERS, Activiteitsdoel.HULP).contains(f.voor());
      default -> false;
    };
  }

  private static boolean gesproken(Gebeurtenis feit, Gesprekspartner wie) {
    return feit instanceof Contact contact && contact.met().contains(wie);
  }

  private List<KoersBepaald> koersen() {
    return van(KoersBepaald.class).filter(KoersBepaald::isKoers).toList();
  }

  private static boolean isGedragen(KoersBepaald koers) {
    var stemmen = koers.draagvlak();
    return stemmen.gezin() == Instemming.JA
        && stemmen.professionals() == Instemming.JA
        && (stemmen.netwerk() == Instemming.JA || stemmen.netwerk() == Instemming.NVT);
  }

  private boolean wachtOpHulp() {
    var geenBepaald = van(HulpBepaald.class).findAny().isEmpty();
    var geenNodig = van(KoersBepaald.class).anyMatch(KoersBepaald::geenHulpNodig);
    return van(HulpBepaald.class).anyMatch(f -> wacht(f.hulp()))
        || stappen(Soort.HULP_TERUGGEGEVEN).anyMatch(terug -> !isOpgevolgd(terug.op().vroegst()))
        || geenBepaald && !geenNodig;
  }

  private boolean wacht(String hulp) {
    return starts().noneMatch(f -> f.hulp().equals(hulp))
        && einden().noneMatch(f -> f.hulp().equals(hulp));
  }

  private boolean isOpgevolgd(int dag) {
    return Stream.concat(van(HulpBepaald.class), starts()).anyMatch(f -> f.op().vroegst() >= dag);
  }

  private boolean looptOnpassend(String hulp) {
    var laatste = new HashMap<Stem, Passendheidsoordeel>();
    van(Passendheid.class)
        .filter(f -> f.hulp().equals(hulp))
        .forEach(f -> laatste.put(f.stem(), f.oordeel()));
    var past =
        laatste.size() == Stem.values().length
            && !laatste.containsValue(Passendheidsoordeel.NIET_PASSEND);
    var loopt = false;
    for (var feit : feiten) {
      if (starts().anyMatch(f -> f == feit && f.hulp().equals(hulp))) {
        loopt = true;
      } else if (einden().anyMatch(f -> f == feit && f.hulp().equals(hulp))) {
        loopt = false;
      }
    }
    return loopt && !past;
  }

  private Stream<String> hulpen() {
    return new HashSet<>(starts().map(HulpGestart::hulp).toList()).stream();
  }

  private Stream<HulpGestart> starts() {
    return van(HulpGestart.class).filter(f -> f.via() != Weg.OVERBRUGGING);
  }

  private Stream<Hulpstap> einden() {
    return Stream.concat(stappen(Soort.HULP_TERUGGEGEVEN), stappen(Soort.HULP_BEEINDIGD));
  }

  private Stream<Hulpstap> stappen(Soort soort) {
    return van(Hulpstap.class).filter(f -> f.soort() == soort);
  }

  private <T extends Gebeurtenis> Stream<T> van(Class<T> soort) {
    return feiten.stream().filter(soort::isInstance).map(soort::cast);
  }
}
