package nl.tijdig.app.gezin.klacht;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered.
 *
 * @param gebeurd the day on which it happened, or the decision was sent; null when not known
 * @param klachtdag the day on which they complain
 * @param ernstig null when the table does not ask
 * @param naAndere another body has the same complaint, or judged it
 */
record Klachtvraag(
    Klachtonderwerp over,
    @Nullable LocalDate gebeurd,
    LocalDate klachtdag,
    @Nullable Boolean ernstig,
    boolean naAndere) {

  private static final String JA = "ja";
  private static final List<String> KEUS = List.of(JA, "nee");

  /** Which questions the table asks about this subject. */
  record Vragen(boolean dag, boolean ernst, boolean andere) {

    static Vragen van(Klachtonderwerp over) {
      var regels = Klachtregels.alle().stream().filter(regel -> regel.over() == over).toList();
      return new Vragen(
          regels.stream().anyMatch(r -> r.binnen() != null || r.als().ouderDan() != null),
          regels.stream().anyMatch(r -> r.als().ernstig() != null),
          regels.stream().anyMatch(r -> r.als().naAndere()));
    }

    public boolean isGeen() {
      return !dag && !ernst && !andere;
    }
  }

  /**
   * What the form says.
   *
   * @throws nl.tijdig.app.omgeving.OpgaveGeweigerd with all that cannot be read
   */
  static Klachtvraag lees(Klachtonderwerp over, Antwoorden antwoorden, LocalDate vandaag) {
    var vragen = Vragen.van(over);
    var klachtdag =
        antwoorden.tekst("klachtdag").isEmpty()
            ? vandaag
            : antwoorden.dag("klachtdag", "klacht.klachtdag", Klachtregels.VROEGST, vandaag);
    var gebeurd =
        vragen.dag() ? antwoorden.dagOfNiets("gebeurd", "klacht.gebeurd." + over.code()) : null;
    antwoorden.eis(
        gebeurd == null || !antwoorden.isGoed("gebeurd") || !gebeurd.isAfter(klachtdag),
        Bezwaar.van("klacht.na-klachtdag").bij("gebeurd"));
    var ernstig =
        vragen.ernst() ? JA.equals(antwoorden.keuze("ernstig", "klacht.ernstig", KEUS)) : null;
    var andere = vragen.andere() && JA.equals(antwoorden.keuze("andere", "klacht.andere", KEUS));
    antwoorden.klaar();
    return new Klachtvraag(over, gebeurd, klachtdag, ernstig, andere);
  }
}
