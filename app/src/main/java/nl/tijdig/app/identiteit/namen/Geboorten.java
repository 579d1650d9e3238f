package nl.tijdig.app.identiteit.namen;

import java.time.LocalDate;
import java.util.Optional;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.kern.dossier.Tegenspraak;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When children were born, as far as that is known; what stood before stays to be read. */
@Repository
public class Geboorten {

  private final JdbcClient databank;
  private final Dossiers dossiers;

  Geboorten(JdbcClient databank, Dossiers dossiers) {
    this.databank = databank;
    this.dossiers = dossiers;
  }

  /**
   * What is recorded now.
   *
   * @param id of this version
   */
  public record Geboorte(long id, Datum datum) {}

  /**
   * When the child of this dossier was born; empty when nobody recorded it, or not for who asks.
   */
  public Optional<Geboorte> van(String dossier) {
    return databank
        .sql(
            """
            select g.id, g.vroegst, g.laatst
            from dossier.dossier d join identiteit.geboorte g on g.kind_id = d.kind_id
            where d.nummer = ? and d.bron = 'register' order by g.id desc limit 1
            """)
        .param(dossier)
        .query((rij, plaats) ->
            new Geboorte(
                rij.getLong("id"),
                datum(
                    rij.getObject("vroegst", LocalDate.class),
                    rij.getObject("laatst", LocalDate.class))))
        .optional();
  }

  static Datum datum(LocalDate vroegst, LocalDate laatst) {
    return new Datum((int) vroegst.toEpochDay(), (int) laatst.toEpochDay());
  }

  /**
   * Records it, unless it stands there already.
   *
   * @param reden why it changes; nothing of it is kept for a first recording
   * @return false when somebody else was first, or when who asks may not
   * @throws OpgaveGeweigerd when something is recorded that lies before it
   */
  public boolean leg(String dossier, Datum datum, String reden) {
    var eerst = van(dossier).orElse(null);
    if (eerst != null && eerst.datum().equals(datum)) {
      return true;
    }
    dossiers
        .feiten(dossier)
        .flatMap(blad -> Tegenspraak.tegenGeboorte(blad.dossier(), datum))
        .ifPresent(feit -> {
          throw new OpgaveGeweigerd(
              Bezwaar.van("identiteit.voor-geboorte", feit.op()).bij("geboortedatum"));
        });
    return voegToe(dossier, datum, eerst == null ? null : eerst.id(), eerst == null ? null : reden);
  }

  private boolean voegToe(
      String dossier, Datum datum, @Nullable Long vervangt, @Nullable String reden) {
    return databank
            .sql(
                """
                insert into identiteit.geboorte (kind_id, vervangt, reden, vroegst, laatst)
                select d.kind_id, cast(:vervangt as bigint), cast(:reden as text), :vroegst, :laatst
                from dossier.dossier d
                where d.nummer = :dossier and d.kind_id is not null and dossier.mag_vastleggen(d.id)
                on conflict do nothing
                """)
            .param("dossier", dossier)
            .param("vervangt", vervangt)
            .param("reden", reden)
            .param("vroegst", datum.vroegsteDag())
            .param("laatst", datum.laatsteDag())
            .update()
        == 1;
  }
}
