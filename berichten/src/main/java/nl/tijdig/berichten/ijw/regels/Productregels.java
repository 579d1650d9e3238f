package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD041;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD075;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD076;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD077;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD078;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD079;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS003;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.deel.Productdelen.Omvang;
import nl.tijdig.berichten.ijw.deel.Productdelen.Product;
import org.jspecify.annotations.Nullable;

/**
 * What is allocated or asked for, in any message; it has an Omvang or a Budget, never both.
 *
 * @param einde the name of the element with the last day
 */
record Productregels(
    String einde,
    LocalDate vanaf,
    @Nullable LocalDate tot,
    @Nullable Omvang omvang,
    @Nullable Long budget) {

  /** The schedule by year of before 2021 is over since this day. */
  private static final LocalDate OUD = LocalDate.of(2020, 12, 31);

  /** The rules that any of these classes has; the number of the one on Frequentie differs. */
  void toets(Bedrijfsregel frequentie, Keur keur) {
    keur.eis(CD075, budget == null || tot != null, einde);
    keur.eis(CD076, omvang == null || !omvang.frequentie().is("2") || tot != null, einde);
    keur.eis(CS003, tot == null || !tot.isBefore(vanaf), einde);
    keur.eis(CD077, budget == null || omvang == null, "Omvang");
    keur.eis(CD078, budget == null || omvang == null, "Budget");
    keur.eis(frequentie, omvang == null || !isNa2020() || past(omvang), "Omvang", "Frequentie");
  }

  /** The rules of a class with a Product; the number of the one on Omvang differs. */
  void metProduct(@Nullable Product product, Bedrijfsregel zonderCode, Keur keur) {
    var heeftCode = product != null && product.code() != null;
    keur.eis(CD079, budget != null || product != null, "Product");
    keur.eis(CD041, omvang != null || !heeftCode, "Omvang");
    keur.eis(zonderCode, omvang == null || heeftCode || !isNa2020(), "Omvang");
  }

  private boolean isNa2020() {
    return tot == null || tot.isAfter(OUD);
  }

  private static boolean past(Omvang omvang) {
    return !omvang.eenheid().is("14", "16", "83", "84") || omvang.frequentie().is("2", "4", "6");
  }
}
