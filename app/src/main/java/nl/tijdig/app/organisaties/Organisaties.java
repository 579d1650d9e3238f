package nl.tijdig.app.organisaties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Certificaat;
import nl.tijdig.kern.dossier.Instroomstop;
import nl.tijdig.kern.dossier.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The GI's and jeugdregio's that Tijdig knows; the jeugdregio's come with the product (CBS). */
@Repository
public class Organisaties {

  private final JdbcClient databank;

  Organisaties(JdbcClient databank) {
    this.databank = databank;
  }

  /** A jeugdregio with its CBS code. */
  public record Jeugdregio(String code, String naam) {}

  /** The names of all GI's, in alphabetical order. */
  public List<String> gis() {
    return databank
        .sql("select naam from gi order by naam collate \"nl-NL-x-icu\"")
        .query(String.class)
        .list();
  }

  /** All jeugdregio's, in alphabetical order. */
  public List<Jeugdregio> jeugdregios() {
    return databank
        .sql("select code, naam from jeugdregio order by naam collate \"nl-NL-x-icu\"")
        .query(Jeugdregio.class)
        .list();
  }

  /** The CBS codes of all jeugdregio's. */
  public Set<String> jeugdregiocodes() {
    return Set.copyOf(databank.sql("select code from jeugdregio").query(String.class).list());
  }

  /** The name that goes with a code; what is no code comes back as it is. */
  public @Nullable String naamVanJeugdregio(@Nullable String code) {
    return databank
        .sql("select naam from jeugdregio where code = ?")
        .param(code)
        .query(String.class)
        .optional()
        .orElse(code);
  }

  /**
   * The certificates of all GI's, for judging whether one may carry out a measure: every period
   * that counts, also those that are over.
   */
  public List<Certificaat> certificaten() {
    return databank
        .sql("select gi, vanaf, tot_en_met from geldend_certificaat order by gi, vanaf")
        .query(Certificaat.class)
        .list();
  }

  /** Whether a GI may carry out measures on this day. */
  public boolean heeftCertificaat(String gi, LocalDate dag) {
    return databank
        .sql(
            """
            select exists (select from geldend_certificaat
                           where gi = ? and ? between vanaf and tot_en_met)
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
            select gi, jeugdregio, vanaf, tot, instroomorganisatie
            from instroomstop_nu where not vervallen order by id
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

  /** Takes up a GI with its first certificate, on behalf of the product itself. */
  public void neemOpGi(String naam, LocalDate vanaf, LocalDate tot, boolean fictief) {
    databank
        .sql(
            """
            with nieuw as (
              insert into gi (naam, fictief) values (?, ?) on conflict (naam) do nothing
              returning naam)
            insert into certificaat (gi, vanaf, tot_en_met) select naam, ?, ? from nieuw
            """)
        .params(naam, fictief, vanaf, tot)
        .update();
  }
}
