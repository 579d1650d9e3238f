package nl.tijdig.app.koers.toekomst;

import static nl.tijdig.app.pagina.Antwoorden.NAAM;
import static nl.tijdig.app.pagina.Antwoorden.REDEN;
import static nl.tijdig.app.pagina.Antwoorden.TOELICHTING;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a perspectiefbesluit, and who arranges what for the eighteenth birthday. */
@Service
class Toekomstschrijver {

  private static final int KORTST = 3;
  private static final int JAREN_VOORUIT = 5;

  private final Toekomstopslag opslag;
  private final Vastleggen vastleggen;
  private final Acties acties;
  private final Vandaag vandaag;

  Toekomstschrijver(Toekomstopslag opslag, Vastleggen vastleggen, Acties acties, Vandaag vandaag) {
    this.opslag = opslag;
    this.vastleggen = vastleggen;
    this.acties = acties;
    this.vandaag = vandaag;
  }

  /**
   * Records the besluit, or how it stands with it now.
   *
   * @throws OpgaveGeweigerd when somebody else was first, or something speaks against it
   */
  @Transactional
  public void besluit(Feitenblad blad, Antwoorden antwoorden, String door) {
    vastleggen.eisActueel(blad.dossier().id(), Integer.MAX_VALUE); // waits for the turn
    var eerder = opslag.perspectief(blad.id());
    if (eerder.size() > antwoorden.versie()) {
      var nu = eerder.getFirst();
      throw OpgaveGeweigerd.ingehaald(
          List.of(
              Bezwaar.van(
                  "perspectief.ingehaald",
                  nu.door(),
                  nu.op().toInstant(),
                  Bezwaar.van("perspectief.waar." + nu.waar()))));
    }
    var nieuw = perspectief(antwoorden, door);
    antwoorden.klaar();
    opslag.voegToe(blad.id(), nieuw);
  }

  private Perspectiefbesluit perspectief(Antwoorden antwoorden, String door) {
    var beslotenOp = geweest(antwoorden, "besloten_op", "perspectief.besloten-op");
    var rechter = antwoorden.keuze("rechter", "perspectief.rechter", Perspectiefbesluit.TOETSEN);
    var isVoorgelegd = !rechter.isEmpty() && !rechter.equals(Perspectiefbesluit.NIET_VOORGELEGD);
    return new Perspectiefbesluit(
        beslotenOp,
        antwoorden.keuze("waar", "perspectief.waar", Perspectiefbesluit.PLEKKEN),
        antwoorden.tekst("waarom", "perspectief.waarom", KORTST, TOELICHTING),
        ofNiets(antwoorden, "kind_gehoord_op", "perspectief.kind-gehoord"),
        ofNiets(antwoorden, "ouders_gehoord_op", "perspectief.ouders-gehoord"),
        rechter,
        isVoorgelegd ? geweest(antwoorden, "rechter_op", "perspectief.rechter-op") : null,
        door,
        moment());
  }

  private @Nullable LocalDate ofNiets(Antwoorden antwoorden, String veld, String kop) {
    return antwoorden.tekst(veld).isEmpty() ? null : geweest(antwoorden, veld, kop);
  }

  private LocalDate geweest(Antwoorden antwoorden, String veld, String kop) {
    var dag = antwoorden.dag(veld, kop);
    antwoorden.eis(!dag.isAfter(vandaag.dag()), Bezwaar.van("koers.in-toekomst").bij(veld));
    return dag;
  }

  /** Names who is responsible for a domain; with the last of them the task is done. */
  @Transactional
  public void beleg(Feitenblad blad, Antwoorden antwoorden, String door) {
    var dag = vandaag.dag();
    var nieuw =
        new Achttienpunt(
            antwoorden.keuze("domein", "achttien.domein", Achttienpunt.DOMEINEN),
            antwoorden.tekst("wie", "achttien.wie", KORTST, NAAM),
            antwoorden.tekst("wat", "achttien.wat", KORTST, REDEN),
            antwoorden.dag("uiterlijk", "achttien.uiterlijk", dag, dag.plusYears(JAREN_VOORUIT)),
            door,
            moment());
    antwoorden.klaar();
    opslag.voegToe(blad.id(), nieuw);
    if (opslag.achttien(blad.id()).size() == Achttienpunt.DOMEINEN.size()) {
      acties.eindig(Achttiensoort.SOORT, List.of(blad.id()), "elk domein heeft iemand");
    }
  }

  private Timestamp moment() {
    return Timestamp.from(vandaag.moment());
  }
}
