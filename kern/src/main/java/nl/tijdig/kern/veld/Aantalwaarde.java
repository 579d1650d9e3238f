package nl.tijdig.kern.veld;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number from 0. */
final class Aantalwaarde extends Waardesoort<Integer> {

  private static final Pattern CIJFERS = Pattern.compile("[0-9]{1,9}");

  @Override
  Waardevorm vorm() {
    return Waardevorm.AANTAL;
  }

  @Override
  @Nullable Integer lees(Object ruw, Waarden waarden, int plaats) {
    if (ruw instanceof Integer getal && getal >= 0 && getal <= Veld.HOOGSTE_AANTAL) {
      return getal;
    }
    waarden.fout(
        plaats,
        "hier hoort een geheel getal te staan van 0 tot en met " + Veld.HOOGSTE_AANTAL,
        ruw);
    return null;
  }

  @Override
  Object ruw(Integer waarde) {
    return waarde;
  }

  @Override
  Integer invulling() {
    return 0;
  }

  @Override
  Object uitTekst(String tekst) {
    return CIJFERS.matcher(tekst).matches() ? (Object) Integer.valueOf(tekst) : tekst;
  }
}
