package nl.tijdig.kern.veld;

import org.jspecify.annotations.Nullable;

/** Yes or no. */
final class JaNeewaarde extends Waardesoort<Boolean> {

  @Override
  Waardevorm vorm() {
    return Waardevorm.JA_NEE;
  }

  @Override
  @Nullable Boolean lees(Object ruw, Waarden waarden, int plaats) {
    if (ruw instanceof Boolean waar) {
      return waar;
    }
    waarden.fout(plaats, "hier hoort true of false te staan", ruw);
    return null;
  }

  @Override
  Object ruw(Boolean waarde) {
    return waarde;
  }

  @Override
  Boolean invulling() {
    return false;
  }

  @Override
  Object uitTekst(String tekst) {
    return switch (tekst) {
      case "ja", "true" -> true;
      case "nee", "false" -> false;
      default -> tekst;
    };
  }
}
