package nl.tijdig.berichten.ijw.soort;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Waardegrens;
import org.jspecify.annotations.Nullable;

/** The fourteen messages of iJw 3.2. */
public final class Ijwtaal implements Berichttaal {

  @Override
  public @Nullable Element wortel(@Nullable String ruimte, String naam) {
    var soort = Berichtsoort.vanRuimte(ruimte);
    return soort != null && soort.vorm().heet(ruimte, naam) ? soort.vorm() : null;
  }

  @Override
  public @Nullable Element metNaam(String naam) {
    var soort = Berichtsoort.vanNaam(naam);
    return soort == null ? null : soort.vorm();
  }

  @Override
  public @Nullable String naam(Element wortel) {
    var soort = Berichtsoort.vanRuimte(wortel.ruimte());
    return soort == null ? null : soort.name();
  }

  @Override
  public Map<String, String> voorvoegsels(Element wortel) {
    var soort = Berichtsoort.vanRuimte(wortel.ruimte());
    if (soort == null) {
      throw new IllegalArgumentException("geen bericht van iJw 3.2: " + wortel);
    }
    var ruimten = new LinkedHashMap<String, String>();
    ruimten.put(Element.BASISSCHEMA, "ijw");
    ruimten.put(wortel.ruimte(), soort.voorvoegsel());
    return ruimten;
  }

  @Override
  public int langsteWaarde() {
    return Waardegrens.LANGST;
  }
}
