package nl.tijdig.app.databank.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.tijdig.app.Tweede;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** U32: the locale is that of the product, whatever the environment says. */
class LocaleTest {

  @ParameterizedTest
  @CsvSource({
    "LC_CTYPE, UTF-8",
    "LC_ALL, xx_YY.UTF-8",
    "LC_ALL, C",
    "LC_ALL, tr_TR.UTF-8",
    "LANG, nl_NL@euro"
  })
  void aNewDatabaseIsMadeUnderAnyLocale(
      String naam, String waarde, @TempDir(cleanup = CleanupMode.NEVER) Path map) throws Exception {
    var af = Tweede.draai(Opslag.class, Map.of(naam, waarde), map.toString());
    assertThat(af.uitvoer().lines()).contains("UTF8 C.UTF-8 \\u00C9I");
    assertThat(af.status()).isZero();
  }

  /** Makes a database and says how it stores and capitalises letters. */
  static final class Opslag {

    private Opslag() {}

    public static void main(String[] args) throws Exception {
      try (var postgres = DatabankConfiguration.start(Path.of(args[0]))) {
        var antwoord =
            JdbcClient.create(postgres.getPostgresDatabase())
                .sql(
                    """
                    select pg_encoding_to_char(encoding) || ' ' || datlocale || ' ' || upper('éi')
                    from pg_database where datname = 'postgres'
                    """)
                .query(String.class)
                .single();
        System.out.println(antwoord.replace("É", "\\u00C9"));
      }
    }
  }
}
