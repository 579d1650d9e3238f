package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Formulier;
import nl.tijdig.app.dossier.Vastleggen.Stap;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in with the children of a worker who is away. The fixed jeugdbeschermer stays who it
 * is; whoever stands in sees the dossiers as long as it lasts.
 */
@Service
class Waarneming {

  /** Children in one go; a page that has more left says so. */
  private static final int IN_EEN_KEER = 100;

  private final JdbcClient databank;
  private final Vastleggen vastleggen;
  private final Vandaag vandaag;

  Waarneming(JdbcClient databank, Vastleggen vastleggen, Vandaag vandaag) {
    this.databank = databank;
    this.vastleggen = vastleggen;
    this.vandaag = vandaag;
  }

  /** Who stands in with how many children of one worker. */
  public record Vervanging(String vervanger, int kinderen) {}

  /** Who stands in now, most children first. */
  @Transactional(readOnly = true)
  public List<Vervanging> nu(int gi, String wie) {
    return databank
        .sql(
            """
            select p.wie as vervanger, count(*)::int as kinderen
            from acties.aandacht k
            join dossier.koppeling p on p.dossier_id = k.dossier_id and p.rol = 'vervanger'
            where k.gi_id = ? and k.wie = ? group by p.wie order by 2 desc, 1 limit 10
            """)
        .params(gi, wie)
        .query(Vervanging.class)
        .list();
  }

  /**
   * The children of a worker, also those whom that worker stands in for, with whom somebody does
   * not stand in yet; longest due first.
   */
  @Transactional(readOnly = true)
  public List<String> nogZonder(int gi, String wie, String vervanger) {
    return databank
        .sql(
            """
            select d.nummer from acties.aandacht k join dossier.dossier d on d.id = k.dossier_id
            where k.gi_id = :gi and k.wie is distinct from :vervanger
              and exists (select from dossier.koppeling p
                          where p.dossier_id = k.dossier_id and p.gi_id = :gi and p.wie = :wie)
              and not exists (select from dossier.koppeling p
                              where p.dossier_id = k.dossier_id and p.wie = :vervanger)
            order by k.uiterlijk, k.dossier_id limit :hoogstens
            """)
        .param("gi", gi)
        .param("wie", wie)
        .param("vervanger", vervanger)
        .param("hoogstens", IN_EEN_KEER)
        .query(String.class)
        .list();
  }

  /** Couples whoever stands in, from today, with all children where they do not yet. */
  @Transactional
  public int begin(int gi, String wie, String vervanger, UUID formulier, String door) {
    return leg(
        nogZonder(gi, wie, vervanger),
        new JeugdbeschermerGekoppeld(vandaag(), vervanger, Koppelrol.VERVANGER),
        formulier,
        door);
  }

  /** Uncouples whoever stood in, from today. */
  @Transactional
  public int beeindig(int gi, String wie, String vervanger, UUID formulier, String door) {
    return leg(
        waargenomen(gi, wie, vervanger),
        new JeugdbeschermerOntkoppeld(vandaag(), vervanger, Ontkoppelreden.GEPLAND),
        formulier,
        door);
  }

  private List<String> waargenomen(int gi, String wie, String vervanger) {
    return databank
        .sql(
            """
            select d.nummer from acties.aandacht k join dossier.dossier d on d.id = k.dossier_id
            where k.gi_id = :gi and k.wie = :wie and exists (
              select from dossier.koppeling p
              where p.dossier_id = k.dossier_id and p.wie = :vervanger and p.rol = 'vervanger')
            order by k.uiterlijk, k.dossier_id limit :hoogstens
            """)
        .param("gi", gi)
        .param("wie", wie)
        .param("vervanger", vervanger)
        .param("hoogstens", IN_EEN_KEER)
        .query(String.class)
        .list();
  }

  private int leg(List<String> nummers, Gebeurtenis feit, UUID formulier, String door) {
    vastleggen.leg(
        nummers.stream().map(nummer -> new Stap(nummer, feit)).toList(),
        new Formulier(formulier, "/team/werkers", door));
    return nummers.size();
  }

  private Datum vandaag() {
    return Datum.van(vandaag.dag().toString());
  }
}
