package nl.tijdig.app.wachtlijst.brief;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijst.Maat;
import nl.tijdig.app.pagina.Lijstadres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The letters that were sent, and what was promised in them. */
@Repository
class Briefregister {

  private static final Maat MAAT = new Maat(25, 1000);

  private final JdbcClient databank;
  private final Vandaag vandaag;

  Briefregister(JdbcClient databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  /** Who can be called: works for the own GI on the promised day, and what people call them. */
  Optional<String> contact(String wie, LocalDate verwacht) {
    return databank
        .sql(
            """
            select naam from jeugdbeschermers.jeugdbeschermer
            where gi_id = toegang.eigen_gi() and wie = ? and (tot is null or tot >= ?)
            """)
        .params(wie, verwacht)
        .query(String.class)
        .optional();
  }

  long leg(long dossier, Brief brief, String door) {
    return databank
        .sql(
            """
            insert into wachtlijst.brief (dossier_id, contact, contactnaam, telefoon, verwacht, klasse,
                                          rechten, klacht, door, op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(
            dossier,
            brief.contact(),
            brief.contactnaam(),
            brief.telefoon(),
            brief.verwacht(),
            brief.klasse(),
            brief.rechten(),
            brief.klacht(),
            door,
            Timestamp.from(vandaag.moment()))
        .query(Long.class)
        .single();
  }

  /** The letters to the parents of one child, the last one first. */
  @Transactional(readOnly = true)
  public List<Briefregel> van(String nummer) {
    return databank
        .sql(
            """
            select b.id, d.nummer, b.contact, b.contactnaam, b.telefoon, b.verwacht, b.klasse,
                   b.rechten, b.klacht, b.door, b.op, coalesce(j.tot < b.verwacht, false) as is_vertrokken
            from wachtlijst.brief b join dossier.dossier d on d.id = b.dossier_id
            left join jeugdbeschermers.jeugdbeschermer j on j.gi_id = d.gi_id and j.wie = b.contact
            where d.nummer = ? order by b.id desc limit 50
            """)
        .param(nummer)
        .query(Briefregel.class)
        .list();
  }

  /** All letters that who asks may see, the last one first. */
  @Transactional(readOnly = true)
  public Lijst<Briefregel> lijst(Lijstadres adres) {
    var aantal =
        databank
            .sql("select count(*) from (select from wachtlijst.brief limit ?) b")
            .param(MAAT.hoogstens() + 1)
            .query(Long.class)
            .single();
    return Lijst.van(adres, aantal, MAAT, this::rijen);
  }

  private List<Briefregel> rijen(long vanaf) {
    return databank
        .sql(
            """
            select b.id, d.nummer, b.contact, b.contactnaam, b.telefoon, b.verwacht, b.klasse,
                   b.rechten, b.klacht, b.door, b.op, coalesce(j.tot < b.verwacht, false) as is_vertrokken
            from (select * from wachtlijst.brief order by id desc limit ? offset ?) b
            join dossier.dossier d on d.id = b.dossier_id
            left join jeugdbeschermers.jeugdbeschermer j on j.gi_id = d.gi_id and j.wie = b.contact
            order by b.id desc
            """)
        .params(MAAT.perPagina(), vanaf)
        .query(Briefregel.class)
        .list();
  }
}
