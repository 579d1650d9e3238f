package nl.tijdig.app.pagina.kader;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.InMenu.Waar;
import nl.tijdig.app.pagina.Toelating;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The menus, made of the pages that ask for a place in them. */
@Component
class Menu {

  private final ObjectProvider<RequestMappingHandlerMapping> paginas;
  private final Toelating toelating;
  private volatile List<Menuregel> regels = List.of();

  Menu(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> paginas,
      Toelating toelating) {
    this.paginas = paginas;
    this.toelating = toelating;
  }

  @EventListener(ContextRefreshedEvent.class)
  void maak() {
    regels =
        paginas.getObject().getHandlerMethods().entrySet().stream()
            .flatMap(e -> regel(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(Menuregel::plaats))
            .toList();
  }

  private static Stream<Menuregel> regel(RequestMappingInfo adres, HandlerMethod pagina) {
    return Stream.ofNullable(pagina.getMethodAnnotation(InMenu.class))
        .map(plek ->
            new Menuregel(
                plek.tekst(),
                plek.plaats(),
                plek.waar(),
                Objects.requireNonNull(adres.getPatternValues()).iterator().next(),
                pagina));
  }

  /** What this person can open, in order. */
  List<Menuregel> van(Waar waar, @Nullable Authentication wie) {
    return regels.stream()
        .filter(regel -> regel.waar() == waar && toelating.laatToe(regel.pagina(), wie))
        .toList();
  }
}
