package nl.tijdig.app.bedrijf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.toets.Toetser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the owner of the database finds in it when everybody went home: is all of it there, once?
 */
final class Boekhouding {

  /** The day of the demonstration. */
  private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

  private final JdbcClient eigenaar;

  Boekhouding(int poort) {
    this.eigenaar =
        JdbcClient.create(
            new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + poort + "/postgres", "postgres", "postgres"));
  }

  JdbcClient eigenaar() {
    return eigenaar;
  }

  /** How often each form that left a fact did so. */
  Map<UUID, Integer> opdrachten() {
    var gevonden = new TreeMap<UUID, Integer>();
    eigenaar
        .sql(
            """
            select opdracht, count(*) from dossier.gebeurtenis where opdracht is not null group by 1
            """)
        .query(rij -> {
          gevonden.put(rij.getObject(1, UUID.class), rij.getInt(2));
        });
    return gevonden;
  }

  /** The dossiers on which somebody recorded. */
  List<String> aangeraakt() {
    return eigenaar
        .sql(
            """
            select distinct d.nummer from dossier.dossier d join dossier.gebeurtenis g on g.dossier_id = d.id
            where g.door is not null order by 1
            """)
        .query(String.class)
        .list();
  }

  /** Dossiers whose facts are not numbered 1, 2, 3 and so on. */
  List<String> gaten() {
    return eigenaar
        .sql(
            """
            select d.nummer from dossier.dossier d join dossier.gebeurtenis g on g.dossier_id = d.id
            group by d.nummer having count(*) <> max(g.volgnummer) or min(g.volgnummer) <> 1
            """)
        .query(String.class)
        .list();
  }

  /** The first line of the inzagelog that is not what it was; null when the chain is whole. */
  @Nullable Long breuk() {
    return eigenaar.sql("select toegang.inzage_breuk()").query(Long.class).optional().orElse(null);
  }

  /** What differs between the clocks of this dossier and its facts, judged anew. */
  List<String> verschillen(String nummer) {
    var gewild = new TreeSet<String>();
    Toetser.toets(dossier(nummer), DAG).forEach(oordeel -> gewild.add(regel(oordeel)));
    var echt =
        new TreeSet<>(
            eigenaar
                .sql(
                    """
                    select k.* from dossier.klok k join dossier.dossier d on d.id = k.dossier_id
                    where d.nummer = ?
                    """)
                .param(nummer)
                .query((rij, plaats) -> regel(rij))
                .list());
    var anders = new ArrayList<String>();
    echt.stream().filter(rij -> !gewild.contains(rij)).forEach(rij -> anders.add("stored " + rij));
    gewild.stream().filter(rij -> !echt.contains(rij)).forEach(rij -> anders.add("judged " + rij));
    return anders;
  }

  private Dossier dossier(String nummer) {
    var feiten =
        eigenaar
            .sql(
                """
                select g.gegevens::text from dossier.gebeurtenis g join dossier.dossier d on d.id = g.dossier_id
                where d.nummer = ? and not g.ingetrokken and not exists (
                  select from dossier.gebeurtenis v where v.dossier_id = d.id and v.vervangt = g.volgnummer)
                order by g.volgnummer
                """)
            .param(nummer)
            .query(String.class)
            .list()
            .stream()
            .map(Dossierlezer::leesGebeurtenis)
            .toList();
    return new Dossier(
        nummer, Bron.REGISTER, new Betrokkenen("K", "G", "gi", "0384", "JZ13"), feiten);
  }

  private static String regel(Oordeel oordeel) {
    var teLaat = oordeel.teLaat();
    return String.join(
        " ",
        oordeel.norm().code(),
        oordeel.uitkomst().code(),
        dagen(oordeel.aanvang()),
        dagen(oordeel.uiterlijk()),
        dagen(oordeel.op()),
        String.valueOf(teLaat == null ? null : teLaat.minstens()),
        oordeel.kenmerken().stream().map(Kenmerk::code).sorted().collect(Collectors.joining(",")),
        String.join(",", oordeel.ontbreekt()));
  }

  private static String dagen(@Nullable Datum datum) {
    return datum == null ? "null/null" : datum.vroegsteDag() + "/" + datum.laatsteDag();
  }

  private static String regel(ResultSet rij) throws SQLException {
    return String.join(
        " ",
        rij.getString("norm"),
        rij.getString("oordeel"),
        dagen(rij, "aanvang"),
        dagen(rij, "uiterlijk"),
        dagen(rij, "op"),
        String.valueOf(rij.getObject("te_laat")),
        lijst(rij, "kenmerken").stream().sorted().collect(Collectors.joining(",")),
        String.join(",", lijst(rij, "ontbreekt")));
  }

  private static String dagen(ResultSet rij, String naam) throws SQLException {
    return rij.getDate(naam + "_vroegst") + "/" + rij.getDate(naam + "_laatst");
  }

  private static List<String> lijst(ResultSet rij, String naam) throws SQLException {
    return List.of((String[]) rij.getArray(naam).getArray());
  }
}
