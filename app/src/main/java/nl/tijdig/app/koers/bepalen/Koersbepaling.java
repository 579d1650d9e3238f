package nl.tijdig.app.koers.bepalen;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Herkomst;
import nl.tijdig.app.dossier.Vastleggen.Stuk;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a koers: its words here and its facts by the one door for facts, or neither. */
@Service
class Koersbepaling {

  private final Dossiers dossiers;
  private final Vastleggen vastleggen;
  private final Koersopslag opslag;
  private final Vandaag vandaag;

  Koersbepaling(Dossiers dossiers, Vastleggen vastleggen, Koersopslag opslag, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.vastleggen = vastleggen;
    this.opslag = opslag;
    this.vandaag = vandaag;
  }

  /**
   * Waits for the turn on the dossier, and refuses a form of before the last version.
   *
   * @param op the version that the form was made on
   * @throws OpgaveGeweigerd naming who was first
   */
  @Transactional
  public void eisActueel(String nummer, int op) {
    vastleggen.eisActueel(nummer, Integer.MAX_VALUE);
    opslag.versies(nummer).stream()
        .findFirst()
        .filter(nu -> nu.versie() > op)
        .ifPresent(nu -> {
          throw OpgaveGeweigerd.ingehaald(
              List.of(Bezwaar.van("koers.ingehaald", nu.door(), nu.op().toInstant())));
        });
  }

  /**
   * Adds a version.
   *
   * @param op the version that the form was made on
   * @throws OpgaveGeweigerd when somebody else was first, or something speaks against it
   */
  @Transactional
  public void leg(String nummer, Koersinhoud inhoud, int op, Gebruiker wie) {
    eisActueel(nummer, op);
    var bekend = dossiers.feiten(nummer).orElseThrow().dossier().gebeurtenissen();
    var feiten = Koersfeiten.van(inhoud, wie.wie(), bekend);
    var keuring = vastleggen.keur(List.of(new Stuk(nummer, null, feiten.regels())));
    OpgaveGeweigerd.bij(Koersfeiten.bezwaren(keuring.bezwaren().getOrDefault(nummer, Map.of())));
    var versie = opslag.laatste(nummer) + 1;
    opslag.voegToe(nummer, Koersopslag.nieuw(versie, inhoud, wie.naam(), vandaag.moment()));
    vastleggen.leg(keuring, new Herkomst(wie.naam(), null));
  }
}
