package nl.tijdig.berichten.corv.vorm;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Recordbouw;
import org.jspecify.annotations.Nullable;

/**
 * Derives the elements of a message from its records: they are the one place where a message is
 * described.
 *
 * @param functie the name of the message, which its header repeats
 */
public record Stufvorm(String functie) {

  /** The root of a message: everything that may stand in it. */
  public Element van(Class<?> bericht) {
    return groep(functie.intern(), Stufruimte.JZ.adres().intern(), true, false, bericht);
  }

  private Element groep(
      String naam, String ruimte, boolean verplicht, boolean herhaald, Class<?> type) {
    var soort = type.getAnnotation(Stufgroep.class);
    if (soort == null) {
      throw new IllegalStateException(type + " zegt niet in welke naamruimte het staat");
    }
    var kinderen = new ArrayList<Element>();
    var plaatsen = new ArrayList<Integer>();
    if (!soort.entiteit().isEmpty()) {
      kinderen.add(
          waarde("@entiteittype", Stufruimte.STUF, true, Stuftype.ENTITEITTYPE, soort.entiteit()));
      plaatsen.add(-1);
    }
    var delen = type.getRecordComponents();
    for (var i = 0; i < delen.length; i++) {
      kinderen.add(kind(delen[i], soort.value()));
      plaatsen.add(i);
    }
    var bouw = new Recordbouw(type, plaatsen.stream().mapToInt(Integer::intValue).toArray());
    return new Element(
        naam, ruimte, verplicht, herhaald, Stuftype.GROEP, null, List.copyOf(kinderen), bouw);
  }

  private Element kind(RecordComponent deel, Stufruimte binnen) {
    var veld = deel.getAnnotation(Stufveld.class);
    if (veld == null) {
      throw new IllegalStateException(deel + " zegt niet wat het is");
    }
    var naam = veld.naam().isEmpty() ? deel.getName() : veld.naam();
    var ruimte = veld.ruimte() == Stufruimte.ERFT ? binnen : veld.ruimte();
    if (deel.getGenericType() instanceof ParameterizedType lijst) {
      var type = (Class<?>) lijst.getActualTypeArguments()[0];
      return groep(naam.intern(), ruimte.adres().intern(), !veld.kanLeeg(), true, type);
    }
    var verplicht = !deel.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return veld.value() == Stuftype.GROEP
        ? groep(naam.intern(), ruimte.adres().intern(), verplicht, false, deel.getType())
        : waarde(naam, ruimte, verplicht, veld.value(), vast(veld));
  }

  private @Nullable String vast(Stufveld veld) {
    if (veld.value() == Stuftype.FUNCTIE) {
      return functie;
    }
    return veld.vast().isEmpty() ? null : veld.vast();
  }

  private static Element waarde(
      String naam, Stufruimte ruimte, boolean verplicht, Stuftype type, @Nullable String vast) {
    return new Element(
        naam.intern(), ruimte.adres().intern(), verplicht, false, type, vast, List.of(), null);
  }
}
