package nl.tijdig.app.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The forms of help that can be determined, as configuration. What a file says of a form beyond
 * these words stays within the dossier.
 *
 * @param zorgaanbieders the providers of whom the name may stand behind a form
 */
@ConfigurationProperties("tijdig")
public record Hulpvormen(List<String> hulpvormen, List<String> zorgaanbieders) {

  private static final String BIJ = " bij ";

  public Hulpvormen {
    hulpvormen = List.copyOf(hulpvormen);
    zorgaanbieders = List.copyOf(zorgaanbieders);
  }

  /** What of a text is of the lists, such as "pleegzorg" or "pleegzorg bij Het Kraaiennest". */
  public Optional<String> in(String tekst) {
    var kaal = tekst.strip();
    return hulpvormen.stream()
        .filter(vorm -> (kaal + " ").regionMatches(true, 0, vorm + " ", 0, vorm.length() + 1))
        .findFirst()
        .map(vorm -> vorm + aanbieder(kaal.substring(vorm.length())));
  }

  private String aanbieder(String rest) {
    return zorgaanbieders.stream()
        .map(naam -> BIJ + naam)
        .filter(rest::equalsIgnoreCase)
        .findFirst()
        .orElse("");
  }
}
