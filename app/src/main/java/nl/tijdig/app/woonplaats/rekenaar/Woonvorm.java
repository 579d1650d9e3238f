package nl.tijdig.app.woonplaats.rekenaar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Adressoort;
import nl.tijdig.app.woonplaats.feiten.Gezag;
import nl.tijdig.app.woonplaats.feiten.Overgang;
import nl.tijdig.app.woonplaats.feiten.Verblijf;
import nl.tijdig.app.woonplaats.feiten.Verblijfsoort;
import nl.tijdig.app.woonplaats.feiten.Woonperiode;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;
import nl.tijdig.kern.dossier.Periode;
import org.jspecify.annotations.Nullable;

/** Reads what is known of a child from the form; its rows may be left empty. */
final class Woonvorm {

  static final List<String> ROLLEN = codes(Adresrol.values(), Adresrol::code);
  static final List<String> VERBLIJFSOORTEN = codes(Verblijfsoort.values(), Verblijfsoort::code);
  static final List<String> GEZAG = codes(Gezag.values(), Gezag::code);

  /** What can be said of an address when it is no woonadres. */
  static final List<String> ZONDER =
      codes(Adressoort.values(), Adressoort::code).stream()
          .filter(code -> !code.equals(Adressoort.WOONADRES.code()))
          .toList();

  /** Help under the Jeugdwet begins here; an address may be older. */
  private static final LocalDate JEUGDWET = LocalDate.of(2015, 1, 1);

  private static final LocalDate VROEGST = LocalDate.of(1980, 1, 1);

  private final Antwoorden antwoorden;
  private final Gemeentelijst gemeenten;
  private final LocalDate laatst;

  Woonvorm(Antwoorden antwoorden, Gemeentelijst gemeenten, LocalDate laatst) {
    this.antwoorden = antwoorden;
    this.gemeenten = gemeenten;
    this.laatst = laatst;
  }

  private static <T> List<String> codes(T[] alle, Function<T, String> code) {
    return Arrays.stream(alle).map(code).toList();
  }

  /** The question; when something was refused it may not be used. */
  Woonvraag lees() {
    var hulpvraag = antwoorden.dag("hulpvraag", "woonplaats.hulpvraag", JEUGDWET, laatst);
    var peildag = dag("peildag", JEUGDWET);
    antwoorden.eis(
        peildag == null || !antwoorden.isGoed() || !peildag.isBefore(hulpvraag),
        Bezwaar.van("woonplaats.te-vroeg", hulpvraag).bij("peildag"));
    var gezag = antwoorden.keuze("gezag", "woonplaats.gezag", GEZAG);
    return new Woonvraag(
        hulpvraag,
        peildag == null || peildag.isBefore(hulpvraag) ? hulpvraag : peildag,
        GEZAG.contains(gezag) ? waarde(Gezag.class, gezag) : Gezag.OUDER,
        rijen(Woonrijen.ADRESSEN, this::adres),
        rijen(Woonrijen.VERBLIJVEN, this::verblijf),
        new Overgang(dag("aangeleverd", JEUGDWET), dag("geregeld", JEUGDWET)));
  }

  private static <T> List<T> rijen(int aantal, IntFunction<@Nullable T> rij) {
    return IntStream.rangeClosed(1, aantal).mapToObj(rij).filter(Objects::nonNull).toList();
  }

  private @Nullable Woonperiode adres(int rij) {
    if (Woonrijen.isLeeg(antwoorden, Woonrijen.ADRESVELDEN, rij)) {
      return null;
    }
    var rol = antwoorden.keuze("rol" + rij, "woonplaats.rol", ROLLEN);
    var zonder = antwoorden.keuzeOfNiets("zonder" + rij, "woonplaats.zonder", ZONDER);
    var gemeente = gemeenten.lees(antwoorden, "gemeente" + rij, "woonplaats.gemeente");
    antwoorden.eis(
        antwoorden.tekst("gemeente" + rij).isEmpty() == (zonder != null),
        Bezwaar.van("woonplaats.gemeente-of-zonder").bij("gemeente" + rij));
    var periode = periode("vanaf" + rij, "tot" + rij);
    if (!antwoorden.isGoed()) {
      return null;
    }
    var soort = zonder == null ? Adressoort.WOONADRES : waarde(Adressoort.class, zonder);
    return new Woonperiode(waarde(Adresrol.class, rol), soort, gemeente, periode);
  }

  private @Nullable Verblijf verblijf(int rij) {
    if (Woonrijen.isLeeg(antwoorden, Woonrijen.VERBLIJFVELDEN, rij)) {
      return null;
    }
    var soort = antwoorden.keuze("verblijf" + rij, "woonplaats.verblijf", VERBLIJFSOORTEN);
    var periode = periode("begin" + rij, "einde" + rij);
    return antwoorden.isGoed() ? new Verblijf(waarde(Verblijfsoort.class, soort), periode) : null;
  }

  private Periode periode(String eerste, String laatste) {
    var vanaf = antwoorden.dag(eerste, "woonplaats.vanaf", VROEGST, laatst);
    var tot =
        antwoorden.tekst(laatste).isEmpty()
            ? null
            : antwoorden.dag(laatste, "woonplaats.tot", VROEGST, laatst);
    antwoorden.eis(
        tot == null || !antwoorden.isGoed(eerste) || !tot.isBefore(vanaf),
        Bezwaar.van("woonplaats.tot-voor-vanaf", vanaf).bij(laatste));
    return new Periode(vanaf, tot);
  }

  private @Nullable LocalDate dag(String veld, LocalDate vroegst) {
    return antwoorden.tekst(veld).isEmpty()
        ? null
        : antwoorden.dag(veld, "woonplaats." + veld, vroegst, laatst);
  }

  private static <T extends Enum<T>> T waarde(Class<T> soort, String code) {
    return Enum.valueOf(soort, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
