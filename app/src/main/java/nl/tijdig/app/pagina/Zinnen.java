package nl.tijdig.app.pagina;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what speaks against an entry in the language of the reader. */
@Component
public class Zinnen {

  private final MessageSource teksten;
  private final Datumtekst datums;

  public Zinnen(MessageSource teksten, Datumtekst datums) {
    this.teksten = teksten;
    this.datums = datums;
  }

  /**
   * A bezwaar in words.
   *
   * @param veld the field of the form that it is about, or null
   * @param isEerste whether it is the first about its field
   */
  public record Gezegd(String zin, @Nullable String veld, boolean isEerste) {}

  /** Each in words, none of them twice. */
  public List<Gezegd> van(List<Bezwaar> bezwaren) {
    var gezegd = new HashSet<String>();
    var velden = new HashSet<String>();
    return bezwaren.stream()
        .map(bezwaar -> {
          var veld = bezwaar.veld();
          return new Gezegd(zin(bezwaar), veld, veld != null && velden.add(veld));
        })
        .filter(een -> gezegd.add(een.zin()))
        .toList();
  }

  /** One sentence. */
  public String zin(Bezwaar bezwaar) {
    var gegevens = bezwaar.gegevens().stream().map(this::woord).toArray();
    var zin = teksten.getMessage(bezwaar.zin(), gegevens, taal());
    return zin.replace("?:", "?"); // what stands above a field may be a question
  }

  /** Dutch where nobody reads along, such as in a task. */
  private static Locale taal() {
    return LocaleContextHolder.getLocaleContext() == null
        ? Locale.of("nl")
        : LocaleContextHolder.getLocale();
  }

  private Object woord(Object gegeven) {
    return switch (gegeven) {
      case LocalDate dag -> datums.dag(dag);
      case Datum datum -> datums.tekst(datum);
      case Instant moment -> datums.moment(Date.from(moment));
      case Bezwaar ander -> zin(ander);
      default -> gegeven;
    };
  }
}
