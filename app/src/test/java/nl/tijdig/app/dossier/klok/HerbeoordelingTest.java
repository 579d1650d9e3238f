package nl.tijdig.app.dossier.klok;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Dossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every night the stored verdicts are those of the new day; a row that was right stays. */
@Proef
class HerbeoordelingTest {

  private static final String NUMMER = "D-000016";

  @Autowired private Herbeoordeling herbeoordeling;
  @Autowired private Dossiers dossiers;
  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;

  @Test
  void whatGrewOldIsPutRightAndNothingElseIsWritten() {
    var eigenaar = JdbcClient.create(postgres.getPostgresDatabase());
    var id =
        databank
            .sql("select id from dossier.dossier where nummer = ?")
            .param(NUMMER)
            .query(Long.class);
    var voor = plaatsen();
    eigenaar
        .sql(
            """
            update dossier.klok set oordeel = 'gemotiveerd', is_open = not is_open
            where norm = 'n2.tijdig' and dossier_id = ?
            """)
        .param(id.single())
        .update();
    eigenaar.sql("delete from acties.aandacht where dossier_id = ?").param(id.single()).update();
    herbeoordeling.draai();
    assertThat(
            databank
                .sql("select norm || ' ' || oordeel from dossier.klok where dossier_id = ?")
                .param(id.single())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(vers());
    assertThat(
            databank
                .sql("select count(*) from acties.aandacht where dossier_id = ?")
                .param(id.single())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    var na = plaatsen();
    na.entrySet().removeIf(rij -> rij.getValue().equals(voor.get(rij.getKey())));
    assertThat(na.keySet()).containsExactly(NUMMER + " n2.tijdig");
  }

  private List<String> vers() {
    return dossiers.blad(NUMMER).orElseThrow().oordelen().stream()
        .map(oordeel -> oordeel.norm().code() + " " + oordeel.uitkomst().code())
        .toList();
  }

  /** Where each clock lies in its table; writing it moves it. */
  private Map<String, String> plaatsen() {
    var plaatsen = new HashMap<String, String>();
    databank
        .sql(
            """
            select d.nummer || ' ' || k.norm, k.ctid::text from dossier.klok k
            join dossier.dossier d on d.id = k.dossier_id where d.bron = 'register'
            """)
        .query(rij -> {
          plaatsen.put(rij.getString(1), rij.getString(2));
        });
    return plaatsen;
  }
}
