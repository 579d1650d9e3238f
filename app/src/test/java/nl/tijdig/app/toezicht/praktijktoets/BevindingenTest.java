package nl.tijdig.app.toezicht.praktijktoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.Proef;
import nl.tijdig.kern.tijd.Datum;
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
    var id = vastleggen.trek("Proef", LocalDate.of(2026, 11, 24), steekproef, "test");
    return praktijktoetsen.casussen(praktijktoetsen.vind(id).orElseThrow()).stream()
        .map(blad -> String.valueOf(blad.casus().dossier()))
        .toList();
  }

  @Test
  void aDrawKeepsToItsGiAndRegion() {
    var gi = "De Lichtboei";
    var steekproef = new Steekproef(STEEKPROEF.van(), STEEKPROEF.tot(), gi, "JZ13", 5, 1);
    var id = vastleggen.trek("Proef GI", LocalDate.of(2026, 11, 24), steekproef, "test");
    var toets = praktijktoetsen.vind(id).orElseThrow();

    assertThat(praktijktoetsen.casussen(toets))
        .extracting(Casusblad::casus)
        .allSatisfy(casus -> {
          assertThat(casus.gi()).isEqualTo(gi);
          assertThat(casus.jeugdregio()).isEqualTo("JZ13");
        });
    assertThat(toets.herkomst().methode())
        .isEqualTo(
            "Register, maatregel uitgesproken van 2025-01-01 tot en met 2026-06-30, GI De Lichtboei,"
                + " jeugdregio JZ13; gesorteerd op md5(\"1:\" + dossiernummer), de eerste 5");
  }

  @Test
  void aCorrectionIsANewRowWithItsReason() {
    var toets = leeg();
    var casus =
        vastleggen.voegToe(toets, new Bevindingen.NieuweCasus("C02", "DJGB", null, List.of()));
    var eerste = Bevinding.van(Aspect.N1_VAST, Beoordeling.OP_ORDE, Bewijsbron.DOSSIER);
    var verbeterd = Bevinding.van(Aspect.N1_VAST, Beoordeling.NIET_OP_ORDE, Bewijsbron.RAPPORT);

    vastleggen.leg(toets, casus, eerste, null, "test");
    assertThatThrownBy(() -> vastleggen.leg(toets, casus, verbeterd, null, "test"))
        .hasMessage("n1.vast: er is al een oordeel; zeg waarom u het verbetert");
    vastleggen.leg(toets, casus, verbeterd, "tweede lezing", "test");

    var blad =
        praktijktoetsen.casus(praktijktoetsen.vind(toets).orElseThrow(), casus).orElseThrow();
    assertThat(blad.casus().bevindingen()).containsExactly(verbeterd);
    assertThat(blad.van(Aspect.N1_VAST))
        .extracting(Vastlegging::geldt)
        .containsExactly(true, false);
    assertThat(praktijktoetsen.vanDossier("C02"))
        .extracting(Vastlegging::bevinding)
        .contains(verbeterd, eerste);
  }

  private long leeg() {
    var dag = LocalDate.of(2026, 11, 24);
    var herkomst = new Praktijktoets.Herkomst(false, null, "Casus voor casus ingevoerd");
    return vastleggen.open(new Bevindingen.Nieuw("Leeg", dag, Datum.op(dag), herkomst), "test");
  }

  @Test
  void aReasonWithoutAnEarlierJudgementIsRefused() {
    var toets = leeg();
    var casus = vastleggen.voegToe(toets, new Bevindingen.NieuweCasus(null, null, null, List.of()));
    var bevinding = Bevinding.van(Aspect.N3, Beoordeling.OP_ORDE, Bewijsbron.DOSSIER);

    assertThatThrownBy(() -> vastleggen.leg(toets, casus, bevinding, "zomaar", "test"))
        .hasMessageStartingWith("n3: er is nog geen oordeel");
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
