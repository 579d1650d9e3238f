package nl.tijdig.app.gezin.rekenaar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.Klokstart;
import nl.tijdig.kern.norm.Klokstart.EersteVan;
import nl.tijdig.kern.norm.Klokstart.LaatsteVan;
import nl.tijdig.kern.norm.Klokstart.Telkens;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.norm.Norm;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Eenheid;
import nl.tijdig.kern.toets.Toetser;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a norm must be met, and how it was counted.
 *
 * @param telling null when a day that the norm needs was not given
 */
record Vervaldag(Norm norm, @Nullable Telling telling) {

  /**
   * How the day was counted.
   *
   * @param begin the day after which the term runs, and by which the clock started
   * @param overgeslagen days off that do not count as werkdag
   * @param verschoven days off past which the Algemene termijnenwet moved the last day
   * @param vrij why the last day is a day off and yet does not move; null when it is none
   */
  record Telling(
      LocalDate begin,
      String bij,
      LocalDate uiterlijk,
      List<Rekendag> overgeslagen,
      List<Rekendag> verschoven,
      @Nullable Rekendag vrij) {}

  /** Every norm of which the clock starts with the decision, the first due first. */
  static List<Vervaldag> van(Rekenvraag vraag) {
    return Toetser.toets(vraag.dossier(), vraag.bekend()).stream()
        .filter(oordeel -> begintBijBeslissing(Normen.van(oordeel.norm())))
        .map(Vervaldag::van)
        .sorted(
            Comparator.comparing(
                Vervaldag::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static boolean begintBijBeslissing(Norm norm) {
    return norm.termijn() != null
        && norm.aanvang().soorten().contains(Soort.MAATREGEL_UITGESPROKEN);
  }

  private @Nullable LocalDate uiterlijk() {
    return telling == null ? null : telling.uiterlijk();
  }

  private static Vervaldag van(Oordeel oordeel) {
    var norm = Normen.van(oordeel.norm());
    var aanvang = oordeel.aanvang();
    var uiterlijk = oordeel.uiterlijk();
    if (aanvang == null || uiterlijk == null) {
      return new Vervaldag(norm, null);
    }
    var begin = aanvang.vroegst();
    var dag = uiterlijk.vroegst();
    var geteld = norm.vasteTermijn().na(begin);
    var inWerkdagen = norm.vasteTermijn().eenheid() == Eenheid.WERKDAGEN;
    return new Vervaldag(
        norm,
        new Telling(
            aanvang.vroegsteDag(),
            bij(norm.aanvang(), oordeel.kenmerken().contains(Kenmerk.START_AFGELEID)),
            uiterlijk.vroegsteDag(),
            inWerkdagen ? Rekendag.van(begin + 1, geteld) : List.of(),
            Rekendag.van(geteld, dag - 1),
            Rekendag.van(dag, dag).stream().findFirst().orElse(null)));
  }

  /** The end of the key of the text for the event that started the clock. */
  private static String bij(Klokstart start, boolean isAfgeleid) {
    var moment =
        switch (start) {
          case EersteVan eerste when isAfgeleid && eerste.anders() != null -> eerste.anders();
          case EersteVan eerste -> eerste.moment();
          // Nobody can hear of a decision before it is there.
          case LaatsteVan laatste -> Moment.KENNISGEVING;
          case Telkens telkens -> throw new IllegalArgumentException(telkens.tekst());
        };
    return moment.name().toLowerCase(Locale.ROOT);
  }
}
