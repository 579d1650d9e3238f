package nl.tijdig.app.organisaties.web;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.omgeving.Datumtekst;
import nl.tijdig.app.organisaties.Bezwaar;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what speaks against an entry in the language of the reader. */
@Component
class Zinnen {

  private final MessageSource teksten;
  private final Datumtekst datums;

  Zinnen(MessageSource teksten, Datumtekst datums) {
    this.teksten = teksten;
    this.datums = datums;
  }

  List<String> van(List<Bezwaar> bezwaren) {
    return bezwaren.stream().map(this::zin).distinct().toList();
  }

  private String zin(Bezwaar bezwaar) {
    var gegevens =
        bezwaar.gegevens().stream()
            .map(gegeven -> gegeven instanceof LocalDate dag ? datums.dag(dag) : gegeven)
            .toArray();
    return teksten.getMessage(bezwaar.zin(), gegevens, LocaleContextHolder.getLocale());
  }
}
