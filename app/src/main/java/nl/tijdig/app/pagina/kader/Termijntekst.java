package nl.tijdig.app.pagina.kader;

import java.util.Locale;
import nl.tijdig.kern.tijd.Termijn;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A term in the language of the reader, such as "6 weken". */
@Component("termijnen")
class Termijntekst {

  private final MessageSource teksten;

  Termijntekst(MessageSource teksten) {
    this.teksten = teksten;
  }

  public String tekst(Termijn termijn) {
    return teksten.getMessage(
        "duur." + termijn.eenheid().name().toLowerCase(Locale.ROOT),
        new Object[] {termijn.aantal()},
        LocaleContextHolder.getLocale());
  }
}
