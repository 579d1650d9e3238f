package nl.tijdig.app.koers.verlenging;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Maatregelsoort;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long before the last day of a measure its extension must have been asked, as configuration.
 *
 * @param zichtbaar so long before that day the action opens
 */
@ConfigurationProperties("tijdig.maatregel-einde")
record Eindinstelling(Period zichtbaar, List<Voorloop> voorloop) {

  Eindinstelling {
    voorloop = List.copyOf(voorloop);
  }

  /**
   * The time that the court needs.
   *
   * @param grond where it stands, or that it is a product choice
   */
  record Voorloop(List<Maatregelsoort> maatregelen, Period vooraf, String grond) {

    Voorloop {
      maatregelen = List.copyOf(maatregelen);
    }
  }

  /**
   * The last day for the request.
   *
   * @param grond as of its {@link Voorloop}
   */
  record Aanvraagdag(LocalDate dag, String grond) {}

  /** The last day on which the request for this measure can be at the court; empty: not set. */
  Optional<Aanvraagdag> aanvraagdag(Maatregeleinde maatregel) {
    return voorloop.stream()
        .filter(een -> een.maatregelen().contains(maatregel.soort()))
        .findFirst()
        .map(een -> new Aanvraagdag(maatregel.einde().minus(een.vooraf()), een.grond()));
  }
}
