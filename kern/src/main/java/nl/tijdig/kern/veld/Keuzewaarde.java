package nl.tijdig.kern.veld;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One word of a closed list: the names of an enum in small letters. */
final class Keuzewaarde<E extends Enum<E>> extends Waardesoort<E> {

  private final Class<E> lijst;
  private final List<String> woorden;
  private final Map<String, E> waarden = new HashMap<>();
  private final @Nullable E nietHier;
  private final String waaromNiet;

  Keuzewaarde(Class<E> lijst) {
    this(lijst, null, "");
  }

  /**
   * A list of which one word does not fit this field.
   *
   * @param waaromNiet what is said of that word, in Dutch
   */
  Keuzewaarde(Class<E> lijst, @Nullable E nietHier, String waaromNiet) {
    this.lijst = lijst;
    this.nietHier = nietHier;
    this.waaromNiet = waaromNiet;
    var alle = lijst.getEnumConstants();
    this.woorden =
        Arrays.stream(alle).map(waarde -> waarde.name().toLowerCase(Locale.ROOT)).toList();
    for (var waarde : alle) {
      waarden.put(woord(waarde), waarde);
    }
  }

  Class<E> lijst() {
    return lijst;
  }

  String woord(E waarde) {
    return woorden.get(waarde.ordinal());
  }

  String alleWoorden() {
    return String.join(", ", woorden);
  }

  @Override
  Waardevorm vorm() {
    return Waardevorm.KEUZE;
  }

  @Override
  @Nullable E lees(Object ruw, Waarden bron, int plaats) {
    var tekst = tekst(ruw, bron, plaats);
    return tekst == null ? null : kies(tekst, bron, plaats);
  }

  @Nullable E kies(String tekst, Waarden bron, int plaats) {
    var gekozen = waarden.get(tekst);
    if (gekozen == null) {
      bron.fout(plaats, "onbekende waarde; kies uit " + alleWoorden(), tekst);
    } else if (gekozen == nietHier) {
      bron.fout(plaats, waaromNiet, tekst);
      return null;
    }
    return gekozen;
  }

  @Override
  Object ruw(E waarde) {
    return woord(waarde);
  }

  @Override
  E invulling() {
    return lijst.getEnumConstants()[0];
  }

  @Override
  List<String> keuzes() {
    return woorden.stream().filter(woord -> waarden.get(woord) != nietHier).toList();
  }
}
