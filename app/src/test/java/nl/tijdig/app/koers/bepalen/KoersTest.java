package nl.tijdig.app.koers.bepalen;

import static nl.tijdig.app.koers.Koersproef.kind;
import static nl.tijdig.app.koers.Koersproef.koers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.identiteit.namen.Geboorten;
import nl.tijdig.app.koers.Koersproef;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The koers in words, and the facts that it tells kern. */
@Proef
class KoersTest {

  @LocalServerPort private int poort;
  @Autowired private Koersproef proef;
  @Autowired private Dossiers dossiers;
  @Autowired private Geboorten geboorten;

  private Bezoeker manager;

  @BeforeEach
  void logIn() throws Exception {
    manager = proef.manager(poort);
  }

  private Uitkomst oordeel(String nummer, NormId norm) {
    return dossiers.blad(nummer).orElseThrow().oordeel(norm).uitkomst();
  }

  private void leg(String nummer, String... velden) throws Exception {
    var antwoord = manager.stuur("/dossiers/" + nummer + "/koers/nieuw", velden);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
  }

  @Test
  @DisplayName("F06: a carried koers on the last day is met on three aspects")
  void aKoersOnTheLastDayIsMet() throws Exception {
    var nummer = kind(manager, "2020-11-16", "2021-11-15");
    leg(nummer, koers("2020-12-28"));
    assertThat(dossiers.blad(nummer).orElseThrow().oordeel(NormId.N2_TIJDIG).uiterlijk())
        .isEqualTo(Datum.op(LocalDate.of(2020, 12, 28)));
    assertThat(oordeel(nummer, NormId.N2_AANWEZIG)).isEqualTo(Uitkomst.VOLDAAN);
    assertThat(oordeel(nummer, NormId.N2_TIJDIG)).isEqualTo(Uitkomst.VOLDAAN);
    assertThat(oordeel(nummer, NormId.N2_GEDRAGEN)).isEqualTo(Uitkomst.VOLDAAN);
  }

  @Test
  @DisplayName("F06: a day later it is not in time; only a veiligheidsplan is no koers")
  void aDayLaterIsTooLateAndASafetyPlanIsNoKoers() throws Exception {
    var laat = kind(manager, "2020-11-16", "2021-11-15");
    leg(laat, koers("2020-12-29"));
    assertThat(oordeel(laat, NormId.N2_TIJDIG)).isEqualTo(Uitkomst.NIET_VOLDAAN);
    assertThat(oordeel(laat, NormId.N2_AANWEZIG)).isEqualTo(Uitkomst.VOLDAAN);

    var zonder = kind(manager, "2020-11-16", "2021-11-15");
    manager.stuur(
        "/dossiers/" + zonder + "/vastleggen",
        "opdracht",
        java.util.UUID.randomUUID().toString(),
        "soort",
        "veiligheidsplan",
        "op",
        "2020-12-01");
    assertThat(oordeel(zonder, NormId.N2_AANWEZIG)).isEqualTo(Uitkomst.NIET_VOLDAAN);
    assertThat(manager.haal("/dossiers/" + zonder + "/koers").body())
        .contains("nog geen koers in woorden");
  }

  @Test
  @DisplayName("F08: help that is needed sooner is due sooner")
  void urgencyOverridesTheTerm() throws Exception {
    var nummer = kind(manager, "2020-12-01", "2021-11-30");
    leg(nummer, koers("2020-12-02", "nodig_voor", "2020-12-05"));
    assertThat(dossiers.blad(nummer).orElseThrow().oordeel(NormId.N3_TIJDIG).uiterlijk())
        .isEqualTo(Datum.op(LocalDate.of(2020, 12, 5)));
    var hulp = "/dossiers/" + nummer + "/vastleggen";
    manager.stuur(
        hulp,
        "opdracht",
        java.util.UUID.randomUUID().toString(),
        "soort",
        "hulp_bepaald",
        "op",
        "2020-12-02",
        "vorm",
        "ambulante hulp");
    manager.stuur(
        hulp,
        "opdracht",
        java.util.UUID.randomUUID().toString(),
        "soort",
        "hulp_gestart",
        "op",
        "2020-12-20",
        "hulp",
        "H1");
    assertThat(oordeel(nummer, NormId.N3_TIJDIG)).isEqualTo(Uitkomst.NIET_VOLDAAN);
  }

