package nl.tijdig.app.dossier.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Kindnaam;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Beletsel;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Inschrijving;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Tegenspraak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What speaks against recording a fact; the same for a form and for a file. */
@Component
class Bezwaren {

  static final Bezwaar STAAT_VAST = Bezwaar.van("dossier.staat-vast");

  private final Organisaties organisaties;
  private final Kindnamen kindnamen;
  private final Vandaag vandaag;

  Bezwaren(Organisaties organisaties, Kindnamen kindnamen, Vandaag vandaag) {
    this.organisaties = organisaties;
    this.kindnamen = kindnamen;
    this.vandaag = vandaag;
  }

  /** The children of these dossiers, as far as who records may know them. */
  Map<String, Kindnaam> kinderen(Collection<String> nummers) {
    return nummers.isEmpty() ? Map.of() : kindnamen.van(nummers);
  }

  /**
   * The objections; empty when the fact may be recorded.
   *
   * @param kind null of a child that is taken up with this fact
   */
  List<Bezwaar> tegen(Dossier dossier, Gebeurtenis feit, @Nullable Kindnaam kind) {
    if (dossier.bron() == Bron.RECONSTRUCTIE) {
      return List.of(STAAT_VAST);
    }
    var beletsels =
        new ArrayList<>(
            Tegenspraak.bezwaren(
                dossier, feit, vandaag.dag(), kind == null ? null : kind.geboren()));
    if (feit instanceof MaatregelUitgesproken maatregel) {
      beletsels.addAll(
          Inschrijving.bezwaren(
              maatregel,
              lopendTot(dossier, maatregel),
              dossier.betrokkenen().gi(),
              organisaties.certificaten()));
    }
    return beletsels.stream().map(Bezwaren::bezwaar).toList();
  }

  /** Until when a measure ran on the day that this one was pronounced; null when none did. */
  private static @Nullable LocalDate lopendTot(Dossier dossier, MaatregelUitgesproken nieuw) {
    return dossier.gebeurtenissen().stream()
        .filter(MaatregelUitgesproken.class::isInstance)
        .map(feit -> ((MaatregelUitgesproken) feit).einde())
        .filter(einde -> einde != null && !einde.isBefore(nieuw.op().laatsteDag()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** In the words of the texts, with one wording more for what cannot be named. */
  static Bezwaar bezwaar(Beletsel beletsel) {
    var zin = "beletsel." + beletsel.reden().code();
    var isNaamloos = beletsel.reden() == Reden.GEEN_CERTIFICAAT && beletsel.gegevens().isEmpty();
    return new Bezwaar(isNaamloos ? zin + ".onbekend" : zin, beletsel.gegevens(), beletsel.veld());
  }
}
