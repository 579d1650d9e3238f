package nl.tijdig.app.organisaties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Organisatiegids;
import nl.tijdig.kern.dossier.Certificaat;
import nl.tijdig.kern.dossier.Instroomstop;
import nl.tijdig.kern.dossier.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The GI's and jeugdregio's that Tijdig knows; the jeugdregio's come with the product (CBS). */
@Repository
public class Organisaties implements Organisatiegids {

  private final JdbcClient databank;

  Organisaties(JdbcClient databank) {
    this.databank = databank;
  }

  /** A jeugdregio with its CBS code. */
  public record Jeugdregio(String code, String naam) {}

  /** All GI's under the name they have now, in alphabetical order. */
  public List<Gi> gis() {
    return databank
        .sql("select id, naam from organisaties.gi_nu order by naam collate \"nl-NL-x-icu\"")
        .query(Gi.class)
        .list();
  }

  @Override
  public Optional<Gi> gi(String naam) {
    return databank
        .sql("select id, naam from organisaties.gi_nu where lower(naam) = lower(?)")
        .param(naam)
        .query(Gi.class)
        .optional();
  }

  @Override
  public Optional<String> jeugdregio(String code) {
    return databank
        .sql("select naam from organisaties.jeugdregio where code = ?")
        .param(code)
        .query(String.class)
        .optional();
  }

  @Override
  public Optional<Integer> gemeente(String code) {
    return databank
        .sql("select id from organisaties.gemeente where code = ?")
        .param(code)
        .query(Integer.class)
        .optional();
  }

  /** A gemeente with its CBS code, in the jeugdregio that it belongs to. */
  public record Gemeente(String code, String naam, String jeugdregio) {}

  /** The gemeenten of the list of CBS, in alphabetical order; none that only a file named. */
  public List<Gemeente> gemeenten() {
    return databank
        .sql(
            """
            select code, naam, jeugdregio from organisaties.gemeente
            where jeugdregio is not null order by naam collate "nl-NL-x-icu"
            """)
        .query(Gemeente.class)
        .list();
  }

  /** All jeugdregio's, in alphabetical order. */
  public List<Jeugdregio> jeugdregios() {
    return databank
        .sql("select code, naam from organisaties.jeugdregio order by naam collate \"nl-NL-x-icu\"")
        .query(Jeugdregio.class)
        .list();
  }

  /** The CBS codes of all jeugdregio's. */
  public Set<String> jeugdregiocodes() {
    return Set.copyOf(
        databank.sql("select code from organisaties.jeugdregio").query(String.class).list());
  }

  /** The name that goes with a code; what is no code comes back as it is. */
  public @Nullable String naamVanJeugdregio(@Nullable String code) {
    return code == null ? null : jeugdregio(code).orElse(code);
  }

  /**
   * The certificates of all GI's, for judging whether one may carry out a measure: every period
   * that counts, also those that are over.
   */
  public List<Certificaat> certificaten() {
    return databank
        .sql(
            """
            select g.naam as gi, c.vanaf, c.tot_en_met from organisaties.geldend_certificaat c
            join organisaties.gi_nu g on g.id = c.gi_id order by g.naam, c.vanaf
            """)
        .query(Certificaat.class)
        .list();
  }

  /** Whether a GI may carry out measures on this day. */
  public boolean heeftCertificaat(int gi, LocalDate dag) {
    return databank
        .sql(
            """
            select exists (select from organisaties.geldend_certificaat
                           where gi_id = ? and ? between vanaf and tot_en_met)
            """)
        .params(gi, dag)
        .query(Boolean.class)
        .single();
  }

  /** The instroomstops of all GI's, also those that are over; none that was a mistake. */
  public List<Instroomstop> instroomstops() {
    return databank
        .sql(
            """
            select g.naam as gi, s.jeugdregio, s.vanaf, s.tot, s.instroomorganisatie
            from organisaties.instroomstop_nu s join organisaties.gi_nu g on g.id = s.gi_id
            where not s.vervallen order by s.id
            """)
        .query((rij, nummer) -> {
          var tot = rij.getDate("tot");
          return new Instroomstop(
              rij.getString("gi"),
              rij.getString("jeugdregio"),
              new Periode(
                  rij.getDate("vanaf").toLocalDate(), tot == null ? null : tot.toLocalDate()),
              rij.getString("instroomorganisatie"));
        })
        .list();
  }

  /** Takes up a GI of the demonstration with its first certificate; one that is there stays. */
  public void neemOpGi(String naam, LocalDate vanaf, LocalDate tot) {
    databank
        .sql(
            """
            with nieuw as (
              insert into organisaties.gi (fictief) select true
              where not exists (select from organisaties.gi_nu where naam = :naam) returning id),
            benoemd as (insert into organisaties.gi_naam (gi_id, naam, vanaf)
                        select id, :naam, :vanaf from nieuw)
            insert into organisaties.certificaat (gi_id, vanaf, tot_en_met)
            select id, :vanaf, :tot from nieuw
            """)
        .param("naam", naam)
        .param("vanaf", vanaf)
        .param("tot", tot)
        .update();
  }
}
