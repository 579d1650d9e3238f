package nl.tijdig.app.identiteit.namen;

import java.util.Arrays;
import java.util.List;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invented names, birth dates and families for the children of the fictitious register; from their
 * codes, so that they are the same each time. Telephone numbers begin as those of nobody do.
 */
@Component
class Demonstratiepersonen implements Demonstratiedeel {

  private final JdbcClient databank;
  private final Vandaag vandaag;

  Demonstratiepersonen(JdbcClient databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  @Override
  public int volgorde() {
    return 3;
  }

  @Override
  public void laad() {
    laadPersonen();
    laadGeboorten();
    laadRelaties();
  }

  private void laadPersonen() {
    var voornamen = regels("meisjesnamen.txt", "jongensnamen.txt");
    var achternamen = regels("achternamen.txt");
    databank
        .sql(Verzonnen.PERSONEN.sql())
        .param("voornamen", rij(voornamen))
        .param("zoekvoor", rij(voornamen.stream().map(Zoeknaam::van).toList()))
        .param("achternamen", rij(achternamen))
        .param("zoekachter", rij(achternamen.stream().map(Zoeknaam::van).toList()))
        .param("straten", rij(regels("straten.txt")))
        .update();
  }

  private void laadGeboorten() {
    databank.sql(Verzonnen.GEBOORTEN.sql()).param("vandaag", vandaag.dag()).update();
  }

  private void laadRelaties() {
    databank
        .sql(Verzonnen.RELATIES.sql())
        .param("meisjes", rij(regels("meisjesnamen.txt")))
        .param("jongens", rij(regels("jongensnamen.txt")))
        .param(
            "achternamen",
            rij(
                regels("achternamen.txt").stream()
                    .map(naam -> naam.replace('|', ' ').strip())
                    .toList()))
        .update();
  }

  private static List<String> regels(String... bestanden) {
    return Arrays.stream(bestanden)
        .flatMap(bestand -> Demonstratiebestand.regels(bestand).stream())
        .toList();
  }

  private static String[] rij(List<String> waarden) {
    return waarden.toArray(String[]::new);
  }
}
