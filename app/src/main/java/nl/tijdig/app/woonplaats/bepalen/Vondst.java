package nl.tijdig.app.woonplaats.bepalen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Adressoort;
import nl.tijdig.app.woonplaats.feiten.Woonperiode;
import org.jspecify.annotations.Nullable;

/** What the facts say of one kind of place on one day. */
sealed interface Vondst {

  /** One gemeente. */
  record Een(String gemeente) implements Vondst {}

  /** It was looked for, and there is no woonadres. */
  record Niet(Adressoort soort) implements Vondst {}

  /** The facts contradict each other; the gemeenten in alphabetical order. */
  record Meer(List<String> gemeenten) implements Vondst {}

  /** Nothing was filled in. */
  record Leeg() implements Vondst {}

  /**
   * What is there on this day.
   *
   * @param dag null when the days make no difference
   */
  static Vondst zoek(Collection<Woonperiode> adressen, Adresrol rol, @Nullable LocalDate dag) {
    var hier =
        adressen.stream()
            .filter(adres -> adres.rol() == rol)
            .filter(adres -> dag == null || adres.periode().omvat(dag))
            .toList();
    var soorten = new TreeSet<>(hier.stream().map(Woonperiode::soort).toList());
    var gemeenten =
        new TreeSet<>(hier.stream().map(Woonperiode::gemeente).filter(Objects::nonNull).toList());
    if (soorten.isEmpty()) {
      return new Leeg();
    }
    if (soorten.size() > 1 || gemeenten.size() > 1) {
      return new Meer(List.copyOf(gemeenten));
    }
    return gemeenten.isEmpty() ? new Niet(soorten.first()) : new Een(gemeenten.first());
  }
}
