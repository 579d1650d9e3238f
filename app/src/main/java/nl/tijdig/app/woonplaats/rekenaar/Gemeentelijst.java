package nl.tijdig.app.woonplaats.rekenaar;

import java.util.List;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;

/** The gemeenten that can be filled in, by name. */
record Gemeentelijst(List<String> namen) {

  /** The gemeente in this field as it is spelled; null when the field is empty or was refused. */
  @Nullable String lees(Antwoorden antwoorden, String veld, String kop) {
    var tekst = antwoorden.tekst(veld);
    var gevonden = namen.stream().filter(naam -> naam.equalsIgnoreCase(tekst)).findFirst();
    antwoorden.eis(
        tekst.isEmpty() || gevonden.isPresent(),
        Bezwaar.van("woonplaats.onbekende-gemeente", Bezwaar.van(kop)).bij(veld));
    return gevonden.orElse(null);
  }
}
