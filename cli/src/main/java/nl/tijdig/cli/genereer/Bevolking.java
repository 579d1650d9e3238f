package nl.tijdig.cli.genereer;

import java.time.LocalDate;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;

/** A fictitious population: each dossier follows from the seed and its own number alone. */
final class Bevolking {

  /** Chance in a hundred that the next child is a brother or sister. */
  private static final int BROER_OF_ZUS = 28;

  private final long zaad;
  private final LocalDate peildatum;
  private final boolean exact;
  private final Vertelling profiel;

  Bevolking(long zaad, LocalDate peildatum, boolean exact, Vertelling profiel) {
    this.zaad = zaad;
    this.peildatum = peildatum;
    this.exact = exact;
    this.profiel = profiel;
  }

  /** The dossier with this number, from 1. */
  Dossier dossier(long nummer) {
    var gezin = gezin(nummer);
    var thuis = new Lot(~zaad, gezin);
    var gebied = Gebied.kies(thuis);
    var gi = Instelling.kies(thuis);
    var gemeente = thuis.uit(gebied.gemeenten());
    var betrokkenen =
        new Betrokkenen(
            nummer("K", nummer), nummer("G", gezin), gi.naam(), gemeente, gebied.jeugdregio());
    var werkers =
        profiel == Vertelling.GEWOON
            ? Werkerkeuze.weinig(gi.gewicht())
            : Werkerkeuze.vanBlok(gi.gewicht(), nummer);
    var levensloop =
        new Levensloop(new Lot(zaad, nummer), peildatum, exact, gi, gebied.vertraging(), werkers);
    var verhaal = levensloop.vertel(profiel == Vertelling.VOL);
    return new Dossier(nummer("D", nummer), Bron.REGISTER, betrokkenen, verhaal);
  }

  /** The number of the family: that of its first child. */
  private long gezin(long nummer) {
    var eerste = nummer;
    while (eerste > 1 && new Lot(zaad + 1, eerste).kans(BROER_OF_ZUS)) {
      eerste--;
    }
    return eerste;
  }

  private static String nummer(String letter, long nummer) {
    return "%s-%06d".formatted(letter, nummer);
  }
}
