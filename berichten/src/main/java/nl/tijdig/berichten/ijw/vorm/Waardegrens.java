package nl.tijdig.berichten.ijw.vorm;

import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.tijdig.berichten.ijw.codes.Codelijst;
import org.jspecify.annotations.Nullable;

/** What the text of one value may be, and the value that it then is. */
public sealed interface Waardegrens {

  /**
   * No limit of the schema, but one of ours: no value is longer than a file needs, in characters.
   */
  int LANGST = 1 << 20;

  @Nullable Schemafout fout(String tekst);

  Object waarde(String tekst);

  /** Text of 1 to so many UTF-16 units, as the validators in use count them. */
  record Tekst(int langst, Predicate<String> vorm, Schemafout anders) implements Waardegrens {

    @Override
    public @Nullable Schemafout fout(String tekst) {
      if (tekst.isEmpty()) {
        return Schemafout.LEEG;
      }
      if (tekst.length() > langst) {
        return Schemafout.LENGTE;
      }
      return vorm.test(tekst) ? null : anders;
    }

    @Override
    public Object waarde(String tekst) {
      return tekst;
    }
  }

  /** One text and no other; white space around it does not count. */
  record Vast(String waarde, Schemafout anders) implements Waardegrens {

    @Override
    public @Nullable Schemafout fout(String tekst) {
      var kern = Witruimte.zonder(tekst);
      return kern.isEmpty() ? Schemafout.LEEG : kern.equals(waarde) ? null : anders;
    }

    @Override
    public Object waarde(String tekst) {
      return Long.valueOf(waarde);
    }
  }

  /** A whole number from 0 to this one; amounts are in eurocents. */
  record Getal(long hoogst) implements Waardegrens {

    private static final Pattern CIJFERS = Pattern.compile("\\+?0*[0-9]{1,12}|-0+");

    @Override
    public @Nullable Schemafout fout(String tekst) {
      var kern = Witruimte.zonder(tekst);
      if (kern.isEmpty()) {
        return Schemafout.LEEG;
      }
      var isGetal = Waardegrens.zijnCijfers(kern) && kern.length() <= 12 || past(kern);
      return isGetal && Long.parseLong(kern) <= hoogst ? null : Schemafout.GETAL;
    }

    private static boolean past(String tekst) {
      return CIJFERS.matcher(tekst).matches();
    }

    @Override
    public Object waarde(String tekst) {
      return Long.valueOf(Witruimte.zonder(tekst));
    }
  }

  /** A day of the years 1 to 9999, without time zone. */
  record Dag() implements Waardegrens {

    @Override
    public @Nullable Schemafout fout(String tekst) {
      return Dagtekst.fout(Witruimte.zonder(tekst));
    }

    @Override
    public Object waarde(String tekst) {
      return Dagtekst.dag(Witruimte.zonder(tekst));
    }
  }

  /** A time of day without time zone; 24:00:00 is 00:00:00, as in the schema language. */
  record Klok() implements Waardegrens {

    private static final Pattern TIJD =
        Pattern.compile(
            "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?|24:00:00(\\.0{1,9})?");

    @Override
    public @Nullable Schemafout fout(String tekst) {
      var kern = Witruimte.zonder(tekst);
      if (kern.isEmpty()) {
        return Schemafout.LEEG;
      }
      if (TIJD.matcher(kern).matches()) {
        return null;
      }
      var heeftZone = kern.indexOf('Z') + kern.indexOf('+') + kern.indexOf('-') > -3;
      return heeftZone ? Schemafout.TIJD_MET_ZONE : Schemafout.TIJD;
    }

    @Override
    public Object waarde(String tekst) {
      var kern = Witruimte.zonder(tekst);
      return kern.startsWith("24") ? LocalTime.MIDNIGHT : LocalTime.parse(kern);
    }
  }

  /** A code of a list. */
  record Lijst(Codelijst lijst) implements Waardegrens {

    @Override
    public @Nullable Schemafout fout(String tekst) {
      if (tekst.isEmpty()) {
        return Schemafout.LEEG;
      }
      return lijst.zoek(tekst) == null ? Schemafout.CODE : null;
    }

    @Override
    public Object waarde(String tekst) {
      return lijst.met(tekst);
    }
  }

  /** Text on one line that is not only white space. */
  static Waardegrens regel(int langst) {
    return new Tekst(langst, Waardegrens::isRegel, Schemafout.PATROON);
  }

  /** So many digits. */
  static Waardegrens cijfers(int aantal) {
    return new Tekst(
        aantal, tekst -> tekst.length() == aantal && zijnCijfers(tekst), Schemafout.PATROON);
  }

  static boolean isAlles(String tekst) {
    return true;
  }

  static boolean isGevuld(String tekst) {
    return !Witruimte.is(tekst);
  }

  static boolean isRegel(String tekst) {
    return tekst.indexOf('\n') < 0 && tekst.indexOf('\r') < 0 && isGevuld(tekst);
  }

  static boolean zijnCijfers(String tekst) {
    for (var i = 0; i < tekst.length(); i++) {
      if (tekst.charAt(i) < '0' || tekst.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static boolean zijnLetters(String tekst) {
    return tekst.chars().allMatch(t -> isLetter(t) || t >= 'À' && t <= 'ỳ');
  }

  static boolean isAaneengesloten(String tekst) {
    return tekst.chars().allMatch(t -> isLetter(t) || t >= '0' && t <= '9');
  }

  static boolean isVersie(String tekst) {
    return Pattern.matches("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}", tekst);
  }

  private static boolean isLetter(int teken) {
    return teken >= 'a' && teken <= 'z' || teken >= 'A' && teken <= 'Z';
  }
}
