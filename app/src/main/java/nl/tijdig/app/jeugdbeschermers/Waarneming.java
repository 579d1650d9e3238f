package nl.tijdig.app.jeugdbeschermers;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.jeugdbeschermers.Feitenreeks.Formulier;
import nl.tijdig.app.jeugdbeschermers.Feitenreeks.Stap;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in with the children of a worker who is away. The fixed jeugdbeschermer stays who it
 * is; whoever stands in sees the dossiers as long as it lasts.
 */
@Service
public class Waarneming {

  /** Children in one go; a page that has more left says so. */
  private static final int IN_EEN_KEER = 100;

  private final JdbcClient databank;
  private final Feitenreeks reeks;
  private final Vandaag vandaag;

  Waarneming(JdbcClient databank, Feitenreeks reeks, Vandaag vandaag) {
    this.databank = databank;
    this.reeks = reeks;
    this.vandaag = vandaag;
  }

  /** Who stands in with how many children of one worker. */
  public record Vervanging(String vervanger, int kinderen) {}

  /** Who stands in now, most children first. */
  @Transactional(readOnly = true)
  public List<Vervanging> nu(String gi, String wie) {
    return databank
        .sql(
            """
            select p.wie as vervanger, count(*)::int as kinderen
            from aandacht k join koppeling p on p.dossier_id = k.dossier_id and p.rol = 'vervanger'
            where k.gi = ? and k.wie = ? group by p.wie order by 2 desc, 1 limit 10
            """)
        .params(gi, wie)
        .query(Vervanging.class)
        .list();
  }

  /** The children of a worker with whom somebody does not stand in yet, longest due first. */
  @Transactional(readOnly = true)
  public List<String> nogZonder(String gi, String wie, String vervanger) {
    return kinderen(
        "not exists (select from koppeling p where p.dossier_id = k.dossier_id and p.wie = ?)",
        gi,
        wie,
        vervanger);
  }

  /** Couples whoever stands in, from today, with all children where they do not yet. */
  @Transactional
  public int begin(String gi, String wie, String vervanger, UUID formulier, String door) {
    return leg(
        nogZonder(gi, wie, vervanger),
        new JeugdbeschermerGekoppeld(vandaag(), vervanger, Rol.VERVANGER),
        formulier,
        door);
  }

  /** Uncouples whoever stood in, from today. */
  @Transactional
  public int beeindig(String gi, String wie, String vervanger, UUID formulier, String door) {
    return leg(
        kinderen(
            """
            exists (select from koppeling p
                    where p.dossier_id = k.dossier_id and p.wie = ? and p.rol = 'vervanger')
            """,
            gi,
            wie,
            vervanger),
        new JeugdbeschermerOntkoppeld(vandaag(), vervanger, Ontkoppelreden.GEPLAND),
        formulier,
        door);
  }

  private List<String> kinderen(String welke, String gi, String wie, String vervanger) {
    return databank
        .sql(
            """
            select d.nummer from aandacht k join dossier d on d.id = k.dossier_id
            where k.gi = ? and k.wie = ? and %s
            order by k.uiterlijk, k.dossier_id limit %d
            """
                .formatted(welke, IN_EEN_KEER))
        .params(gi, wie, vervanger)
        .query(String.class)
        .list();
  }

  private int leg(List<String> nummers, Gebeurtenis feit, UUID formulier, String door) {
    reeks.leg(
        nummers.stream().map(nummer -> new Stap(nummer, feit)).toList(),
        new Formulier(formulier, "/team/werkers", door));
    return nummers.size();
  }

  private Datum vandaag() {
    return Datum.van(vandaag.dag().toString());
  }
}