  @Test
  @DisplayName("F61: carried by all, the child not spoken with: a warning from four years on")
  void aChildThatWasNotSpokenWithWarns() throws Exception {
    var nummer = kind(manager, "2026-10-20", "2027-10-19");
    geboorten.leg(nummer, Datum.van("2022-11-02"), "proef");
    leg(nummer, koers("2026-11-20", "kind", "nee", "kind_op", ""));
    var zin = "maar het kind is niet gesproken";
    assertThat(manager.haal("/dossiers/" + nummer + "/koers").body()).contains(zin);
    assertThat(manager.haal("/dossiers/" + nummer).body()).contains(zin);

    var jong = kind(manager, "2026-10-20", "2027-10-19");
    geboorten.leg(jong, Datum.van("2022-11-21"), "proef");
    leg(jong, koers("2026-11-20", "kind", "nee", "kind_op", ""));
    assertThat(manager.haal("/dossiers/" + jong + "/koers").body()).doesNotContain(zin);
  }

  @Test
  @DisplayName("F61: whether a familiegroepsplan was offered must be answered")
  void theOfferOfAFamiliegroepsplanMustBeAnswered() throws Exception {
    var nummer = kind(manager, "2026-10-20", "2027-10-19");
    var antwoord =
        manager.stuur(
            "/dossiers/" + nummer + "/koers/nieuw", koers("2026-11-20", "familiegroepsplan", ""));
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body())
        .contains("Kreeg het gezin de kans om zelf een plan te maken?", "Thuis is het weer rustig");
    assertThat(oordeel(nummer, NormId.N2_AANWEZIG)).isEqualTo(Uitkomst.LOOPT);
  }

  @Test
  void aVersionStandsBesideTheOneBeforeAndAStaleFormComesBackWithItsAnswers() throws Exception {
    var nummer = kind(manager, "2026-10-20", "2027-10-19");
    leg(nummer, koers("2026-11-19"));
    leg(nummer, koers("2026-11-20", "_versie", "1", "doel-1", "Sanne slaapt weer thuis"));
    assertThat(manager.haal("/dossiers/" + nummer + "/koers").body())
        .contains("Sanne slaapt weer thuis", "Thuis is het weer rustig", "veranderd");
    var antwoord =
        manager.stuur(
            "/dossiers/" + nummer + "/koers/nieuw",
            koers("2026-11-20", "_versie", "1", "doel-1", "Elke dag naar school"));
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body()).contains("Elke dag naar school", "nieuwe versie van de koers");
  }

  @Test
  void oneNoOfTheFamilyIsANoAndAskingNobodyIsNoYes() throws Exception {
    var nummer = kind(manager, "2026-10-01", "2027-09-30");
    leg(nummer, koers("2026-11-10", "stem-ouder", "nee", "stem-ouder-voorbehoud", "Te veel hulp"));
    assertThat(oordeel(nummer, NormId.N2_GEDRAGEN)).isEqualTo(Uitkomst.NIET_VOLDAAN);
    leg(nummer, koers("2026-11-11", "_versie", "1", "stem-ouder", "niet_gevraagd"));
    assertThat(oordeel(nummer, NormId.N2_GEDRAGEN)).isEqualTo(Uitkomst.NIET_TE_BEOORDELEN);
  }

  @Test
  void whoWasAskedOnTheDayOfTheKoersNeedsNoOtherDay() throws Exception {
    var nummer = kind(manager, "2026-10-20", "2027-10-19");
    leg(nummer, koers("2026-11-19", "stem-ouder-op", "", "stem-netwerk-op", "2026-11-12"));
    assertThat(manager.haal("/dossiers/" + nummer + "/koers").body())
        .containsPattern("Ouder</span>: <strong>ja</strong><span> \\(19 november 2026\\)")
        .containsPattern("netwerk</span>: <strong>ja</strong><span> \\(12 november 2026\\)");
  }
}
