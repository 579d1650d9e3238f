package nl.tijdig.app.werkvoorraad.welkom;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G09: whoever sees no dossier has a page of their own, and not a refusal. */
@Proef
class WelkomTest {

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @CsvSource({
    "raadslid, Hoe het in heel Nederland staat, college",
    "beleidsmedewerker, Hoe het in heel Nederland staat, Jeugdautoriteit"
  })
  void theFirstPageSaysWhatIsThereAndWhomToAsk(String rol, String nu, String vraag)
      throws Exception {
    var bezoeker = new Bezoeker(poort, rol);
    assertThat(bezoeker.haal("/").headers().firstValue("Location")).hasValue("/welkom");
    var pagina = bezoeker.haal("/welkom");
    assertThat(pagina.statusCode()).isEqualTo(200);
    assertThat(pagina.body()).contains("Welkom bij Tijdig", nu, vraag, "/normen");
    assertThat(pagina.body().contains("ongeveer ")).isEqualTo(nu.startsWith("Hoe"));
    assertThat(bezoeker.haal("/welkom?taal=en").body()).contains("Welcome to Tijdig");
  }

  @ParameterizedTest
  @ValueSource(strings = {"beleidsmedewerker", "raadslid"})
  void itCanBeReadByEverybody(String rol) {
    try (var browser = new Browser(poort)) {
      for (var breed : List.of(320, 1280)) {
        var pagina = browser.ingelogd(rol, breed);
        pagina.navigate("/");
        assertThat(pagina.locator("h1").innerText()).contains("Welkom");
        assertThat(Browser.drempels(pagina)).isEmpty();
      }
    }
  }

  @Test
  void theFiguresAreInTensAndOfTheWholeCountry() {
    try (var raadslid = new Rechtstreeks(postgres, "raadslid")) {
      var rij =
          raadslid
              .databank()
              .sql("select * from werkvoorraad.landelijk(date '2026-11-24')")
              .query()
              .singleRow();
      assertThat(rij.values()).allSatisfy(een -> assertThat((Integer) een % 10).isZero());
      var echt =
          Rechtstreeks.eigenaar(postgres)
              .sql("select count(*) from acties.aandacht")
              .query(Integer.class)
              .single();
      assertThat((Integer) rij.get("kinderen")).isBetween(echt - 5, echt + 5);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, ", "9, ", "10, 10", "14, 10", "15, 20", "12345, 12350"})
  void fewerThanTenAreNotSaid(int aantal, Integer gezegd) {
    assertThat(
            Rechtstreeks.eigenaar(postgres)
                .sql("select werkvoorraad.in_tienen(?)")
                .param((long) aantal)
                .query(Integer.class)
                .optional()
                .orElse(null))
        .isEqualTo(gezegd);
  }

  @Test
  void withoutAPassThereAreNoFigures() {
    try (var iemand = new Rechtstreeks(postgres, "raadslid")) {
      iemand
          .databank()
          .sql("select set_config('tijdig.pas', '', false)")
          .query(String.class)
          .single();
      assertThat(
              iemand
                  .databank()
                  .sql("select kinderen from werkvoorraad.landelijk(date '2026-11-24')")
                  .query(Integer.class)
                  .optional())
          .isEmpty();
    }
  }
}
