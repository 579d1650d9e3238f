package nl.tijdig.app.koers.feitenonderzoek;

import java.sql.Timestamp;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes statements, corrects them, and makes a report final when nothing is missing. */
@Service
class Rapportschrijver {

  private final Vastleggen vastleggen;
  private final Rapportopslag opslag;
  private final Vandaag vandaag;

  Rapportschrijver(Vastleggen vastleggen, Rapportopslag opslag, Vandaag vandaag) {
    this.vastleggen = vastleggen;
    this.opslag = opslag;
    this.vandaag = vandaag;
  }

  /**
   * Which report of which dossier.
   *
   * @param id inner id of the dossier
   */
  record Plek(String dossier, long id, int rapport) {}

  /**
   * Adds a statement, or a new version of the one that the form names.
   *
   * @throws OpgaveGeweigerd when somebody else was first, or something speaks against it
   */
  @Transactional
  public void schrijf(Plek plek, Antwoorden antwoorden, String door) {
    var rapport = wacht(plek, antwoorden);
    var volgnummer = Math.toIntExact(antwoorden.nummer("uitspraak") % Integer.MAX_VALUE);
    var eerst = rapport.uitspraak(volgnummer).orElse(null);
    var isVast = rapport.vastgesteld() != null;
    if (eerst == null && (isVast || volgnummer > 0)) {
      throw new OpgaveGeweigerd("feitenonderzoek.alleen-correctie");
    }
    var nummer = eerst == null ? rapport.regels().size() + 1 : volgnummer;
    var nieuw =
        new Uitspraakvorm(antwoorden, vandaag.dag()).lees(nummer, eerst, isVast, door, moment());
    antwoorden.klaar();
    opslag.voegToe(plek.id(), plek.rapport(), nieuw, eerst == null ? null : eerst.id());
  }

  /**
   * Makes the report final.
   *
   * @throws OpgaveGeweigerd naming each statement with what is missing in it
   */
  @Transactional
  public void stelVast(Plek plek, Antwoorden antwoorden, String door) {
    var rapport = wacht(plek, antwoorden);
    OpgaveGeweigerd.bij(
        rapport.regels().stream()
            .flatMap(regel ->
                regel.gaten().stream()
                    .map(gat ->
                        Bezwaar.van(
                            "feitenonderzoek.gat",
                            regel.nu().volgnummer(),
                            Bezwaar.van("feitenonderzoek.gat." + gat))))
            .toList());
    if (!rapport.isVastTeStellen()) {
      throw new OpgaveGeweigerd("feitenonderzoek.niet-vast-te-stellen");
    }
    opslag.stelVast(plek.id(), plek.rapport(), door, moment());
  }

  private Feitenrapport wacht(Plek plek, Antwoorden antwoorden) {
    vastleggen.eisActueel(plek.dossier(), Integer.MAX_VALUE); // waits for the turn on the dossier
    var rapport = opslag.rapport(plek.id(), plek.rapport());
    if (rapport.versie() > antwoorden.versie()) {
      throw OpgaveGeweigerd.ingehaald(
          rapport.regels().stream()
              .map(Feitenrapport.Regel::nu)
              .filter(nu -> nu.id() > antwoorden.versie())
              .map(nu ->
                  Bezwaar.van(
                      "feitenonderzoek.ingehaald", nu.door(), nu.op().toInstant(), nu.volgnummer()))
              .toList());
    }
    return rapport;
  }

  /** The report that is still open. */
  int lopend(long dossier) {
    return opslag.vastgesteld(dossier).stream()
            .map(Feitenrapport.Vaststelling::rapport)
            .findFirst()
            .orElse(0)
        + 1;
  }

  private Timestamp moment() {
    return Timestamp.from(vandaag.moment());
  }
}
