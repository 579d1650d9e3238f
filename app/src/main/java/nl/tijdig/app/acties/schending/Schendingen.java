package nl.tijdig.app.acties.schending;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.acties.termijn.Termijnplicht;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads which norms were missed and are still open, as far as the database shows them. */
@Repository
@Transactional(readOnly = true)
class Schendingen {

  /** Lines per norm that can be leafed through; whoever needs more narrows the choice. */
  static final int HOOGSTENS = 1000;

  private static final String[] NORMEN =
      Termijnplicht.NORMEN.stream().map(NormId::code).toArray(String[]::new);

  private final JdbcClient databank;

  Schendingen(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * Which of them; null is all.
   *
   * @param rol the role that must act
   * @param perPlicht ordered by who must act, and not by day
   */
  record Vraag(
      LocalDate vandaag,
      @Nullable Integer gi,
      @Nullable String jeugdregio,
      @Nullable String rol,
      @Nullable String norm,
      boolean perPlicht) {

    /** Those of the organisation of the reader. */
    static Vraag van(Gebruiker ik, Schendingkeuze keuze, LocalDate vandaag, boolean perPlicht) {
      return new Vraag(
          vandaag, ik.giId(), ik.jeugdregio(), keuze.rolnaam(), keuze.normcode(), perPlicht);
    }
  }

  /** How many there are of one duty-holder. */
  record Bij(String rol, long aantal) {}

  /** Per role how many can be leafed through. */
  List<Bij> perRol(Vraag vraag) {
    return vul(
            """
            select a.rol, count(*) as aantal
            from unnest(:normen) as n(norm) cross join lateral (
              select rol from acties.actie
              where soort = n.norm and geeindigd_op is null and laat_na < :vandaag
                and (cast(:gi as int) is null or gi_id = :gi)
                and (cast(:jeugdregio as text) is null or jeugdregio = :jeugdregio)
                and (cast(:rol as text) is null or rol = :rol)
                and (cast(:norm as text) is null or soort = :norm)
              order by uiterlijk, dossier_id limit :hoogstens) a
            group by a.rol order by a.rol
            """,
            vraag)
        .param("hoogstens", HOOGSTENS)
        .query(Bij.class)
        .list();
  }

  /** The lines of a page. */
  List<Schending> rijen(Vraag vraag, long vanaf, int aantal) {
    return vul(
            """
            select d.nummer, a.soort as norm, a.rol, a.wie, i.naam as gi, a.jeugdregio, a.uiterlijk,
                   a.laat_na, a.grond
            from (
              select a.* from unnest(:normen) as n(norm) cross join lateral (
                select * from acties.actie
                where soort = n.norm and geeindigd_op is null and laat_na < :vandaag
                  and (cast(:gi as int) is null or gi_id = :gi)
                  and (cast(:jeugdregio as text) is null or jeugdregio = :jeugdregio)
                  and (cast(:rol as text) is null or rol = :rol)
                  and (cast(:norm as text) is null or soort = :norm)
                order by uiterlijk, dossier_id limit :hoogstens) a
              order by case when :perPlicht then a.rol end, case when :perPlicht then a.wie end,
                       a.uiterlijk, a.dossier_id, a.soort
              limit :aantal offset :vanaf) a
            join dossier.dossier d on d.id = a.dossier_id
            left join organisaties.gi_nu i on i.id = a.gi_id
            order by case when :perPlicht then a.rol end, case when :perPlicht then a.wie end,
                     a.uiterlijk, a.dossier_id, a.soort
            """,
            vraag)
        .param("perPlicht", vraag.perPlicht())
        .param("hoogstens", vraag.perPlicht() ? HOOGSTENS : vanaf + aantal)
        .param("aantal", aantal)
        .param("vanaf", vanaf)
        .query(Schending.class)
        .list();
  }

  private StatementSpec vul(String sql, Vraag vraag) {
    return databank
        .sql(sql)
        .param("normen", NORMEN)
        .param("vandaag", vraag.vandaag())
        .param("gi", vraag.gi())
        .param("jeugdregio", vraag.jeugdregio())
        .param("rol", vraag.rol())
        .param("norm", vraag.norm());
  }
}
