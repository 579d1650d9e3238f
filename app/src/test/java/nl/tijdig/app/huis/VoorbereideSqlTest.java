package nl.tijdig.app.huis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * AM9: what somebody typed is never part of the text of a query. Every query is a constant,
 * prepared once, and gets its values as parameters.
 */
class VoorbereideSqlTest {

  private static final Path HIER = Path.of("src", "main", "java");

  @Test
  void everyQueryOfTheHouseIsAConstant() throws IOException {
    var fouten = new TreeMap<String, String>();
    var gezien = 0;
    try (var alle = Files.walk(HIER)) {
      for (var bestand : alle.filter(pad -> pad.toString().endsWith(".java")).toList()) {
        var vragen = Sqlvragen.in(Files.readString(bestand));
        gezien += vragen.aantal();
        vragen.fouten().forEach(fout -> fouten.put(HIER.relativize(bestand) + ": " + fout, ""));
      }
    }
    assertThat(fouten.keySet()).isEmpty();
    assertThat(gezien).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "databank.sql(\"select * from kind where naam = '\" + naam + \"'\").query();",
        "databank.sql(\"select * from kind where naam = '%s'\".formatted(naam)).query();",
        "var vraag = \"select \" + naam; databank.sql(vraag).query();",
        "verbinding.prepareStatement(\"select \" + naam);",
        "verbinding.createStatement();",
        "var deel = \" where naam = \" + naam; databank.sql(\"select 1\" + deel).query();",
        "return \"select * from kind where naam = \" + naam;",
        "databank.batchUpdate(naam, rijen);"
      })
  void aValueInTheTextIsFound(String regel) {
    assertThat(Sqlvragen.in("class A { void vraag(String naam) { " + regel + " } }").fouten())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "databank.sql(\"select * from kind where naam = ?\").param(naam).query();",
        "databank.sql(VRAAG).param(naam).query();",
        "databank.sql(\"select 1 limit %d\".formatted(MEEST)).query();",
        "verbinding.prepareStatement(naam == null ? VRAAG : \"select 1\");"
      })
  void aConstantWithParametersIsRight(String regel) {
    var bron =
        "class A { static final String VRAAG = \"select \" + \"1\"; static final int MEEST = 5;"
            + " void vraag(String naam) { "
            + regel
            + " } }";
    assertThat(Sqlvragen.in(bron).fouten()).isEmpty();
  }
}
