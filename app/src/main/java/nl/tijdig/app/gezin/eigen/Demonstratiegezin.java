package nl.tijdig.app.gezin.eigen;

import java.util.Optional;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The parent and the young person of the demonstration see a child of twelve or more; the parent
 * sees another one too, for whom something was not kept.
 */
@Component
class Demonstratiegezin implements Demonstratiedeel {

  private final JdbcClient databank;
  private final Eigenwerk werk;
  private final Vandaag vandaag;

  Demonstratiegezin(JdbcClient databank, Eigenwerk werk, Vandaag vandaag) {
    this.databank = databank;
    this.werk = werk;
    this.vandaag = vandaag;
  }

  private record Kind(String nummer, int ouder) {}

  /** After the people and the team. */
  @Override
  public int volgorde() {
    return 6;
  }

  @Override
  public void laad() {
    kind(false)
        .ifPresent(een -> {
          verleen(een.nummer(), Rol.OUDER, een.ouder());
          verleen(een.nummer(), Rol.JEUGDIGE, null);
        });
    kind(true).ifPresent(een -> verleen(een.nummer(), Rol.OUDER, een.ouder()));
  }

  /** Of the children of the jeugdbeschermer: the first of that age, or the first with a breach. */
  private Optional<Kind> kind(boolean geschonden) {
    return databank
        .sql(
            """
            select d.nummer, r.volgnummer as ouder
            from dossier.koppeling k join dossier.dossier d on d.id = k.dossier_id
            join toegang.gebruiker g on g.naam = 'jeugdbeschermer' and g.wie = k.wie
              and g.gi_id = k.gi_id
            join identiteit.relatie r on r.kind_id = d.kind_id and r.rol = 'ouder_met_gezag'
            join identiteit.geboorte b on b.kind_id = d.kind_id
            where b.vroegst > :vandaag - interval '15 years'
              and case when :geschonden then exists (select from dossier.klok o
                    where o.dossier_id = d.id and o.norm = 'n3.tijdig' and o.is_open
                      and o.oordeel = 'niet_voldaan')
                  else b.laatst <= :vandaag - interval '12 years' end
            order by d.nummer, r.volgnummer limit 1
            """)
        .param("vandaag", vandaag.dag())
        .param("geschonden", geschonden)
        .query(Kind.class)
        .optional();
  }

  private void verleen(String nummer, Rol rol, @Nullable Integer relatie) {
    databank
        .sql("select gezin.verleen_toegang(:nummer, :code, cast(:relatie as int), :dag, null)")
        .param("nummer", nummer)
        .param("code", werk.code(rol.code()))
        .param("relatie", relatie)
        .param("dag", vandaag.dag())
        .query(String.class)
        .single();
  }
}
