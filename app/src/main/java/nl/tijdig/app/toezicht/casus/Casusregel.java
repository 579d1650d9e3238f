package nl.tijdig.app.toezicht.casus;

import java.util.Arrays;
import java.util.List;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Berekend;

/**
 * One aspect on the page of a case: what stands in its fields.
 *
 * @param isBerekendTeZien whether the computed verdict may be seen already
 */
record Casusregel(
    Aspect aspect,
    String beoordeling,
    List<String> bronnen,
    String toelichting,
    boolean isBerekendTeZien) {

  /** All aspects, as they were typed or else as they stand. */
  static List<Casusregel> van(Praktijktoets toets, Casusblad blad, Antwoorden antwoorden) {
    return Arrays.stream(Aspect.values())
        .map(aspect ->
            antwoorden.heeft(Casusformulier.GEZIEN)
                ? getypt(aspect, antwoorden, isTeZien(toets, blad, aspect))
                : bewaard(aspect, blad, isTeZien(toets, blad, aspect)))
        .toList();
  }

  private static boolean isTeZien(Praktijktoets toets, Casusblad blad, Aspect aspect) {
    return toets.opzet().berekend() == Berekend.METEEN
        || blad.casus().beoordeling(aspect).isPresent();
  }

  private static Casusregel getypt(Aspect aspect, Antwoorden antwoorden, boolean teZien) {
    return new Casusregel(
        aspect,
        antwoorden.tekst("beoordeling-" + aspect.code()),
        antwoorden.keuzes("bronnen-" + aspect.code()),
        antwoorden.tekst("toelichting-" + aspect.code()),
        teZien);
  }

  private static Casusregel bewaard(Aspect aspect, Casusblad blad, boolean teZien) {
    return blad.casus()
        .bevinding(aspect)
        .map(staat ->
            new Casusregel(
                aspect,
                staat.beoordeling().code(),
                staat.bronnen().stream().map(Bewijsbron::code).toList(),
                staat.toelichting() == null ? "" : staat.toelichting(),
                teZien))
        .orElseGet(() -> new Casusregel(aspect, "", List.of(), "", teZien));
  }

  /** Whether more than the judgement itself was filled in. */
  public boolean isUitgeklapt() {
    return !toelichting.isEmpty();
  }
}
