package nl.tijdig.app.jeugdbeschermers.werkers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanging;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.organisaties.Organisaties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works for a GI. A change keeps what stood there before: the database sees to it. */
@Repository
class Werkers {

  /** Former versions on the page of a worker. */
  private static final int WIJZIGINGEN = 25;

  private final JdbcClient databank;
  private final Organisaties organisaties;
  private final Vervanging vervanging;
  private final Beurten beurten;

  Werkers(JdbcClient databank, Organisaties organisaties, Vervanging vervanging, Beurten beurten) {
    this.databank = databank;
    this.organisaties = organisaties;
    this.vervanging = vervanging;
    this.beurten = beurten;
  }

  /** Somebody of this GI, also after they left. */
  @Transactional(readOnly = true)
  public Optional<Werker> met(int gi, String wie) {
    return databank
        .sql("select * from jeugdbeschermers.jeugdbeschermer where gi_id = ? and wie = ?")
        .params(gi, wie)
        .query((rij, nummer) -> werker(rij))
        .optional();
  }

  private static Werker werker(ResultSet rij) throws SQLException {
    return new Werker(
        rij.getString("wie"),
        rij.getString("naam"),
        rij.getString("telefoon"),
        rij.getString("jeugdregio"),
        Arrays.stream((String[]) rij.getArray("expertise").getArray()).collect(Collectors.toSet()),
        rij.getInt("netto_uren"),
        rij.getObject("registratie_tot", LocalDate.class),
        rij.getObject("vanaf", LocalDate.class),
        rij.getObject("tot", LocalDate.class));
  }

  /**
   * Takes up somebody; the same form sent again changes nothing.
   *
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public void neemOp(int gi, Werker werker) {
    keur(werker);
    var nieuw =
        vul(
            """
            insert into jeugdbeschermers.jeugdbeschermer (gi_id, wie, naam, telefoon, jeugdregio, expertise, netto_uren,
                                         registratie_tot, vanaf, tot)
            values (:gi, :wie, :naam, cast(:telefoon as text), :jeugdregio, string_to_array(:expertise, ','), :uren,
                    :registratie, :vanaf, cast(:tot as date))
            on conflict do nothing
            """,
            gi,
            werker);
    if (nieuw == 0 && !met(gi, werker.wie()).equals(Optional.of(werker))) {
      throw new OpgaveGeweigerd(Bezwaar.van("werker.staat-er-al", werker.wie()).bij("wie"));
    }
  }

  /**
   * Says it anew; the name in facts and the first working day stay as they are.
   *
   * @param versie of what the form was made on; empty: of no form
   * @param toch also when standing in fails because of it, which is asked back otherwise
   * @throws OpgaveGeweigerd when something speaks against it, or somebody else was first; then
   *     nothing is stored
   */
  @Transactional
  public void wijzig(int gi, Werker werker, String versie, boolean toch) {
    keur(werker);
    beurten.wacht("afwezig", gi);
    met(gi, werker.wie())
        .filter(nu -> !versie.isEmpty() && !versie.equals(nu.versie()))
        .ifPresent(nu -> {
          throw OpgaveGeweigerd.ingehaald(List.of(ingehaald(gi, nu)));
        });
    if (!toch) {
      vervanging.vraagNa(
          gi,
          stand -> stand.met(werker.wie(), werker.tot(), vervanging.plaatsen(werker.nettoUren())));
    }
    var gewijzigd =
        vul(
            """
            update jeugdbeschermers.jeugdbeschermer set naam = :naam,
              telefoon = cast(:telefoon as text), jeugdregio = :jeugdregio,
              expertise = string_to_array(:expertise, ','), netto_uren = :uren,
              registratie_tot = :registratie, tot = cast(:tot as date)
            where gi_id = :gi and wie = :wie and vanaf = :vanaf
            """,
            gi,
            werker);
    if (gewijzigd == 0) {
      throw new OpgaveGeweigerd("werker.niet-hier", werker.wie());
    }
  }

  /** Who was first, and what stands there now. */
  private Bezwaar ingehaald(int gi, Werker nu) {
    var tot = nu.tot();
    var door = vorige(gi, nu.wie()).stream().map(Vorige::door).findFirst().orElse(null);
    return Bezwaar.van(
        "werker.ingehaald",
        door == null ? "" : door,
        nu.naam(),
        nu.nettoUren(),
        nu.registratieTot(),
        tot == null ? "-" : tot);
  }

  private void keur(Werker werker) {
    OpgaveGeweigerd.bij(werker.bezwaren(organisaties.jeugdregiocodes()));
  }

  private int vul(String daad, int gi, Werker werker) {
    return databank
        .sql(daad)
        .param("gi", gi)
        .param("wie", werker.wie())
        .param("naam", werker.naam())
        .param("telefoon", werker.telefoon())
        .param("jeugdregio", werker.jeugdregio())
        .param("expertise", String.join(",", new TreeSet<>(werker.expertise())))
        .param("uren", werker.nettoUren())
        .param("registratie", werker.registratieTot())
        .param("vanaf", werker.vanaf())
        .param("tot", werker.tot())
        .update();
  }

  /**
   * What stood there before a change.
   *
   * @param uren net hours a year; null when it is about days away
   * @param vanaf first working day, or first day away
   * @param tot last working day, or last day away
   * @param door the account that changed it
   */
  public record Vorige(
      @Nullable Integer uren,
      LocalDate vanaf,
      @Nullable LocalDate tot,
      @Nullable String door,
      java.util.Date op) {}

  /** What was said before, the latest change first. */
  @Transactional(readOnly = true)
  public List<Vorige> vorige(int gi, String wie) {
    return databank
        .sql(
            """
            select (was ->> 'netto_uren')::int as uren, (was ->> 'vanaf')::date as vanaf,
                   (was ->> 'tot')::date as tot, door, op
            from jeugdbeschermers.werkerwijziging
            where gi_id = ? and wie = ? order by id desc limit ?
            """)
        .params(gi, wie, WIJZIGINGEN)
        .query(Vorige.class)
        .list();
  }
}
