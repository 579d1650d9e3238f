package nl.tijdig.app.toezicht.praktijktoets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers may be drawn, and how: the same steekproef draws the same dossiers again, as long
 * as the register has the same.
 *
 * @param van first day on which the measure may have been pronounced
 * @param tot last day, included
 * @param omvang how many dossiers, at most {@value #GROOTSTE}
 * @param zaad any number; another number draws other dossiers
 */
public record Steekproef(
    LocalDate van,
    LocalDate tot,
    @Nullable String gi,
    @Nullable String jeugdregio,
    int omvang,
    long zaad) {

  public static final int GROOTSTE = 200;

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

  public Steekproef {
    if (van.isAfter(tot)) {
      throw new IllegalArgumentException(
          "het begin " + van + " ligt na het einde " + tot + "; draai de dagen om");
    }
    if (omvang < 1 || omvang > GROOTSTE) {
      throw new IllegalArgumentException(
          "de omvang " + omvang + " kan niet; kies 1 tot en met " + GROOTSTE);
    }
  }

  /**
   * The method in words; with the number of the draw the same dossiers come out again
   * (docs/besluiten/0013-toezicht.md says how).
   *
   * @param regio the name of the jeugdregio
   */
  public String methode(@Nullable String regio) {
    return "Uit het register geloot: maatregel uitgesproken van %s tot en met %s, %s, %s, hoogstens %d. Nummer van de loting: %d."
        .formatted(
            DAG.format(van),
            DAG.format(tot),
            gi == null ? "alle GI’s" : "GI " + gi,
            jeugdregio == null ? "alle jeugdregio’s" : "jeugdregio " + regio,
            omvang,
            zaad);
  }
}
