package nl.tijdig.app.identiteit.namen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What children are called and where they live; what stood before stays to be read. */
@Repository
class Personen {

  private final JdbcClient databank;

  Personen(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * Whether who asks may record on the child of this dossier; false when there is no such child.
   */
  boolean isVastTeLeggen(String dossier) {
    return databank
        .sql(
            """
            select exists (select from dossier.dossier d where d.nummer = ? and d.kind_id is not null
              and dossier.mag_vastleggen(d.id) and toegang.mag('NAMEN'))
            """)
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  /** All that was recorded, the last first; empty when nothing was, or not for this reader. */
  List<Persoonversie> versies(String dossier) {
    return databank
        .sql(
            """
            select p.id, p.roepnaam, p.tussenvoegsel, p.achternaam, p.adres, p.postcode,
                   p.woonplaats, p.geheim, p.telefoon, p.reden, p.door, p.op
            from dossier.dossier d join identiteit.persoon p on p.kind_id = d.kind_id
            where d.nummer = ? and d.bron = 'register' order by p.id desc
            """)
        .param(dossier)
        .query((rij, plaats) -> Persoonversie.van(rij))
        .list();
  }

  /**
   * Records a version.
   *
   * @param vervangt the version that it takes the place of; null for the first
   * @return false when somebody else was first, or when who asks may not
   */
  boolean leg(String dossier, Persoon nu, @Nullable Long vervangt, @Nullable String reden) {
    return databank
            .sql(
                """
                insert into identiteit.persoon (kind_id, vervangt, reden, roepnaam, tussenvoegsel,
                  achternaam, adres, postcode, woonplaats, geheim, telefoon, zoeknaam)
                select d.kind_id, cast(:vervangt as bigint), cast(:reden as text), :roepnaam,
                       cast(:tussenvoegsel as text), :achternaam, cast(:adres as text),
                       cast(:postcode as text), cast(:woonplaats as text), :geheim,
                       cast(:telefoon as text), :zoeknaam
                from dossier.dossier d
                where d.nummer = :dossier and d.kind_id is not null and dossier.mag_vastleggen(d.id)
                on conflict do nothing
                """)
            .param("dossier", dossier)
            .param("vervangt", vervangt)
            .param("reden", reden)
            .param("roepnaam", nu.roepnaam())
            .param("tussenvoegsel", nu.tussenvoegsel())
            .param("achternaam", nu.achternaam())
            .param("adres", nu.adres())
            .param("postcode", nu.postcode())
            .param("woonplaats", nu.woonplaats())
            .param("geheim", nu.geheim())
            .param("telefoon", nu.telefoon())
            .param("zoeknaam", Zoeknaam.van(nu.naam()))
            .update()
        == 1;
  }
}
