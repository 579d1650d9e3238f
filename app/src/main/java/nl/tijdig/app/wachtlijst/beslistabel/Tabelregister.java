package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the decision table of a GI, and what was answered about its children. */
@Repository
class Tabelregister {

  private static final String NIEUWE_REGEL = "\n";

  private final JdbcClient databank;

  Tabelregister(JdbcClient databank) {
    this.databank = databank;
  }

  /** The versions of the own GI, the last one first. */
  @Transactional(readOnly = true)
  public List<Tabelversie> versies() {
    return databank
        .sql(
            """
            select b.id, b.factoren, b.regels, b.door, b.op, v.door as vastgesteld_door,
                   v.op as vastgesteld_op
            from wachtlijst.beslistabel b
            left join wachtlijst.beslistabel_vastgesteld v on v.tabel_id = b.id
            where b.gi_id = toegang.eigen_gi() order by b.id desc limit 50
            """)
        .query(Tabelversie.class)
        .list();
  }

  /** The one that counts: the last that was approved. */
  Optional<Tabelversie> geldend() {
    return versies().stream().filter(Tabelversie::isVastgesteld).findFirst();
  }

  void leg(String factoren, String regels, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.beslistabel (gi_id, factoren, regels, door, op)
            values (toegang.eigen_gi(), ?, ?, ?, clock_timestamp())
            """)
        .params(factoren, regels, door)
        .update();
  }

  void stelVast(long tabel, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.beslistabel_vastgesteld (tabel_id, gi_id, door, op)
            values (?, toegang.eigen_gi(), ?, clock_timestamp())
            """)
        .params(tabel, door)
        .update();
  }

  /** What was answered about a child, and the class that was made of it. */
  record Inschatting(String nummer, String klasse, String vragen, String antwoorden) {

    Map<String, String> perVraag() {
      var vraag = vragen.split(NIEUWE_REGEL, -1);
      var antwoord = antwoorden.split(NIEUWE_REGEL, -1);
      var per = new LinkedHashMap<String, String>();
      for (var i = 0; i < vraag.length; i++) {
        per.put(vraag[i], antwoord[i]);
      }
      return per;
    }
  }

  /** Of each child of the own GI the answers that its class still rests on. */
  @Transactional(readOnly = true)
  public List<Inschatting> inschattingen() {
    return databank
        .sql(
            """
            select d.nummer, r.klasse, array_to_string(i.vragen, chr(10)) as vragen,
                   array_to_string(i.antwoorden, chr(10)) as antwoorden
            from wachtlijst.inschatting i
            join jeugdbeschermers.risicoklasse r on r.id = i.risicoklasse_id
            join dossier.dossier d on d.id = i.dossier_id
            where d.gi_id = toegang.eigen_gi() and not exists (
              select from jeugdbeschermers.risicoklasse later
              where later.dossier_id = r.dossier_id and later.id > r.id)
            order by d.id
            """)
        .query(Inschatting.class)
        .list();
  }

  /** Keeps what was answered beside the judgement that was recorded last. */
  void leg(String nummer, long tabel, Map<String, String> antwoorden, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.inschatting (dossier_id, tabel_id, risicoklasse_id, vragen,
                                                antwoorden, door, op)
            select d.id, ?, (select max(r.id) from jeugdbeschermers.risicoklasse r
                             where r.dossier_id = d.id), ?, ?, ?, clock_timestamp()
            from dossier.dossier d where d.nummer = ?
            """)
        .params(
            tabel,
            antwoorden.keySet().toArray(String[]::new),
            new ArrayList<>(antwoorden.values()).toArray(String[]::new),
            door,
            nummer)
        .update();
  }
}
