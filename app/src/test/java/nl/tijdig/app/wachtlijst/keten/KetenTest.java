package nl.tijdig.app.wachtlijst.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.wachtlijst.Wachtproef;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Waits that hold each other up. */
@Proef
class KetenTest {

  @LocalServerPort private int poort;

  @Autowired private Wachtproef proef;

  private static Schakel schakel(String hulp, @Nullable String doorHulp, @Nullable String wat) {
    return new Schakel(1, hulp, doorHulp, wat, "iemand", Instant.EPOCH);
  }

  @Test
  void whatComesFirstStandsLeftInThePicture() {
    var keten =
        new Keten(List.of(schakel("H2", "H1", null), schakel("H1", null, "waar het kind woont")));
    var beeld = keten.beeld(UnaryOperator.identity());
    assertThat(beeld.vakken())
        .extracting(Keten.Vak::label, Keten.Vak::x)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("waar het kind woont", 0),
            org.assertj.core.groups.Tuple.tuple("H1", 260),
            org.assertj.core.groups.Tuple.tuple("H2", 520));
    assertThat(beeld.pijlen()).allSatisfy(pijl -> assertThat(pijl.x1()).isLessThan(pijl.x2()));
  }

  @Test
  void aCircleIsSeen() {
    var keten = new Keten(List.of(schakel("H2", "H1", null), schakel("H3", "H2", null)));
    assertThat(keten.isKring("H1", "H3")).isTrue();
    assertThat(keten.isKring("H1", "H1")).isTrue();
    assertThat(keten.isKring("H3", "H1")).isFalse();
  }

  @Test
  @DisplayName("F38: therapy waits for a residence: chain as picture and list; solving releases it")
  void solvingTheResidenceReleasesTheTherapy() throws Exception {
    proef.maak(poort, "keten");
    var kind =
        proef.kind(
            "keten",
            "2026-09-01",
            new HulpBepaald(Datum.van("2026-09-10"), "H1", "traumatherapie"),
            new HulpBepaald(Datum.van("2026-09-11"), "H2", "pleegzorg"));
    var wie = new Bezoeker(poort, "beheerder-keten");
    var adres = "/dossiers/" + kind + "/wachtketen";
    assertThat(wie.stuur(adres, "hulp", "H1", "door_wat", "onbekende woonplek").statusCode())
        .isEqualTo(302);
    assertThat(wie.stuur(adres, "hulp", "H2", "door_hulp", "H1").statusCode()).isEqualTo(302);
    assertThat(wie.stuur(adres, "hulp", "H1", "door_hulp", "H2").body()).contains("op elkaar");
    assertThat(wie.stuur(adres, "hulp", "H1").statusCode()).isEqualTo(422);

    var pagina = wie.haal(adres).body();
    assertThat(pagina).contains("id=\"beeld\"", "id=\"tabel-keten\"", "onbekende woonplek");
    assertThat(wie.haal("/wachtlijst?soort=hulp").body())
        .contains("wacht eerst op: onbekende woonplek", "wacht eerst op: traumatherapie");

    var woonplek = pagina.replaceAll("(?s).*?name=\"schakel\" value=\"(\\d+)\".*", "$1");
    assertThat(wie.stuur(adres + "/opgelost", "schakel", woonplek).statusCode()).isEqualTo(302);
    assertThat(wie.stuur(adres + "/opgelost", "schakel", woonplek).statusCode()).isEqualTo(422);
    assertThat(wie.haal("/wachtlijst?soort=hulp").body())
        .doesNotContain("wacht eerst op: onbekende woonplek")
        .contains("wacht eerst op: traumatherapie");
  }
}
