package nl.tijdig.app.dossier.invoer;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which files the own GI read in, and what it knows from them. */
@Repository
class Invoerregister {

  /** Lines on the page. */
  static final int PAGINA = 25;

  private final JdbcClient databank;

  Invoerregister(JdbcClient databank) {
    this.databank = databank;
  }

  /** A fact that was read in before. */
  record Bekend(Gebeurtenis feit, String dossier, Betrokkenen wie) {}

  /** One file that was read in. */
  record Invoer(
      long id,
      String bestandsnaam,
      int regels,
      int nieuw,
      int herhaald,
      String door,
      Timestamp op) {}

  /** The facts that the own GI read in under these ids. */
  Map<String, Bekend> bekend(Collection<String> externen) {
    var gevonden = new HashMap<String, Bekend>();
    databank
        .sql("select * from dossier.eerder_ingelezen(?)")
        .param(externen.toArray(String[]::new))
        .query(rij -> {
          gevonden.put(
              rij.getString("extern"),
              new Bekend(
                  Dossierlezer.leesGebeurtenis(rij.getString("gegevens")),
                  rij.getString("nummer"),
                  new Betrokkenen(
                      rij.getString("kind"),
                      rij.getString("gezin"),
                      null,
                      rij.getString("gemeente"),
                      rij.getString("jeugdregio"))));
        });
    return gevonden;
  }

  /** The dossiers that the own GI has of these children, whatever the capitals of a code. */
  Map<String, List<String>> dossiers(Collection<String> kinderen) {
    return databank
        .sql(
            """
            select k.code, d.nummer
            from dossier.kind k join dossier.dossier d on d.kind_id = k.id
            where k.gi_id = toegang.bereik_gi() and d.gi_id = k.gi_id and d.bron = 'register'
              and lower(k.code) in (select lower(c) from unnest(?) c) order by d.id
            """)
        .param(kinderen.toArray(String[]::new))
        .query((rij, nummer) -> Map.entry(rij.getString(1), rij.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  long neemOp(Invoerbestand bestand, String vorm, int nieuw, int herhaald, String door) {
    return databank
        .sql(
            """
            insert into dossier.invoer (gi_id, bestandsnaam, vorm, regels, nieuw, herhaald, door, op, sha256)
            values (toegang.bereik_gi(), :naam, :vorm, :regels, :nieuw, :herhaald, :door,
                    clock_timestamp(), :sha256)
            returning id
            """)
        .param("naam", bestand.naam())
        .param("vorm", vorm)
        .param("regels", nieuw + herhaald)
        .param("nieuw", nieuw)
        .param("herhaald", herhaald)
        .param("door", door)
        .param("sha256", bestand.sha256())
        .query(Long.class)
        .single();
  }

  /** The last files, newest first. */
  @Transactional(readOnly = true)
  List<Invoer> laatste() {
    return databank
        .sql(
            """
            select id, bestandsnaam, regels, nieuw, herhaald, door, op from dossier.invoer
            where gi_id = toegang.bereik_gi() order by id desc limit ?
            """)
        .param(PAGINA)
        .query(Invoer.class)
        .list();
  }
}
