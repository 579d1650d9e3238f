package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list that can be taken along, to each role that may. */
@Proef
@DisplayName("U15, U16, AM6: every export")
class UitvoerTest {

  private static final Pattern FORMULE = Pattern.compile("(?:^|[;,\\n\"])[=+\\-@\\t]");

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;

  static Stream<String> bestanden() {
    return AanvalTest.MAG.keySet().stream()
        .filter(adres -> adres.startsWith("GET ") && adres.endsWith(".csv"))
        .filter(adres -> !adres.endsWith("/voorbeeld.csv"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("bestanden")
  void opensInADutchSpreadsheetRunsNothingAndIsInTheInzagelog(String adres) throws Exception {
    var pad = AanvalTest.ingevuld(adres.substring("GET ".length()));
    for (var rol : AanvalTest.MAG.get(adres)) {
      var bezoeker = new Bezoeker(poort, rol.code());
      var antwoord = bezoeker.haal(pad);
      var tekst = antwoord.body();
      assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
      assertThat(antwoord.headers().firstValue("Content-Disposition").orElse(""))
          .matches("attachment; filename=\"[a-zA-Z0-9-]+-2026-11-24\\.csv\"");
      assertThat(tekst).startsWith("\ufeff").contains(";").endsWith("\r\n");
      assertThat(kop(tekst)).doesNotContain(",", "_");
      assertThat(FORMULE.matcher(tekst).find()).isFalse();
      var komma = bezoeker.haal(pad + "?scheiding=komma").body();
      assertThat(kop(komma)).isEqualTo(kop(tekst).replace(';', ','));
      assertThat(laatste(rol.code())).isEqualTo("uitvoeren");
    }
  }

  private static String kop(String tekst) {
    return List.of(tekst.split("\r\n")).getFirst();
  }

  private String laatste(String wie) {
    return databank
        .sql("select handeling from toegang.inzage where wie = ? order by nummer desc limit 1")
        .param(wie)
        .query(String.class)
        .single();
  }
}
