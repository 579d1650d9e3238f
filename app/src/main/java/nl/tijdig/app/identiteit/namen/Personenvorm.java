package nl.tijdig.app.identiteit.namen;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** Reads the forms on people. */
public final class Personenvorm {

  static final int KORTSTE_REDEN = 3;

  private static final Pattern NAAM = Pattern.compile("[^0-9\\p{Cntrl}<>]*");
  private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3}) ?([A-Z]{2})");

  private Personenvorm() {}

  static Persoon persoon(Antwoorden antwoorden) {
    return new Persoon(
        naam(antwoorden, "roepnaam", "persoon.roepnaam", 1),
        leegIsNiets(naam(antwoorden, "tussenvoegsel", "persoon.tussenvoegsel", 0)),
        naam(antwoorden, "achternaam", "persoon.achternaam", 1),
        antwoorden.tekstOfNiets("adres", "persoon.adres", Antwoorden.REGEL),
        postcode(antwoorden),
        antwoorden.tekstOfNiets("woonplaats", "persoon.woonplaats", Antwoorden.NAAM),
        antwoorden.is("geheim"),
        antwoorden.telefoonOfNiets("telefoon", "persoon.telefoon"));
  }

  static Relatie relatie(Antwoorden antwoorden) {
    return new Relatie(
        naam(antwoorden, "naam", "relatie.naam", 1),
        antwoorden.keuze("rol", "relatie.rol", Relatie.ROLLEN),
        antwoorden.telefoonOfNiets("telefoon", "relatie.telefoon"),
        antwoorden.keuze("contact", "relatie.contact", Relatie.CONTACT),
        antwoorden.is("vervallen"));
  }

  /**
   * A birth date, which may be a month or a year; empty when it was left empty.
   *
   * @param vandaag nobody is born after it
   */
  public static Optional<Datum> geboren(Antwoorden antwoorden, LocalDate vandaag) {
    var tekst = antwoorden.tekst("geboortedatum");
    var datum = Datumlezer.datum(tekst).filter(een -> !een.vroegsteDag().isAfter(vandaag));
    antwoorden.eis(
        tekst.isEmpty() || datum.isPresent(),
        Bezwaar.van("identiteit.geen-datum").bij("geboortedatum"));
    return datum;
  }

  private static String naam(Antwoorden antwoorden, String veld, String kop, int kortst) {
    var naam = antwoorden.tekst(veld, kop, kortst, Antwoorden.NAAM);
    antwoorden.eis(
        NAAM.matcher(naam).matches() && (naam.isEmpty() || !Zoeknaam.van(naam).isEmpty()),
        Bezwaar.van("persoon.geen-naam", Bezwaar.van(kop)).bij(veld));
    return naam;
  }

  private static @Nullable String postcode(Antwoorden antwoorden) {
    var getypt = antwoorden.tekst("postcode").toUpperCase(Locale.ROOT);
    var gelezen = POSTCODE.matcher(getypt);
    antwoorden.eis(
        getypt.isEmpty() || gelezen.matches(),
        Bezwaar.van("persoon.geen-postcode").bij("postcode"));
    return gelezen.matches() ? gelezen.group(1) + " " + gelezen.group(2) : null;
  }

  private static @Nullable String leegIsNiets(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
