package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AM12: every page of the house that shows one child names that child in the log. */
@Proef
class KindgenoemdTest {

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;

  @Test
  void everyPageOfOneChildNamesIt() throws Exception {
    var zonder = new TreeMap<String, String>();
    for (var regel : AanvalTest.MAG.entrySet()) {
      var adres = regel.getKey();
      if (!adres.startsWith("GET ")
          || !adres.contains("{nummer}")
          || adres.contains("/praktijktoets/")
          || adres.contains("/proefkamer")) {
        continue;
      }
      for (var rol : regel.getValue()) {
        var pad = AanvalTest.ingevuld(adres.substring("GET ".length()));
        var bezoeker = new Bezoeker(poort, rol.code());
        var status = bezoeker.haal(pad).statusCode();
        if (status != 200 || !laatste(rol).equals(AanvalTest.EIGEN)) {
          zonder.put(rol + " " + adres, status + " " + laatste(rol));
        }
      }
    }
    assertThat(zonder).isEmpty();
  }

  private String laatste(Rol rol) {
    return databank
        .sql(
            """
            select coalesce(dossier, 'geen') from toegang.inzage where wie = ?
            order by nummer desc limit 1
            """)
        .param(rol.code())
        .query(String.class)
        .single();
  }
}
