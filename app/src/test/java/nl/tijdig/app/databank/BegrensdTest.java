package nl.tijdig.app.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** AL7: no text is without a bound, also for what goes past the forms. */
@Proef
class BegrensdTest {

  @Autowired private EmbeddedPostgres postgres;

  @Test
  @DisplayName("AL7: every column that takes words has a check, a key or a domain of its own")
  void everyTextHasABound() {
    assertThat(
            Rechtstreeks.eigenaar(postgres)
                .sql(
                    """
                    select n.nspname || '.' || c.relname || '.' || a.attname
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                      and c.relkind in ('r', 'p') and c.relrowsecurity
                      and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype,
                                         'json'::regtype, 'varchar'::regtype, 'bytea'::regtype)
                      and a.atttypmod < 0
                      and not exists (select from pg_constraint k
                        where k.conrelid = c.oid and k.contype in ('c', 'f')
                          and k.conkey = array[a.attnum])
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @ParameterizedTest(name = "AL7: {0} signs")
  @CsvSource({"9999, true", "10000, true", "10001, false"})
  void whatHasNoBoundOfItsOwnTakesTenThousandSigns(int tekens, boolean past) {
    var eigenaar = Rechtstreeks.eigenaar(postgres);
    eigenaar.sql("create table if not exists databank.proeftekst (tekst text)").update();
    try {
      eigenaar.sql("call databank.begrens('databank.proeftekst')").update();
      var vraag =
          eigenaar
              .sql("insert into databank.proeftekst (tekst) values (?)")
              .param("a".repeat(tekens));
      if (past) {
        assertThat(vraag.update()).isOne();
      } else {
        assertThatThrownBy(vraag::update).isInstanceOf(DataIntegrityViolationException.class);
      }
    } finally {
      eigenaar.sql("drop table databank.proeftekst").update();
    }
  }
}
