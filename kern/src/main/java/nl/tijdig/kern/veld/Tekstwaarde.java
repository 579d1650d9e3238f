package nl.tijdig.kern.veld;

import org.jspecify.annotations.Nullable;

/** Text; where it must be there, not blank. */
final class Tekstwaarde extends Waardesoort<String> {

  private final boolean magLeeg;

  Tekstwaarde(boolean magLeeg) {
    this.magLeeg = magLeeg;
  }

  @Override
  Waardevorm vorm() {
    return Waardevorm.TEKST;
  }

  @Override
  @Nullable String lees(Object ruw, Waarden waarden, int plaats) {
    var tekst = tekst(ruw, waarden, plaats);
    if (!magLeeg && tekst != null && tekst.isBlank()) {
      waarden.fout(plaats, "dit veld is leeg", tekst);
    }
    return tekst;
  }

  @Override
  Object ruw(String waarde) {
    return waarde;
  }

  @Override
  String invulling() {
    return "";
  }
}
