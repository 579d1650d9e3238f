package nl.tijdig.app.dossier.blad;

import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.dossier.Werkernamen;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Overdracht;
import org.springframework.stereotype.Component;

/** Puts together who a child is and who answers for it. */
@Component
class Hoofdlezer {

  private final Kindnamen kinderen;
  private final Werkernamen werkers;
  private final Organisaties organisaties;

  Hoofdlezer(Kindnamen kinderen, Werkernamen werkers, Organisaties organisaties) {
    this.kinderen = kinderen;
    this.werkers = werkers;
    this.organisaties = organisaties;
  }

  Dossierhoofd van(Dossierblad blad) {
    var dossier = blad.dossier();
    var namen = Dossiernamen.van(blad, werkers);
    return new Dossierhoofd(
        kinderen.een(dossier.id()),
        organisaties.naamVanJeugdregio(dossier.betrokkenen().jeugdregio()),
        dossier.bron() == Bron.REGISTER
            ? Verantwoordelijke.van(blad, organisaties.instroomstops(), namen)
            : null,
        Maatregelstand.van(dossier.gebeurtenissen(), blad.peildatum()).orElse(null),
        Overdracht.gemist(dossier, blad.peildatum()).orElse(null),
        namen);
  }
}
