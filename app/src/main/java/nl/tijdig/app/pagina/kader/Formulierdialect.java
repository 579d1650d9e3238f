package nl.tijdig.app.pagina.kader;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** What happens to every field of every form. */
@Component
class Formulierdialect extends AbstractProcessorDialect {

  private static final int NA_DE_STANDAARD = 2000;

  Formulierdialect() {
    super("formulier", "formulier", NA_DE_STANDAARD);
  }

  @Override
  public Set<IProcessor> getProcessors(String voorvoegsel) {
    return Stream.of("input", "select", "textarea")
        .map(Veldmarkering::new)
        .collect(Collectors.toSet());
  }
}
