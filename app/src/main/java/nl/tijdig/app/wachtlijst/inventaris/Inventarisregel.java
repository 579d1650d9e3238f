package nl.tijdig.app.wachtlijst.inventaris;

import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.EERDER_NODIG;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.LANGER_DAN_DRIE_MAANDEN;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.NA_INTAKE;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.NIET_BEPAALD;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.NIET_PASSEND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.wachtlijst.spoor.Hulpspoor;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Termijnnorm;
import org.jspecify.annotations.Nullable;

/**
 * One help that a child misses on a day.
 *
 * @param hulp which help; empty when none was determined
 * @param sinds when the help was determined or began, or the measure was pronounced
 */
record Inventarisregel(String hulp, Inventariscategorie categorie, LocalDate sinds) {

  /** The term of norm 3 (004:771-784). */
  private static final int MAANDEN = 3;

  /** Whether a count sees it of who waits longer than three months, until the intake. */
  boolean isOudeTelling() {
    return categorie == LANGER_DAN_DRIE_MAANDEN;
  }

  /** What a child misses on a day, by the facts that are known. */
  static List<Inventarisregel> van(Dossier dossier, LocalDate peildatum) {
    var maatregel = maatregel(dossier);
    if (maatregel == null || isBeeindigd(dossier)) {
      return List.of();
    }
    var sporen = Hulpspoor.van(dossier);
    if (sporen.isEmpty()) {
      return isLang(maatregel, peildatum) && !isGeenHulpNodig(dossier)
          ? List.of(new Inventarisregel("", NIET_BEPAALD, maatregel))
          : List.of();
    }
    var gevonden = new ArrayList<Inventarisregel>();
    for (var spoor : sporen) {
      van(spoor, dossier, peildatum).ifPresent(gevonden::add);
    }
    return List.copyOf(gevonden);
  }

  private static Optional<Inventarisregel> van(
      Hulpspoor spoor, Dossier dossier, LocalDate peildatum) {
    if (spoor.loopt() && !spoor.isPassend()) {
      var gestart = spoor.gestart();
      return Optional.of(
          new Inventarisregel(
              spoor.hulp(), NIET_PASSEND, gestart == null ? spoor.bepaald() : gestart));
    }
    return spoor.wacht()
        ? wacht(spoor, dossier, peildatum)
            .map(categorie -> new Inventarisregel(spoor.hulp(), categorie, spoor.bepaald()))
        : Optional.empty();
  }

  private static Optional<Inventariscategorie> wacht(
      Hulpspoor spoor, Dossier dossier, LocalDate peildatum) {
    if (isLang(spoor.bepaald(), peildatum)) {
      return Optional.of(spoor.intake() == null ? LANGER_DAN_DRIE_MAANDEN : NA_INTAKE);
    }
    return isUrgent(dossier) ? Optional.of(EERDER_NODIG) : Optional.empty();
  }

  private static boolean isLang(LocalDate sinds, LocalDate peildatum) {
    return sinds.plusMonths(MAANDEN).isBefore(peildatum);
  }

  private static boolean isUrgent(Dossier dossier) {
    return dossier.gebeurtenissen().stream()
        .anyMatch(feit -> feit instanceof Urgentie urgentie && urgentie.norm() == Termijnnorm.HULP);
  }

  private static boolean isBeeindigd(Dossier dossier) {
    return dossier.gebeurtenissen().stream().anyMatch(MaatregelBeeindigd.class::isInstance);
  }

  private static boolean isGeenHulpNodig(Dossier dossier) {
    return dossier.gebeurtenissen().stream()
        .filter(KoersBepaald.class::isInstance)
        .map(KoersBepaald.class::cast)
        .max(Comparator.comparingInt(koers -> koers.op().laatst()))
        .map(KoersBepaald::geenHulpNodig)
        .orElse(false);
  }

  private static @Nullable LocalDate maatregel(Dossier dossier) {
    return dossier.gebeurtenissen().stream()
        .filter(MaatregelUitgesproken.class::isInstance)
        .map(feit -> feit.op().vroegsteDag())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
