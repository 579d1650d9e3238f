package nl.tijdig.app.koers.feitenonderzoek;

import static nl.tijdig.app.pagina.Antwoorden.REGEL;
import static nl.tijdig.app.pagina.Antwoorden.TOELICHTING;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.app.koers.feitenonderzoek.Uitspraak.Wederhoor;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;

/** The form of a statement: only the words are needed at once, the rest before it is final. */
final class Uitspraakvorm {

  private static final int KORTST = 3;

  private final Antwoorden antwoorden;
  private final LocalDate vandaag;

  Uitspraakvorm(Antwoorden antwoorden, LocalDate vandaag) {
    this.antwoorden = antwoorden;
    this.vandaag = vandaag;
  }

  /**
   * What the answers say.
   *
   * @param eerst the version that it takes the place of; null for a new statement
   * @param isVast whether its report is final, so that every change is a correction with a reason
   */
  Uitspraak lees(
      int volgnummer, @Nullable Uitspraak eerst, boolean isVast, String door, Timestamp op) {
    var kaal =
        new Uitspraak(
            0,
            volgnummer,
            antwoorden.keuzeOfNiets("soort", "feitenonderzoek.soort", Uitspraak.SOORTEN),
            antwoorden.tekst("tekst", "feitenonderzoek.tekst", KORTST, TOELICHTING),
            antwoorden.tekstOfNiets("bron", "feitenonderzoek.bron", REGEL),
            geweest("datum", "feitenonderzoek.datum"),
            wederhoor(),
            steuntOp(),
            null,
            door,
            op);
    return eerst != null && (isVast || kaal.isAndersDan(eerst))
        ? met(kaal, antwoorden.reden("reden", "feitenonderzoek.reden", KORTST))
        : kaal;
  }

  private static Uitspraak met(Uitspraak kaal, String reden) {
    return new Uitspraak(
        0,
        kaal.volgnummer(),
        kaal.soort(),
        kaal.tekst(),
        kaal.bron(),
        kaal.datum(),
        kaal.wederhoor(),
        kaal.steuntOp(),
        reden,
        kaal.door(),
        kaal.op());
  }

  private @Nullable LocalDate geweest(String veld, String kop) {
    var dag = antwoorden.dagOfNiets(veld, kop);
    antwoorden.eis(
        dag == null || !dag.isAfter(vandaag), Bezwaar.van("koers.in-toekomst").bij(veld));
    return dag;
  }

  private Wederhoor wederhoor() {
    var aan = antwoorden.tekstOfNiets("wederhoor_aan", "feitenonderzoek.wederhoor-aan", REGEL);
    var op = geweest("wederhoor_op", "feitenonderzoek.wederhoor-op");
    var zin = Bezwaar.van("feitenonderzoek.wederhoor-half");
    antwoorden.eis(
        (aan == null) == (op == null), zin.bij(op == null ? "wederhoor_op" : "wederhoor_aan"));
    var accordering =
        antwoorden.keuzeOfNiets("accordering", "feitenonderzoek.accordering", Wederhoor.ANTWOORDEN);
    var accorderingOp = geweest("accordering_op", "feitenonderzoek.accordering-op");
    antwoorden.eis(
        (accordering == null) == (accorderingOp == null),
        Bezwaar.van("feitenonderzoek.accordering-half").bij("accordering_op"));
    return new Wederhoor(
        aan,
        op,
        antwoorden.tekstOfNiets("reactie", "feitenonderzoek.reactie", TOELICHTING),
        accordering,
        accorderingOp);
  }

  private List<Integer> steuntOp() {
    return antwoorden.keuzes("steunt_op").stream()
        .filter(een -> een.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .distinct()
        .toList();
  }

  /** The answers that would say the same again. */
  static Antwoorden van(Uitspraak nu) {
    var velden = new LinkedHashMap<String, String>();
    velden.put("uitspraak", Integer.toString(nu.volgnummer()));
    velden.put("tekst", nu.tekst());
    zet(velden, "soort", nu.soort());
    zet(velden, "bron", nu.bron());
    zet(velden, "datum", nu.datum());
    zet(velden, "wederhoor_aan", nu.wederhoor().aan());
    zet(velden, "wederhoor_op", nu.wederhoor().op());
    zet(velden, "reactie", nu.wederhoor().reactie());
    zet(velden, "accordering", nu.wederhoor().accordering());
    zet(velden, "accordering_op", nu.wederhoor().accorderingOp());
    return Antwoorden.met(velden);
  }

  private static void zet(Map<String, String> velden, String veld, @Nullable Object waarde) {
    velden.put(veld, Objects.toString(waarde, ""));
  }
}
