package nl.tijdig.app.pagina.kader;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.app.pagina.Concepten;
import nl.tijdig.app.pagina.Datumtekst;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** What happens to every form, and to every field of it. */
@Component
class Formulierdialect extends AbstractProcessorDialect {

  private static final int NA_DE_STANDAARD = 2000;

  private final Concepten concepten;
  private final Datumtekst datums;
  private final MessageSource teksten;

  Formulierdialect(Concepten concepten, Datumtekst datums, MessageSource teksten) {
    super("formulier", "formulier", NA_DE_STANDAARD);
    this.concepten = concepten;
    this.datums = datums;
    this.teksten = teksten;
  }

  @Override
  public Set<IProcessor> getProcessors(String voorvoegsel) {
    return Stream.concat(
            Stream.of("input", "select", "textarea").map(Veldmarkering::new),
            Stream.of(new Formuliervelden(concepten), new Datumveld(datums, teksten)))
        .collect(Collectors.toSet());
  }
}
