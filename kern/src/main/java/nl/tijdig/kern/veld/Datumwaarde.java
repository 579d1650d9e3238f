package nl.tijdig.kern.veld;

import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** A date that may be uncertain. */
final class Datumwaarde extends Waardesoort<Datum> {

  private static final Datum GEEN_DATUM = Datum.op(0);

  @Override
  Waardevorm vorm() {
    return Waardevorm.DATUM;
  }

  @Override
  @Nullable Datum lees(Object ruw, Waarden waarden, int plaats) {
    var tekst = tekst(ruw, waarden, plaats);
    if (tekst == null) {
      return null;
    }
    if (tekst.isBlank()) {
      waarden.fout(plaats, "dit veld is leeg", tekst);
    }
    try {
      return tekst.isEmpty() ? null : Datum.van(tekst);
    } catch (IllegalArgumentException e) {
      waarden.fout(plaats, String.valueOf(e.getMessage()), null);
      return null;
    }
  }

  @Override
  Object ruw(Datum waarde) {
    return waarde.toString();
  }

  @Override
  Datum invulling() {
    return GEEN_DATUM;
  }
}
