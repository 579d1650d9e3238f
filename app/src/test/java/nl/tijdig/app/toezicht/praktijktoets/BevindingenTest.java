package nl.tijdig.app.toezicht.praktijktoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.Proef;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Berekend;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an inspector records: samples that anybody can draw again, judgements that stay. */
@Proef
class BevindingenTest {

  private static final Steekproef STEEKPROEF =
      new Steekproef(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30), null, null, 12, 7);

  @Autowired private Praktijktoetsen praktijktoetsen;
  @Autowired private Bevindingen vastleggen;
  @Autowired private Organisaties organisaties;
  @Autowired private JdbcClient databank;

  @Test
  void theSameSeedDrawsTheSameDossiersAndAnotherSeedOthers() {
    var eerste = trek(STEEKPROEF);
    var ander = new Steekproef(STEEKPROEF.van(), STEEKPROEF.tot(), null, null, 12, 8);

    assertThat(eerste).hasSize(12).doesNotHaveDuplicates();
    assertThat(trek(STEEKPROEF)).isEqualTo(eerste);
    assertThat(trek(ander)).isNotEqualTo(eerste);
  }

  private List<String> trek(Steekproef steekproef) {
    var id = vastleggen.trek("Proef", LocalDate.of(2026, 11, 24), steekproef, Berekend.NA, "test");
    return praktijktoetsen.casussen(praktijktoetsen.vind(id).orElseThrow()).stream()
        .map(blad -> String.valueOf(blad.casus().dossier()))
        .toList();
  }

  @Test
  void aDrawKeepsToItsGiAndRegion() {
    var gi = "De Lichtboei";
    var steekproef = new Steekproef(STEEKPROEF.van(), STEEKPROEF.tot(), gi, "JZ13", 5, 1);
    var id =
        vastleggen.trek("Proef GI", LocalDate.of(2026, 11, 24), steekproef, Berekend.NA, "test");
    var toets = praktijktoetsen.vind(id).orElseThrow();

    assertThat(praktijktoetsen.casussen(toets))
        .extracting(Casusblad::casus)
        .allSatisfy(casus -> {
          assertThat(casus.gi()).isEqualTo(gi);
          assertThat(casus.jeugdregio()).isEqualTo("JZ13");
        });
    assertThat(toets.herkomst().methode())
        .isEqualTo(
            "Uit het register geloot: maatregel uitgesproken van 1 januari 2025 tot en met 30 juni"
                + " 2026, GI De Lichtboei, jeugdregio "
                + organisaties.naamVanJeugdregio("JZ13")
                + ", hoogstens 5. Nummer van de loting: 1.");
  }

  @Test
  void aCorrectionIsANewRowWithItsReason() {
    var toets = leeg();
    var casus =
        vastleggen.voegToe(toets, new Bevindingen.NieuweCasus("C02", "DJGB", null, List.of()));
    var eerste = Bevinding.van(Aspect.N1_VAST, Beoordeling.OP_ORDE, Bewijsbron.DOSSIER);
    var verbeterd = Bevinding.van(Aspect.N1_VAST, Beoordeling.NIET_OP_ORDE, Bewijsbron.RAPPORT);

    assertThat(leg(toets, casus, eerste, null, 0)).isEqualTo(1);
    assertThatThrownBy(() -> leg(toets, casus, verbeterd, null, Long.MAX_VALUE))
        .isInstanceOf(OpgaveGeweigerd.class)
        .hasMessageContaining("toezicht.geen-reden");
    assertThat(leg(toets, casus, verbeterd, "tweede lezing", Long.MAX_VALUE)).isEqualTo(1);

    var blad = blad(toets, casus);
    assertThat(blad.casus().bevindingen()).containsExactly(verbeterd);
    assertThat(blad.van(Aspect.N1_VAST))
        .extracting(Vastlegging::geldt)
        .containsExactly(true, false);
    assertThat(praktijktoetsen.vanDossier("C02"))
        .extracting(Vastlegging::bevinding)
        .contains(verbeterd, eerste);
  }

  private int leg(long toets, int casus, Bevinding bevinding, @Nullable String reden, long gezien) {
    return vastleggen.leg(
        toets, casus, new Bevindingen.Ronde(List.of(bevinding), reden, gezien), "test");
  }

  private long leeg() {
    var dag = LocalDate.of(2026, 11, 24);
    var herkomst = new Praktijktoets.Herkomst(false, null, "Casus voor casus ingevoerd");
    return vastleggen.open(
        new Bevindingen.Nieuw("Leeg", dag, Datum.op(dag), herkomst, Berekend.NA), "test");
  }

  @Test
  void theSameRoundTwiceRecordsNothingTheSecondTime() { // U07
    var toets = leeg();
    var casus = vastleggen.voegToe(toets, new Bevindingen.NieuweCasus(null, null, null, List.of()));
    var bevinding = Bevinding.van(Aspect.N3, Beoordeling.OP_ORDE, Bewijsbron.DOSSIER);

    assertThat(leg(toets, casus, bevinding, null, 0)).isEqualTo(1);
    assertThat(leg(toets, casus, bevinding, null, 0)).isZero();
    assertThat(blad(toets, casus).vastleggingen()).hasSize(1);
  }

  /** Somebody who did not see what a colleague found does not overwrite it. */
  @Test
  void whatAColleagueFoundMeanwhileIsShownAndNotOverwritten() { // U02, U05
    var toets = leeg();
    var casus = vastleggen.voegToe(toets, new Bevindingen.NieuweCasus(null, null, null, List.of()));
    leg(toets, casus, Bevinding.van(Aspect.N3, Beoordeling.OP_ORDE, Bewijsbron.RAPPORT), null, 0);
    var mijne = Bevinding.van(Aspect.N3, Beoordeling.NIET_OP_ORDE, Bewijsbron.DOSSIER);

    assertThatThrownBy(() -> leg(toets, casus, mijne, "gezien in het dossier", 0))
        .isInstanceOf(OpgaveGeweigerd.class)
        .hasMessageContaining("toezicht.ingehaald")
        .hasMessageContaining("toezicht.beoordeling.op_orde");
    assertThat(blad(toets, casus).vastleggingen()).hasSize(1);
  }

  private Casusblad blad(long toets, int casus) {
    return praktijktoetsen.casus(praktijktoetsen.vind(toets).orElseThrow(), casus).orElseThrow();
  }

  @Test
  void theDatabaseRefusesAJudgementWithoutSourceToo() {
    assertThatThrownBy(() ->
            databank
                .sql(
                    """
                    insert into toezicht.bevinding (casus_id, aspect, beoordeling, bronnen, door, op)
                    select min(id), 'n3.passend', 'op_orde', '{}', 'test', now()
                    from toezicht.casus
                    """)
                .update())
        .hasMessageContaining("bevinding_bronnen_check");
  }
}
