package nl.tijdig.app.wachtlijst.inventaris;

import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.EERDER_NODIG;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.LANGER_DAN_DRIE_MAANDEN;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.NA_INTAKE;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.NIET_BEPAALD;
import static nl.tijdig.app.wachtlijst.inventaris.Inventariscategorie.NIET_PASSEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.wachtlijst.Wachtproef;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap.Aangemeld;
import nl.tijdig.kern.dossier.Hulpstap.Intake;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who waits for help, also those whom the old count does not see. */
@Proef
class InventarisTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2021, 3, 15);

  @LocalServerPort private int poort;

  @Autowired private Wachtproef proef;

  private static Datum op(String dag) {
    return Datum.van(dag);
  }

  /** Facts as many months before the reference day. */
  private static Datum geleden(int maanden) {
    return Datum.op(PEILDATUM.minusMonths(maanden));
  }

  private static List<Inventarisregel> van(int maanden, Gebeurtenis... feiten) {
    var alle = new ArrayList<Gebeurtenis>();
    alle.add(new MaatregelUitgesproken(geleden(maanden), Maatregelsoort.OTS, null));
    alle.addAll(List.of(feiten));
    return Inventarisregel.van(Dossier.register("D", alle), PEILDATUM);
  }

  private static HulpBepaald bepaald(int maanden) {
    return new HulpBepaald(geleden(maanden), "H1", "pleegzorg");
  }

  @Test
  @DisplayName("F34: all five are listed with their category; the method of the seeds sees only A")
  void fiveKindsOfWaitersOfWhomTheOldCountSeesOne() {
    var a = van(5, bepaald(4));
    var b =
        van(3, bepaald(2), new Urgentie(geleden(2), Termijnnorm.HULP, LocalDate.of(2021, 2, 15)));
    var c =
        van(
            6,
            bepaald(5),
            new HulpGestart(geleden(4), "H1", Weg.REGULIER, true),
            new Passendheid(geleden(1), "H1", Stem.PROFESSIONAL, Passendheidsoordeel.NIET_PASSEND));
    var d =
        van(
            6,
            bepaald(4),
            new Aangemeld(geleden(4), "H1", null),
            new Intake(geleden(3), "H1", null));
    var e = van(7);

    assertThat(Stream.of(a, b, c, d, e).flatMap(List::stream))
        .extracting(Inventarisregel::categorie)
        .containsExactly(
            LANGER_DAN_DRIE_MAANDEN, EERDER_NODIG, NIET_PASSEND, NA_INTAKE, NIET_BEPAALD);
    assertThat(Stream.of(a, b, c, d, e).flatMap(List::stream))
        .filteredOn(Inventarisregel::isOudeTelling)
        .isEqualTo(a);
  }

  @Test
  void whoWaitsShorterWithoutHasteOrHasHelpThatFitsIsNotInIt() {
    assertThat(van(3, bepaald(2))).isEmpty();
    assertThat(van(6, bepaald(5), new HulpGestart(geleden(1), "H1", Weg.REGULIER, true))).isEmpty();
    assertThat(van(2)).isEmpty();
  }

  @Test
  void threeMonthsToTheDayIsNotLongerThanThreeMonths() {
    assertThat(van(4, bepaald(3))).isEmpty();
    var eenDagLanger = new HulpBepaald(Datum.op(PEILDATUM.minusMonths(3).minusDays(1)), "H1", null);
    assertThat(van(4, eenDagLanger)).hasSize(1);
  }

  /** The same on the day of the demonstration, 24 November 2026, through the screens. */
  @Test
  @DisplayName("F34: table, picture and file show five, the old count one, a difference of four")
  void theScreenAndTheFileShowTheDifference() throws Exception {
    proef.maak(poort, "inventaris");
    var a = proef.kind("inventaris", "2026-06-24", hulp("2026-07-24"));
    var b =
        proef.kind(
            "inventaris",
            "2026-08-24",
            hulp("2026-09-24"),
            new Urgentie(op("2026-09-24"), Termijnnorm.HULP, LocalDate.of(2026, 10, 24)));
    var c =
        proef.kind(
            "inventaris",
            "2026-05-24",
            hulp("2026-06-24"),
            new HulpGestart(op("2026-07-24"), "H1", Weg.REGULIER, true),
            new Passendheid(op("2026-10-24"), "H1", Stem.GEZIN, Passendheidsoordeel.NIET_PASSEND));
    var d =
        proef.kind(
            "inventaris",
            "2026-05-24",
            hulp("2026-07-24"),
            new Aangemeld(op("2026-07-24"), "H1", null),
            new Intake(op("2026-08-24"), "H1", null));
    var e = proef.kind("inventaris", "2026-04-24");
    var beheerder = new Bezoeker(poort, "beheerder-inventaris");
    var pagina = beheerder.haal("/wachtlijst/inventaris").body();
    assertThat(pagina)
        .contains(
            "5 keer mist een kind hulp. De oude telling ziet er 1; er zijn er dus 4 verborgen")
        .contains(a, b, c, d, e, "class=\"balkje\"");
    assertThat(beheerder.haal("/wachtlijst/inventaris?categorie=niet_bepaald").body())
        .contains(e)
        .doesNotContain(a, b, c, d);
    assertThat(beheerder.haal("/wachtlijst/inventaris.csv").body())
        .contains("GI inventaris;", ";1;1;1;1;1;5;1;4");
    assertThat(new Bezoeker(poort, "wachtlijstbeheerder").haal("/wachtlijst/inventaris.csv").body())
        .doesNotContain("GI inventaris")
        .contains("De Lichtboei");
  }

  private static HulpBepaald hulp(String dag) {
    return new HulpBepaald(op(dag), "H1", "pleegzorg");
  }
}
