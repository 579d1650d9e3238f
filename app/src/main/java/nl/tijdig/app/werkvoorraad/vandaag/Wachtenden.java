package nl.tijdig.app.werkvoorraad.vandaag;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of the children on one screen what they wait for and how much danger they are in. */
@Repository
class Wachtenden {

  private final JdbcClient databank;

  Wachtenden(JdbcClient databank) {
    this.databank = databank;
  }

  /** By the number of the dossier. */
  Map<String, Wachtend> van(Collection<String> nummers) {
    return databank
        .sql(
            """
            select d.nummer,
                   (select r.klasse from jeugdbeschermers.risicoklasse r where r.dossier_id = d.id
                    order by r.id desc limit 1) as risico,
                   (select k.uiterlijk_laatst from dossier.klok k where k.dossier_id = d.id
                    and k.norm = 'besluit.contact' and k.is_open) as spreken_voor,
                   exists (select from dossier.klok k where k.dossier_id = d.id
                     and k.norm = 'n3.tijdig' and k.is_open)
                   and exists (select from dossier.gebeurtenis g where g.dossier_id = d.id
                     and g.soort = 'hulp_bepaald' and not g.ingetrokken
                     and not exists (select from dossier.gebeurtenis v
                       where v.dossier_id = d.id and v.vervangt = g.volgnummer)) as wacht_op_hulp
            from dossier.dossier d where d.nummer = any (?)
            """)
        .param(nummers.toArray(String[]::new))
        .query(Wachtend.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Wachtend::nummer, Function.identity()));
  }
}
