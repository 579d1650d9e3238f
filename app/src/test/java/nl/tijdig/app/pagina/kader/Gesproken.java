package nl.tijdig.app.pagina.kader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.app.pagina.Zinnen;
import org.springframework.context.MessageSource;

/** What speaks against an entry, as a Dutch reader gets to see it. */
public final class Gesproken {

  private static final Zinnen ZINNEN = zinnen();

  private Gesproken() {}

  private static Zinnen zinnen() {
    return new Zinnen(teksten(), new Datumtekst());
  }

  /** The texts of every room. */
  public static MessageSource teksten() {
    try {
      return new TekstenConfiguration().messageSource();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String zin(Bezwaar bezwaar) {
    return ZINNEN.zin(bezwaar);
  }

  /** Holds when one of the sentences has these words. */
  public static Consumer<Throwable> met(String woorden) {
    return fout ->
        assertThat(((OpgaveGeweigerd) fout).bezwaren())
            .anySatisfy(bezwaar -> assertThat(zin(bezwaar)).contains(woorden));
  }
}
