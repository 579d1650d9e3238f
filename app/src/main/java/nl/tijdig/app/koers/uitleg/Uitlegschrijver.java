package nl.tijdig.app.koers.uitleg;

import static nl.tijdig.app.pagina.Antwoorden.TOELICHTING;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Herkomst;
import nl.tijdig.app.dossier.Vastleggen.Regel;
import nl.tijdig.app.dossier.Vastleggen.Stuk;
import nl.tijdig.app.koers.uitleg.Uitlegopslag.Oordeelopgave;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records an uitleg with its veiligheidsplan, and what a second person says of it. */
@Service
class Uitlegschrijver {

  /** So soon a second person judges it (product choice). */
  private static final int DAGEN = 7;

  private static final int KORTST = 10;
  private static final String GROND = "004:587-588; productkeuze";

  private final Uitlegopslag opslag;
  private final Vastleggen vastleggen;
  private final Acties acties;
  private final Vandaag vandaag;

  Uitlegschrijver(Uitlegopslag opslag, Vastleggen vastleggen, Acties acties, Vandaag vandaag) {
    this.opslag = opslag;
    this.vastleggen = vastleggen;
    this.acties = acties;
    this.vandaag = vandaag;
  }

  /**
   * Records it; the fact of the veiligheidsplan goes with it, that of the uitleg when it is
   * accepted.
   *
   * @throws OpgaveGeweigerd when something speaks against it
   */
  @Transactional
  public void geef(Dossierblad blad, Antwoorden antwoorden, String door) {
    var dag = vandaag.dag();
    var gegevenOp = antwoorden.dag("gegeven_op", "uitleg.gegeven-op");
    antwoorden.eis(!gegevenOp.isAfter(dag), Bezwaar.van("koers.in-toekomst").bij("gegeven_op"));
    var tot = antwoorden.dag("tot", "uitleg.tot");
    antwoorden.eis(!tot.isBefore(gegevenOp), Bezwaar.van("uitleg.te-kort").bij("tot"));
    var norm = antwoorden.keuze("norm", "uitleg.norm", Termijnuitleg.NORMEN);
    var waarom = antwoorden.tekst("waarom", "uitleg.waarom", KORTST, TOELICHTING);
    var plan = veiligheidsplan(blad, antwoorden);
    antwoorden.klaar();
    leg(blad.dossier().id(), plan, "veiligheidsplan_op", door);
    var nieuw =
        new Termijnuitleg(0, norm, gegevenOp, tot, waarom, door, moment(), null, null, null, null);
    var id = opslag.voegToe(blad.id(), nieuw);
    acties.open(List.of(opgave(blad, id)));
  }

  private List<Gebeurtenis> veiligheidsplan(Dossierblad blad, Antwoorden antwoorden) {
    var bekend = heeftVeiligheidsplan(blad);
    var feiten = new ArrayList<Gebeurtenis>();
    if (!bekend || !antwoorden.tekst("veiligheidsplan_op").isEmpty()) {
      feiten.add(
          new Veiligheidsplan(
              Datum.op(antwoorden.dag("veiligheidsplan_op", "uitleg.veiligheidsplan-op"))));
      feiten.removeAll(blad.dossier().gebeurtenissen());
    }
    return feiten;
  }

  static boolean heeftVeiligheidsplan(Dossierblad blad) {
    return blad.dossier().gebeurtenissen().stream().anyMatch(Veiligheidsplan.class::isInstance);
  }

  private Opgave opgave(Dossierblad blad, long id) {
    var plicht =
        new Plicht(
            Rol.TEAMMANAGER,
            blad.blad().uitvoering().gi(),
            blad.dossier().betrokkenen().jeugdregio(),
            null);
    return new Opgave(
        Uitlegsoort.SOORT,
        blad.id(),
        Long.toString(id),
        plicht,
        GROND,
        vandaag.dag().plusDays(DAGEN));
  }

  /**
   * Accepts an uitleg or not; who gave it does not judge it.
   *
   * @throws OpgaveGeweigerd when it is the own uitleg, or somebody judged it already
   */
  @Transactional
  public void oordeel(Dossierblad blad, Antwoorden antwoorden, String door) {
    var id = antwoorden.nummer("uitleg");
    var antwoord = antwoorden.keuze("aanvaard", "uitleg.aanvaard", List.of("ja", "nee"));
    var reden = antwoorden.reden("reden", "uitleg.reden", 3);
    antwoorden.klaar();
    var uitleg =
        opslag.van(blad.id()).stream()
            .filter(een -> een.id() == id && een.isOpen())
            .findFirst()
            .orElseThrow(() -> new OpgaveGeweigerd("uitleg.niet-open"));
    if (uitleg.door().equals(door)) {
      throw new OpgaveGeweigerd("uitleg.tweede-persoon");
    }
    var aanvaard = antwoord.equals("ja");
    if (aanvaard) {
      leg(blad.dossier().id(), List.of(uitleg.feit(door, vandaag.dag())), "aanvaard", door);
    }
    if (!opslag.oordeel(blad.id(), new Oordeelopgave(id, aanvaard, reden, door, moment()))) {
      throw new OpgaveGeweigerd("uitleg.niet-open");
    }
    acties.van(blad.id()).stream()
        .filter(actie -> actie.soort().equals(Uitlegsoort.SOORT))
        .filter(actie -> actie.kenmerk().equals(Long.toString(id)))
        .forEach(actie -> acties.eindig(actie.id(), aanvaard ? "aanvaard" : "niet aanvaard"));
  }

  /** Records facts by the one door; what speaks against them stands at this field. */
  private void leg(String nummer, List<Gebeurtenis> feiten, String veld, String door) {
    var regels = feiten.stream().map(feit -> new Regel(1, feit, null, null)).toList();
    var keuring = vastleggen.keur(List.of(new Stuk(nummer, null, regels)));
    OpgaveGeweigerd.bij(
        keuring.bezwaren().getOrDefault(nummer, Map.of()).values().stream()
            .flatMap(List::stream)
            .map(bezwaar -> bezwaar.bij(veld))
            .toList());
    vastleggen.leg(keuring, new Herkomst(door, null));
  }

  private Timestamp moment() {
    return Timestamp.from(vandaag.moment());
  }
}
