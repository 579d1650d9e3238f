package nl.tijdig.app.organisaties;

import java.time.LocalDate;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.springframework.stereotype.Component;

/** GI's of invented names and the nine jeugdregio's of Noord-Holland (codes: CBS, CC BY 4.0). */
@Component
class Demonstratieorganisaties implements Demonstratiedeel {

  private static final String[] GIS = {
    "Noorderhaven Jeugdbescherming",
    "De Lichtboei",
    "Kompas Kind en Gezin",
    "Stichting Jeugdanker",
    "De Waterkant"
  };

  private static final String[][] JEUGDREGIOS = {
    {"JZ03", "Kop van Noord-Holland"},
    {"JZ05", "Westfriesland"},
    {"JZ06", "Noord-Kennemerland"},
    {"JZ09", "Zaanstreek-Waterland"},
    {"JZ10", "IJmond"},
    {"JZ11", "Zuid-Kennemerland"},
    {"JZ13", "Amsterdam-Amstelland"},
    {"JZ15", "Haarlemmermeer"},
    {"JZ16", "Gooi- en Vechtstreek"}
  };

  private final Organisaties organisaties;

  Demonstratieorganisaties(Organisaties organisaties) {
    this.organisaties = organisaties;
  }

  @Override
  public int volgorde() {
    return 1;
  }

  @Override
  public void laad() {
    for (var gi : GIS) {
      organisaties.neemOpGi(gi, LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31), true);
    }
    for (var jeugdregio : JEUGDREGIOS) {
      organisaties.neemOpJeugdregio(jeugdregio[0], jeugdregio[1]);
    }
  }
}
