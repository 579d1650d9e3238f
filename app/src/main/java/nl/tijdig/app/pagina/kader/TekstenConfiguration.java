package nl.tijdig.app.pagina.kader;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of every room: each file in {@code teksten/}, found by itself. */
@Configuration(proxyBeanMethods = false)
class TekstenConfiguration {

  private static final String EINDE = ".properties";

  /** English stands beside the Dutch file, under the same name. */
  private static final String ENGELS = "_en" + EINDE;

  @Bean
  MessageSource messageSource() throws IOException {
    var bestanden =
        new PathMatchingResourcePatternResolver().getResources("classpath*:teksten/*" + EINDE);
    var teksten = new ResourceBundleMessageSource();
    teksten.setBasenames(
        Arrays.stream(bestanden)
            .map(Resource::getFilename)
            .filter(Objects::nonNull)
            .filter(naam -> !naam.endsWith(ENGELS))
            .map(naam -> "teksten/" + naam.substring(0, naam.length() - EINDE.length()))
            .distinct()
            .sorted()
            .toArray(String[]::new));
    teksten.setDefaultEncoding("UTF-8");
    teksten.setFallbackToSystemLocale(false);
    return teksten;
  }
}
