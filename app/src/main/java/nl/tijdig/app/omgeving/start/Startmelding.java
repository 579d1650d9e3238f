package nl.tijdig.app.omgeving.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tijdig.app.databank.StartMislukt;
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
    System.err.println("Tijdig start niet. " + zin(fout).orElseGet(() -> onverwacht(fout)));
    return true;
  }

  private static Optional<String> zin(Throwable fout) {
    return Stream.<Function<Throwable, @Nullable String>>of(
            e -> e instanceof StartMislukt ? e.getMessage() : null,
            e ->
                e instanceof PortInUseException p
                    ? Poortcontrole.bezet(p.getPort(), p).getMessage()
                    : null,
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
    return "De instelling " + wat + " kan zo niet; verbeter haar (docs/beheer.md).";
  }

  private static String onverwacht(Throwable fout) {
    var diepste = oorzaken(fout).reduce(fout, (eerste, laatste) -> laatste);
    return "Dit was niet verwacht: " + diepste.getMessage() + bewaard(fout);
  }

  private static String bewaard(Throwable fout) {
    var tekst = new StringWriter();
    fout.printStackTrace(new PrintWriter(tekst));
    try {
      var bestand =
          Files.writeString(Files.createTempFile("tijdig-start", ".txt"), tekst.toString());
      return " (waar het misging staat in " + bestand + "; stuur dat mee als u hulp vraagt).";
    } catch (IOException e) {
      return ".";
    }
  }
}
