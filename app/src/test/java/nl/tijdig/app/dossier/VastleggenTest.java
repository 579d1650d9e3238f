package nl.tijdig.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.tijdig.app.Proef;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recording facts on a real PostgreSQL: at once in the clocks, once, or not at all. */
@Proef
class VastleggenTest {

  @Autowired private JdbcClient databank;
  @Autowired private Dossiers dossiers;
  @Autowired private Vastleggen vastleggen;

  @Test
  void aRecordedFactChangesTheClocksAtOnceAndSaysWhich() {
    var nummer = nieuw("De Lichtboei", ots("2026-11-17", "2027-11-17"));
    var koppeling = new JeugdbeschermerGekoppeld(Datum.van("2026-11-20"), "Anna", Koppelrol.VAST);
    var veranderd = vastleggen.leg(nummer, opdracht(koppeling));
    assertThat(veranderd)
        .filteredOn(v -> v.nu().norm() == NormId.N1_TIJDIG)
        .singleElement()
        .satisfies(v -> {
          assertThat(v.eerst().uitkomst()).isEqualTo(Uitkomst.LOOPT);
          assertThat(v.nu().uitkomst()).isEqualTo(Uitkomst.VOLDAAN);
        });
    klokkenZijnVers(nummer);
    assertThat(dossiers.blad(nummer).orElseThrow().feiten().getLast().door()).isEqualTo("proef");
  }

  @Test
  void aFormThatIsSentTwiceIsStoredOnce() {
    var nummer = nieuw("De Lichtboei", ots("2026-11-17", "2027-11-17"));
    var opdracht = opdracht(new Veiligheidsplan(Datum.van("2026-11-20")));
    vastleggen.leg(nummer, opdracht);
    assertThat(vastleggen.leg(nummer, opdracht)).isEmpty();
    assertThat(feiten(nummer)).isEqualTo(2);
  }

  @Test
  void manyPeopleRecordOnOneDossierAtOnceAndNothingIsLost() throws Exception {
    var nummer = nieuw("De Lichtboei", ots("2026-11-02", "2027-11-02"));
    try (var mensen = Executors.newFixedThreadPool(8)) {
      var taken = new ArrayList<Callable<List<Verandering>>>();
      for (var dag = 3; dag < 19; dag++) {
        var op = Datum.van("2026-11-%02d".formatted(dag));
        var contact = new Contact(op, java.util.Set.of(Gesprekspartner.OUDER), true, null);
        taken.add(() -> Namens.systeem(() -> vastleggen.leg(nummer, opdracht(contact))));
      }
      for (Future<List<Verandering>> klaar : mensen.invokeAll(taken)) {
        klaar.get();
      }
    }
    assertThat(feiten(nummer)).isEqualTo(17);
    klokkenZijnVers(nummer);
  }

  /** F01, with a day on which the GI of the demonstration holds its certificate. */
  @Test
  void anOtsOfAYearIsTakenUpAndOneOfThirteenMonthsIsNot() {
    var nummer = nieuw("De Lichtboei");
    geweigerd(nummer, ots("2025-11-16", "2026-12-16"), "hooguit een jaar");
    vastleggen.leg(nummer, opdracht(ots("2025-11-16", "2026-11-16")));
    assertThat(feiten(nummer)).isEqualTo(1);
  }

  /** F01: no valid certificate on the day of the decision; it holds from 1 January 2023. */
  @Test
  void aGiWithoutAValidCertificateOnTheDayIsRefused() {
    var nummer = nieuw("De Lichtboei");
    geweigerd(nummer, ots("2022-12-31", "2023-12-31"), "geen geldig certificaat");
    geweigerd(nieuw("Niet Gecertificeerd"), ots("2025-01-01", "2025-12-31"), "certificaat");
    vastleggen.leg(nummer, opdracht(ots("2023-01-01", "2024-01-01")));
  }

  @Test
  void aCaseFromAReportStaysAsItIs() {
    geweigerd("C02", new Veiligheidsplan(Datum.van("2020-01-01")), "staat vast");
  }

  private void geweigerd(String nummer, Gebeurtenis feit, String reden) {
    var voor = feiten(nummer);
    assertThatThrownBy(() -> vastleggen.leg(nummer, opdracht(feit)))
        .isInstanceOf(OpgaveGeweigerd.class)
        .satisfies(Gesproken.met(reden));
    assertThat(feiten(nummer)).isEqualTo(voor);
  }

  private static MaatregelUitgesproken ots(String op, String einde) {
    return new MaatregelUitgesproken(Datum.van(op), Maatregelsoort.OTS, LocalDate.parse(einde));
  }

  private static Opdracht opdracht(Gebeurtenis feit) {
    return new Opdracht(UUID.randomUUID(), feit, "proef");
  }

  private String nieuw(String gi, Gebeurtenis... feiten) {
    var nummer = "T-" + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
    var wie = new Betrokkenen(null, null, gi, null, "JZ13");
    var dossier = new Dossier(nummer, Bron.REGISTER, wie, List.of(feiten));
    var gegevens = dossier.gebeurtenissen().stream().map(Schrijver::tekst).toList();
    vastleggen.neemOp(List.of(new Opname(dossier, Achtergrond.FICTIEF, gegevens)));
    return nummer;
  }

  private long feiten(String nummer) {
    return databank
        .sql(
            """
            select count(*) from dossier.gebeurtenis g join dossier.dossier d on d.id = g.dossier_id
            where nummer = ?
            """)
        .param(nummer)
        .query(Long.class)
        .single();
  }

  private void klokkenZijnVers(String nummer) {
    var vers =
        dossiers.blad(nummer).orElseThrow().oordelen().stream()
            .collect(Collectors.toMap(o -> o.norm().code(), o -> o.uitkomst().code()));
    var bewaard =
        databank
            .sql(
                """
                select k.norm, k.oordeel from dossier.klok k join dossier.dossier d on d.id = k.dossier_id
                where nummer = ?
                """)
            .param(nummer)
            .query((rij, i) -> java.util.Map.entry(rij.getString(1), rij.getString(2)))
            .list();
    assertThat(bewaard).hasSize(17).allSatisfy(klok -> assertThat(vers).contains(klok));
  }
}
