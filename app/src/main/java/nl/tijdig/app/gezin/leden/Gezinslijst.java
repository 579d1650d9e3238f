package nl.tijdig.app.gezin.leden;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.gezin.leden.Gezinslid.Kandidaat;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who of the family sees a dossier, and what they ask and say; for who is involved. */
@Repository
@Transactional
class Gezinslijst {

  private final JdbcClient databank;

  Gezinslijst(JdbcClient databank) {
    this.databank = databank;
  }

  /** Whether who asks records on this dossier, and there is a child in it. */
  @Transactional(readOnly = true)
  public boolean isVastTeLeggen(String nummer) {
    return databank
        .sql(
            """
            select exists (select from dossier.dossier d
              where d.nummer = ? and d.kind_id is not null and dossier.mag_vastleggen(d.id))
            """)
        .param(nummer)
        .query(Boolean.class)
        .single();
  }

  /** Whose accounts see the dossier or saw it, the newest first. */
  @Transactional(readOnly = true)
  public List<Gezinslid> leden(String nummer) {
    return databank
        .sql(
            """
            select t.id, r.naam, r.rol, t.volgnummer is null as is_kind, t.vanaf, t.tot,
                   e.toegang_id is not null as is_voorbij
            from dossier.dossier d join gezin.toegang t on t.kind_id = d.kind_id
            left join identiteit.relatie r on r.kind_id = t.kind_id and r.volgnummer = t.volgnummer
              and not r.vervallen and not exists (select from identiteit.relatie n
                where n.kind_id = r.kind_id and n.volgnummer = r.volgnummer and n.vervangt = r.id)
            left join gezin.toegang_einde e on e.toegang_id = t.id
            where d.nummer = ? and d.bron = 'register' order by t.id desc limit 100
            """)
        .param(nummer)
        .query(Gezinslid.class)
        .list();
  }

  /** The parents around the child. */
  @Transactional(readOnly = true)
  public List<Kandidaat> kandidaten(String nummer) {
    return databank
        .sql(
            """
            select r.volgnummer, r.naam, r.rol
            from dossier.dossier d join identiteit.relatie r on r.kind_id = d.kind_id
            where d.nummer = ? and d.bron = 'register' and not r.vervallen
              and r.rol in ('ouder_met_gezag', 'voogd', 'ouder_zonder_gezag')
              and not exists (select from identiteit.relatie n
                where n.kind_id = r.kind_id and n.volgnummer = r.volgnummer and n.vervangt = r.id)
            order by r.volgnummer limit 50
            """)
        .param(nummer)
        .query(Kandidaat.class)
        .list();
  }

  /** What was asked; what waits for an answer first. */
  @Transactional(readOnly = true)
  public List<Gezinsstem.Vraag> vragen(String nummer) {
    return databank
        .sql(
            """
            select v.id, r.naam as van, v.tekst, v.op, v.uiterlijk, a.tekst as antwoord,
                   a.op as beantwoord_op
            from dossier.dossier d join gezin.vraag v on v.dossier_id = d.id
            left join gezin.antwoord a on a.vraag_id = v.id
            left join lateral (select t.volgnummer from gezin.toegang t
              where t.naam = v.naam and t.kind_id = d.kind_id order by t.id desc limit 1) t on true
            left join identiteit.relatie r on r.kind_id = d.kind_id and r.volgnummer = t.volgnummer
              and not exists (select from identiteit.relatie n
                where n.kind_id = r.kind_id and n.volgnummer = r.volgnummer and n.vervangt = r.id)
            where d.nummer = ? and d.bron = 'register'
            order by a.vraag_id is not null, v.uiterlijk, v.id desc limit 100
            """)
        .param(nummer)
        .query(Gezinsstem.Vraag.class)
        .list();
  }

  /** What was said of facts, the newest first. */
  @Transactional(readOnly = true)
  public List<Gezinsstem.Reactie> reacties(String nummer) {
    return databank
        .sql(
            """
            select x.volgnummer, g.soort, r.naam as van, x.tekst, x.op
            from dossier.dossier d join gezin.reactie x on x.dossier_id = d.id
            join dossier.gebeurtenis g on g.dossier_id = d.id and g.volgnummer = x.volgnummer
            left join lateral (select t.volgnummer from gezin.toegang t
              where t.naam = x.naam and t.kind_id = d.kind_id order by t.id desc limit 1) t on true
            left join identiteit.relatie r on r.kind_id = d.kind_id and r.volgnummer = t.volgnummer
              and not exists (select from identiteit.relatie n
                where n.kind_id = r.kind_id and n.volgnummer = r.volgnummer and n.vervangt = r.id)
            where d.nummer = ? and d.bron = 'register' order by x.id desc limit 100
            """)
        .param(nummer)
        .query(Gezinsstem.Reactie.class)
        .list();
  }

  /**
   * Lets the account of this code see the dossier.
   *
   * @param relatie which person around the child it is; null: the child itself
   * @throws OpgaveGeweigerd when the code, the person or the age speaks against it
   */
  public void verleen(
      String nummer,
      String code,
      @Nullable Integer relatie,
      LocalDate vanaf,
      @Nullable LocalDate tot) {
    var uitkomst =
        databank
            .sql(
                """
                select gezin.verleen_toegang(:nummer, :code, cast(:relatie as int),
                                             cast(:vanaf as date), cast(:tot as date))
                """)
            .param("nummer", nummer)
            .param("code", code)
            .param("relatie", relatie)
            .param("vanaf", vanaf)
            .param("tot", tot)
            .query(String.class)
            .single();
    if (!uitkomst.equals("verleend")) {
      throw new OpgaveGeweigerd(Bezwaar.van("leden.geweigerd." + uitkomst).bij("code"));
    }
  }

  /** Ends an access; false when there was none to end. */
  public boolean beeindig(String nummer, long id, String reden) {
    return databank
        .sql("select gezin.beeindig_toegang(?, ?, ?)")
        .params(nummer, id, reden)
        .query(Boolean.class)
        .single();
  }

  /** Answers a question of this dossier; false when it was answered already or is not there. */
  public boolean antwoord(String nummer, long vraag, String tekst, String door) {
    return databank
            .sql(
                """
                insert into gezin.antwoord (vraag_id, tekst, door, op)
                select v.id, :tekst, :door, now()
                from gezin.vraag v join dossier.dossier d on d.id = v.dossier_id
                where d.nummer = :nummer and v.id = :vraag on conflict do nothing
                """)
            .param("nummer", nummer)
            .param("vraag", vraag)
            .param("tekst", tekst)
            .param("door", door)
            .update()
        == 1;
  }
}
