package nl.tijdig.berichten.corv;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.ijw.lezen.Berichtgrenzen;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/** The messages of CORV; a document in one may be as large as the file. */
public final class Corvtaal implements Berichttaal {

  @Override
  public @Nullable Element wortel(@Nullable String ruimte, String naam) {
    var soort = Corvsoort.vanNaam(ruimte, naam);
    return soort == null ? null : soort.vorm();
  }

  @Override
  public @Nullable Element metNaam(String naam) {
    return wortel(null, naam);
  }

  @Override
  public @Nullable String naam(Element wortel) {
    return wortel(wortel.ruimte(), wortel.naam()) == null ? null : wortel.naam();
  }

  @Override
  public Map<String, String> voorvoegsels(Element wortel) {
    var ruimten = new LinkedHashMap<String, String>();
    for (var ruimte : Stufruimte.values()) {
      if (!ruimte.adres().isEmpty()) {
        ruimten.put(ruimte.adres(), ruimte.voorvoegsel());
      }
    }
    return ruimten;
  }

  @Override
  public int langsteWaarde() {
    return Berichtgrenzen.GROOTSTE;
  }
}
