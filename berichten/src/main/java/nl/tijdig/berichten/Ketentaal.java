package nl.tijdig.berichten;

import java.util.List;
import java.util.Map;
import nl.tijdig.berichten.corv.Corvtaal;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.soort.Ijwtaal;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/** All standards together: the root of a message says which it keeps to. */
public final class Ketentaal implements Berichttaal {

  private static final List<Berichttaal> TALEN = List.of(new Ijwtaal(), new Corvtaal());

  @Override
  public @Nullable Element wortel(@Nullable String ruimte, String naam) {
    for (var taal : TALEN) {
      var wortel = taal.wortel(ruimte, naam);
      if (wortel != null) {
        return wortel;
      }
    }
    return null;
  }

  @Override
  public @Nullable Element metNaam(String naam) {
    for (var taal : TALEN) {
      var wortel = taal.metNaam(naam);
      if (wortel != null) {
        return wortel;
      }
    }
    return null;
  }

  @Override
  public @Nullable String naam(Element wortel) {
    return van(wortel).naam(wortel);
  }

  @Override
  public Map<String, String> voorvoegsels(Element wortel) {
    return van(wortel).voorvoegsels(wortel);
  }

  @Override
  public int langsteWaarde() {
    return TALEN.stream().mapToInt(Berichttaal::langsteWaarde).max().orElseThrow();
  }

  private static Berichttaal van(Element wortel) {
    for (var taal : TALEN) {
      if (taal.naam(wortel) != null) {
        return taal;
      }
    }
    throw new IllegalArgumentException("geen bericht: " + wortel);
  }
}
