package nl.tijdig.kern.veld;

import java.time.LocalDate;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** One day, written {@code 2020-12-22} and not otherwise. */
final class Dagwaarde extends Waardesoort<LocalDate> {

  private static final int LENGTE = "JJJJ-MM-DD".length();

  @Override
  Waardevorm vorm() {
    return Waardevorm.DAG;
  }

  @Override
  @Nullable LocalDate lees(Object ruw, Waarden waarden, int plaats) {
    var tekst = tekst(ruw, waarden, plaats);
    if (tekst == null) {
      return null;
    }
    try {
      var datum = Datum.van(tekst);
      if (datum.isExact() && tekst.length() == LENGTE) {
        return datum.vroegsteDag();
      }
      waarden.fout(plaats, "hier hoort een dag te staan: schrijf JJJJ-MM-DD", tekst);
    } catch (IllegalArgumentException e) {
      waarden.fout(plaats, String.valueOf(e.getMessage()), null);
    }
    return null;
  }

  @Override
  Object ruw(LocalDate waarde) {
    return waarde.toString();
  }

  @Override
  LocalDate invulling() {
    return LocalDate.EPOCH;
  }
}
