package nl.tijdig.app.organisaties.demonstratie;

import java.time.LocalDate;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.organisaties.Organisaties;
import org.springframework.stereotype.Component;

/** GI's of invented names; the jeugdregio's come with the product. */
@Component
class Demonstratieorganisaties implements Demonstratiedeel {

  private static final String[] GIS = {
    "Noorderhaven Jeugdbescherming",
    "De Lichtboei",
    "Kompas Kind en Gezin",
    "Stichting Jeugdanker",
    "De Waterkant"
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
      organisaties.neemOpGi(gi, LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));
    }
  }
}
