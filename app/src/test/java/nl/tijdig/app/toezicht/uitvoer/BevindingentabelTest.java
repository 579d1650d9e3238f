package nl.tijdig.app.toezicht.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.tijdig.app.pagina.Tabelbestand.Wens;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Casus;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The findings of a praktijktoets as a file: who found what, and when. */
class BevindingentabelTest {

  /** As {@code U16-formule.txt} has it. */
  @Test
  @DisplayName(
      "U16, U15: an explanation that begins with = is text, with its letters and its moment")
  void anExplanationThatIsAFormulaIsText() {
    var gevonden =
        bevinding(Beoordeling.OP_ORDE, "=1+1; é ł €", true, "inspecteur", "2026-11-24T23:30:00Z");
    assertThat(tekst(gevonden))
        .startsWith("\ufeffcasus;dossier;omschrijving;gi;jeugdregio;aspect;")
        .endsWith(
            ";op_orde;dossier;\"'=1+1; é ł €\";;;;omdat;inspecteur;"
                + "25-11-2026 00:30:00;2026-11-24T23:30:00Z\r\n");
  }

  @Test
  void whatWasReplacedIsNotInIt() {
    var oud = bevinding(Beoordeling.OP_ORDE, "oud", false, "a", "2026-11-24T10:00:00Z");
    var nieuw = bevinding(Beoordeling.NIET_OP_ORDE, "nieuw", true, "b", "2026-11-24T11:00:00Z");
    assertThat(tekst(oud, nieuw)).contains("nieuw").doesNotContain("oud");
  }

  private static Vastlegging bevinding(
      Beoordeling beoordeling, String toelichting, boolean geldt, String door, String op) {
    return new Vastlegging(
        1,
        new Bevinding(
            Aspect.N2_KIND_GESPROKEN, beoordeling, Set.of(Bewijsbron.DOSSIER), toelichting),
        "omdat",
        geldt,
        door,
        Instant.parse(op));
  }

  private static String tekst(Vastlegging... vastleggingen) {
    var casus = new Casus(7, "D-000016", "De Lichtboei", "JZ13", List.of());
    var blad = new Casusblad(casus, null, List.of(), List.of(vastleggingen));
    return new String(
        Bevindingentabel.van(List.of(blad), new Wens(null)).bytes(), StandardCharsets.UTF_8);
  }
}
