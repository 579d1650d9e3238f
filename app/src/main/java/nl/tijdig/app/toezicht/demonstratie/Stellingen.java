package nl.tijdig.app.toezicht.demonstratie;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Locale;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.Aantallen;
import nl.tijdig.app.toezicht.stellingen.Cohort;
import nl.tijdig.app.toezicht.stellingen.Gesteld;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Stroom;
import nl.tijdig.app.toezicht.stellingen.Telgroep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the report states about the practice test, with its contradictions. */
@Component
class Stellingen {

  private static final Stroom AMSTERDAM =
      new Stroom(
          "Amsterdam-Amstelland", 28, 22, new Stroom.VanNaar(22, 6), "004:313-315; 004:350-353");

  private final Gesteld gesteld;

  Stellingen(Gesteld gesteld) {
    this.gesteld = gesteld;
  }

  void laad(long praktijktoets) {
    var tekst = String.join("\n", Demonstratiebestand.regels("gestelde_totalen.csv"));
    CsvReader.builder()
        .ofNamedCsvRecord(tekst)
        .forEach(regel -> gesteld.neemOp(praktijktoets, totaal(regel)));
    gesteld.neemOp(praktijktoets, AMSTERDAM);
  }

  private static GesteldTotaal totaal(NamedCsvRecord regel) {
    var soort = Telgroep.Soort.valueOf(regel.getField("groep").toUpperCase(Locale.ROOT));
    var procent = veld(regel, "procent");
    var cohort = veld(regel, "cohort");
    return new GesteldTotaal(
        Aspect.van(regel.getField("aspect")),
        new Telgroep(soort, regel.getField("naam")),
        new Aantallen(
            getal(regel, "beoordeeld"),
            getal(regel, "op_orde"),
            procent == null ? null : new BigDecimal(procent)),
        cohort == null ? null : new Cohort(cohort),
        regel.getField("bron"));
  }

  private static @Nullable Integer getal(NamedCsvRecord regel, String naam) {
    var waarde = veld(regel, naam);
    return waarde == null ? null : Integer.valueOf(waarde);
  }

  private static @Nullable String veld(NamedCsvRecord regel, String naam) {
    var waarde = regel.getField(naam);
    return waarde.isEmpty() ? null : waarde;
  }
}
