package nl.tijdig.app.wachtlijst.veiligheid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.omgeving.Vandaag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The next look and the intervention as actions: a look that is missed is late by itself. */
@Component
class Veiligheidsacties {

  static final String CONTROLE = "veiligheidscontrole";
  static final String INGRIJPEN = "ingrijpen";

  private static final String GROND = "000:200-204";

  private final Acties acties;
  private final Vandaag vandaag;

  Veiligheidsacties(Acties acties, Vandaag vandaag) {
    this.acties = acties;
    this.vandaag = vandaag;
  }

  /** After a new agreement: the next look, but a look that was missed is not wiped out. */
  void naAfspraak(Veiligheidskind kind, Veiligheidsblad blad) {
    var open = open(kind);
    var uiterlijk = blad.uiterlijk();
    if (uiterlijk == null) {
      eindigControles(List.of(kind.id()), "afspraak beëindigd");
    } else if (open == null || !isGemist(open) || uiterlijk.isBefore(open.uiterlijk())) {
      open(kind, blad, uiterlijk);
    } else {
      open(kind, blad, open.uiterlijk());
    }
  }

  /**
   * After a look: that one is done when the next one is due later; one of long ago ends nothing.
   */
  void naControle(Veiligheidskind kind, Veiligheidsblad blad) {
    var open = open(kind);
    var uiterlijk = blad.uiterlijk();
    if (uiterlijk == null || open != null && !uiterlijk.isAfter(open.uiterlijk())) {
      return;
    }
    eindigControles(List.of(kind.id()), "gecontroleerd op " + blad.laatste());
    open(kind, blad, uiterlijk);
  }

  private boolean isGemist(Actie open) {
    return open.uiterlijk().isBefore(vandaag.dag());
  }

  private void open(Veiligheidskind kind, Veiligheidsblad blad, LocalDate uiterlijk) {
    blad.afspraak()
        .map(Afspraak::wie)
        .map(kind::plicht)
        .map(plicht -> new Opgave(CONTROLE, kind.id(), "", plicht, GROND, uiterlijk))
        .ifPresent(opgave -> acties.open(List.of(opgave)));
  }

  private @Nullable Actie open(Veiligheidskind kind) {
    return acties.van(kind.id()).stream()
        .filter(actie -> actie.soort().equals(CONTROLE))
        .findFirst()
        .orElse(null);
  }

  void grijpIn(Veiligheidskind kind, String eigenaar) {
    acties.open(
        List.of(new Opgave(INGRIJPEN, kind.id(), "", kind.plicht(eigenaar), GROND, vandaag.dag())));
  }

  void rondAf(Veiligheidskind kind, String gedaan) {
    acties.eindig(INGRIJPEN, List.of(kind.id()), gedaan);
  }

  void eindigControles(Collection<Long> dossiers, String bewijs) {
    acties.eindig(CONTROLE, dossiers, bewijs);
  }
}
