package nl.tijdig.app.omgeving.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tijdig.app.databank.StartMislukt;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why Tijdig does not start; where it failed is kept in a file. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Startmelding implements SpringBootExceptionReporter {

  Startmelding(@Nullable ConfigurableApplicationContext context) {
    // Spring Boot gives the context to each reporter; this one needs nothing of it.
  }

  @Override
  public boolean reportException(Throwable fout) {
    System.err.println(
        taal("Tijdig start niet. ", "Tijdig does not start. ")
            + zin(fout).orElseGet(() -> onverwacht(fout)));
    return true;
  }

  private static Optional<String> zin(Throwable fout) {
    return Stream.<Function<Throwable, @Nullable String>>of(
            e -> e instanceof StartMislukt ? e.getMessage() : null,
            e ->
                e instanceof PortInUseException p
                    ? Poortcontrole.bezet(p.getPort(), p).getMessage()
                    : null,
            e -> e instanceof FlywayValidateException ? andereVersie() : null,
            e -> e instanceof BindException b ? waarde(b.getName().toString()) : null,
            e -> e instanceof UnsatisfiedDependencyException u ? instelling(u) : null)
        .flatMap(vorm -> oorzaken(fout).map(e -> Optional.ofNullable(vorm.apply(e))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The name within {@code ${...}}, when it is a setting that did not fit. */
  private static @Nullable String instelling(UnsatisfiedDependencyException fout) {
    var plaats = fout.getInjectionPoint();
    var vraag = plaats == null ? null : plaats.getAnnotation(Value.class);
    return vraag == null ? null : waarde(vraag.value().replaceAll("[${}]|:.*", ""));
  }

  private static Stream<Throwable> oorzaken(Throwable fout) {
    return Stream.iterate(fout, e -> e != null, Throwable::getCause);
  }

  private static String waarde(String wat) {
    return taal(
        "De instelling %s kan zo niet; verbeter haar (docs/beheer.md).",
        "The setting %s cannot be so; mend it (docs/beheer.md).", wat);
  }

  private static String andereVersie() {
    return taal(
        "De gegevens in de databank zijn niet van deze versie van Tijdig; start de versie die ze"
            + " maakte, of kies met TIJDIG_DATA een andere map.",
        "The data in the database are not of this version of Tijdig; start the version that made"
            + " them, or choose another folder with TIJDIG_DATA.");
  }

  private static String taal(String nl, String en, Object... gegevens) {
    return (StartMislukt.isEngels(System.getenv()) ? en : nl).formatted(gegevens);
  }

  private static String onverwacht(Throwable fout) {
    var diepste = oorzaken(fout).reduce(fout, (eerste, laatste) -> laatste);
    return taal(
        "Dit was niet verwacht: %s%s",
        "This was not expected: %s%s", String.valueOf(diepste.getMessage()), bewaard(fout));
  }

  private static String bewaard(Throwable fout) {
    var tekst = new StringWriter();
    fout.printStackTrace(new PrintWriter(tekst));
    try {
      var bestand =
          Files.writeString(Files.createTempFile("tijdig-start", ".txt"), tekst.toString());
      return taal(
          " (waar het misging staat in %s; stuur dat mee als u hulp vraagt).",
          " (where it went wrong stands in %s; send that along when you ask for help).", bestand);
    } catch (IOException e) {
      return ".";
    }
  }
}
