package nl.tijdig.app.koers.verlenging;

import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was decided about a measure that ends; that is the proof that ends the action. */
@Service
class Verlengbesluit {

  private final Vastleggen vastleggen;
  private final Verlengingen verlengingen;
  private final Acties acties;
  private final Vandaag vandaag;

  Verlengbesluit(Vastleggen vastleggen, Verlengingen verlengingen, Acties acties, Vandaag vandaag) {
    this.vastleggen = vastleggen;
    this.verlengingen = verlengingen;
    this.acties = acties;
    this.vandaag = vandaag;
  }

  /**
   * Takes the form.
   *
   * @throws OpgaveGeweigerd when somebody else was first, or something speaks against it
   */
  @Transactional
  public void leg(Feitenblad blad, Antwoorden antwoorden, String door) {
    vastleggen.eisActueel(blad.dossier().id(), Integer.MAX_VALUE); // waits for the turn
    eisActueel(blad.id(), antwoorden);
    var maatregel =
        Maatregeleinde.van(blad.dossier().gebeurtenissen())
            .orElseThrow(() -> new OpgaveGeweigerd("verlenging.geen-einde"));
    var besluit = antwoorden.keuze("besluit", "verlenging.besluit", Verlenging.BESLUITEN);
    var dag = antwoorden.dag("gedaan_op", "verlenging.gedaan-op");
    antwoorden.eis(!dag.isAfter(vandaag.dag()), Bezwaar.van("koers.in-toekomst").bij("gedaan_op"));
    antwoorden.klaar();
    var nieuw =
        new Verlenging(
            blad.id(),
            maatregel.einde(),
            besluit,
            dag,
            door,
            Verlengingen.moment(vandaag.moment()));
    verlengingen.voegToe(nieuw);
    acties.eindig(Eindesoort.VERLENGING, List.of(blad.id()), nieuw.bewijs());
  }

  private void eisActueel(long dossier, Antwoorden antwoorden) {
    var eerder = verlengingen.van(new Long[] {dossier});
    if (eerder.size() > antwoorden.versie()) {
      var eerste = eerder.getFirst();
      throw OpgaveGeweigerd.ingehaald(
          List.of(
              Bezwaar.van(
                  "verlenging.ingehaald",
                  eerste.door(),
                  eerste.op().toInstant(),
                  Bezwaar.van("verlenging.besluit." + eerste.besluit()))));
    }
  }
}
