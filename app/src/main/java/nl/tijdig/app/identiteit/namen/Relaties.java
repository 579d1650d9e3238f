package nl.tijdig.app.identiteit.namen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people around children; what stood before stays to be read. */
@Repository
class Relaties {

  private final JdbcClient databank;

  Relaties(JdbcClient databank) {
    this.databank = databank;
  }

  /** Who stands around the child of this dossier now: those with authority first. */
  List<Relatieregel> van(String dossier) {
    return databank
        .sql(
            """
            select r.id, r.volgnummer, r.naam, r.rol, r.telefoon, r.contact, r.vervallen, r.reden,
                   r.door, r.op
            from dossier.dossier d join identiteit.relatie r on r.kind_id = d.kind_id
            where d.nummer = ? and d.bron = 'register' and not r.vervallen and not exists (
              select from identiteit.relatie n where n.kind_id = r.kind_id
                and n.volgnummer = r.volgnummer and n.vervangt = r.id)
            order by array_position(array['ouder_met_gezag', 'voogd', 'ouder_zonder_gezag',
              'pleegouder', 'familie', 'netwerk'], r.rol), r.volgnummer
            """)
        .param(dossier)
        .query((rij, plaats) -> Relatieregel.van(rij))
        .list();
  }

  /** All that was recorded of one of them, the last first. */
  List<Relatieregel> versies(String dossier, int volgnummer) {
    return databank
        .sql(
            """
            select r.id, r.volgnummer, r.naam, r.rol, r.telefoon, r.contact, r.vervallen, r.reden,
                   r.door, r.op
            from dossier.dossier d join identiteit.relatie r on r.kind_id = d.kind_id
            where d.nummer = ? and d.bron = 'register' and r.volgnummer = ? order by r.id desc
            """)
        .params(dossier, volgnummer)
        .query((rij, plaats) -> Relatieregel.van(rij))
        .list();
  }

  /** Somebody new around the child; false when somebody else was first, or who asks may not. */
  boolean voegToe(String dossier, Relatie nu) {
    return voegToe(dossier, nu, null, null, null);
  }

  /** Takes the place of what was recorded; false when somebody else was first, or may not. */
  boolean vervang(String dossier, Relatie nu, Relatieregel eerst, String reden) {
    return voegToe(dossier, nu, eerst.volgnummer(), eerst.id(), reden);
  }

  private boolean voegToe(
      String dossier,
      Relatie nu,
      @Nullable Integer volgnummer,
      @Nullable Long vervangt,
      @Nullable String reden) {
    return databank
            .sql(
                """
                insert into identiteit.relatie (kind_id, volgnummer, vervangt, reden, naam, rol,
                                                telefoon, contact, vervallen)
                select d.kind_id,
                       coalesce(cast(:volgnummer as int), (
                         select coalesce(max(r.volgnummer), 0) + 1 from identiteit.relatie r
                         where r.kind_id = d.kind_id)),
                       cast(:vervangt as bigint), cast(:reden as text), :naam, :rol,
                       cast(:telefoon as text), :contact, :vervallen
                from dossier.dossier d
                where d.nummer = :dossier and d.kind_id is not null and dossier.mag_vastleggen(d.id)
                on conflict do nothing
                """)
            .param("dossier", dossier)
            .param("volgnummer", volgnummer)
            .param("vervangt", vervangt)
            .param("reden", reden)
            .param("naam", nu.naam())
            .param("rol", nu.rol())
            .param("telefoon", nu.telefoon())
            .param("contact", nu.contact())
            .param("vervallen", nu.vervallen())
            .update()
        == 1;
  }
}
