package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Draagvlak;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of worked examples of the contract, line by line: facts, peildatum, verdict. */
class WorkedExamplesTest {

  @ParameterizedTest(name = "{0} on {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "K 2020-12-22, G 2020-12-30 | 2021-01-10 | n1.tijdig | voldaan | 2020-12-30 |",
        "K 2020-12-22, G 2020-12-31 | 2021-01-10 | n1.tijdig | niet_voldaan | 2020-12-30 | 1",
        "M 2020-12-21, K 2020-12-22, G 2020-12-24, k 2020-12-29, o 2020-12-30 | 2021-01-10 | besluit.contact | voldaan | 2020-12-30 |",
        "K 2020-12-22, G 2020-12-24, k 2020-12-29, o 2020-12-30 | 2021-01-10 | besluit.contact | niet_te_beoordelen | |",
        "K 2020-12-22, G 2020-12-24, k 2020-12-29, o 2020-12-30 | 2021-01-10 | rekenkamer.contact | niet_voldaan | 2020-12-27 | 3",
        "K 2020-12-22, G 2020-12-24, k 2020-12-29, o 2020-12-30 | 2021-01-10 | brief.inzet | voldaan | 2020-12-27 |",
        "M 2020-11-16, koers 2020-12-28 | 2021-01-10 | n2.tijdig | voldaan | 2020-12-28 |",
        "M 2020-11-16, koers 2020-12-29 | 2021-01-10 | n2.tijdig | niet_voldaan | 2020-12-28 | 1",
        "M 2020-11-30, bepaald 2020-12-10, start 2021-03-01 | 2021-03-15 | n3.tijdig | niet_voldaan | 2021-02-28 | 1",
        "M 2020-12-01, urgent 2020-12-05, bepaald 2020-12-02, start 2020-12-20 | 2021-01-10 | n3.tijdig | niet_voldaan | 2020-12-05 | 15",
        "M 2020-08 | 2021-03-15 | n2.tijdig | niet_voldaan | 2020-09-12/2020-10-12 | 154",
        "M 2020-12 | 2021-03-15 | n3.tijdig | niet_te_beoordelen | 2021-03-01/2021-03-31 |",
        "K 2020-12-28 | 2021-01-04 | n1.tijdig | loopt | 2021-01-05 |",
      })
  void theContractsExampleHolds(
      String feiten,
      String peildatum,
      String norm,
      String oordeel,
      String uiterlijk,
      Integer laat) {
    var dossier = Dossier.register("voorbeeld", feiten(feiten));
    var gevonden = oordeel(dossier, LocalDate.parse(peildatum), NormId.van(norm));
    assertThat(gevonden.uitkomst().code()).isEqualTo(oordeel);
    assertThat(gevonden.uiterlijk() == null ? null : gevonden.uiterlijk().inDagen())
        .isEqualTo(uiterlijk);
    assertThat(gevonden.teLaat() == null ? null : (Integer) gevonden.teLaat().minstens())
        .isEqualTo(laat);
  }

  private static Oordeel oordeel(Dossier dossier, LocalDate peildatum, NormId norm) {
    return Toetser.toets(dossier, peildatum).get(norm.ordinal());
  }

  private static List<Gebeurtenis> feiten(String regel) {
    var feiten = new ArrayList<Gebeurtenis>();
    for (var deel : regel.split(", ")) {
      var woorden = deel.split(" ");
      feiten.add(feit(woorden[0], Datum.van(woorden[1])));
    }
    return feiten;
  }

  private static Gebeurtenis feit(String woord, Datum op) {
    return switch (woord) {
      case "M" -> new MaatregelUitgesproken(op, Maatregelsoort.OTS, null);
      case "K" -> new GiInKennisGesteld(op);
      case "G" -> new JeugdbeschermerGekoppeld(op, "JB-12", Koppelrol.VAST);
      case "k" -> new Contact(op, Set.of(Gesprekspartner.KIND), true, null);
      case "o" -> new Contact(op, Set.of(Gesprekspartner.OUDER), true, null);
      case "koers" ->
          new KoersBepaald(
              op, 1, 1, false, new Draagvlak(Instemming.JA, Instemming.NVT, Instemming.JA));
      case "bepaald" -> new HulpBepaald(op, "H-1", null);
      case "start" -> new HulpGestart(op, "H-1", Weg.REGULIER, true);
      case "urgent" -> new Urgentie(op(1), Termijnnorm.HULP, op.vroegsteDag());
      default -> throw new IllegalArgumentException(woord);
    };
  }

  /** Long before any example's facts: recorded with the measure. */
  private static Datum op(int dag) {
    return Datum.op(LocalDate.of(2020, 12, dag));
  }
}
