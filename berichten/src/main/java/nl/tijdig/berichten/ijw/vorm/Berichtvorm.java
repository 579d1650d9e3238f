package nl.tijdig.berichten.ijw.vorm;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Derives the elements of a message from its records: they are the one place where a message is
 * described.
 *
 * @param ruimte the namespace of the message
 * @param berichtcode the only BerichtCode that it may have
 * @param isRetour whether it is the answer to a message, in which each class has its RetourCodes
 * @param afzender what the sender is: {@link Ldt#GEMEENTE} or {@link Ldt#AGBCODE}
 * @param ontvanger what the receiver is
 */
public record Berichtvorm(
    String ruimte, String berichtcode, boolean isRetour, Ldt afzender, Ldt ontvanger) {

  /** Names are compared for each element of each message: the reader has the same strings. */
  public Berichtvorm {
    ruimte = ruimte.intern();
  }

  /** The root of a message: everything that may stand in it. */
  public Element van(Class<? extends Berichtklasse> bericht) {
    return groep("Bericht", true, false, bericht, ruimte);
  }

  private Element groep(
      String naam, boolean verplicht, boolean herhaald, Class<?> type, String ruimte) {
    var binnen = Berichtklasse.class.isAssignableFrom(type) ? this.ruimte : Element.BASISSCHEMA;
    var kinderen = new ArrayList<Element>();
    var plaatsen = new ArrayList<Integer>();
    var delen = type.getRecordComponents();
    for (var i = 0; i < delen.length; i++) {
      if (isRetour || !delen[i].isAnnotationPresent(Inretour.class)) {
        kinderen.add(kind(delen[i], binnen));
        plaatsen.add(i);
      }
    }
    var bouw = new Recordbouw(type, plaatsen.stream().mapToInt(Integer::intValue).toArray());
    return new Element(
        naam, ruimte, verplicht, herhaald, Ldt.GROEP, null, List.copyOf(kinderen), bouw);
  }

  private Element kind(RecordComponent deel, String ruimte) {
    var naam = metHoofdletter(deel.getName());
    var mogelijk = deel.getAnnotation(Mogelijk.class);
    var verplicht = deel.getAnnotation(Verplicht.class);
    var ldt =
        mogelijk != null
            ? mogelijk.value()
            : verplicht != null ? verplicht.value() : Ldt.RETOURCODE;
    if (deel.getGenericType() instanceof ParameterizedType lijst) {
      var item = item((Class<?>) lijst.getActualTypeArguments()[0], ldt, ruimte);
      return new Element(
          naam, ruimte, mogelijk == null, false, Ldt.GROEP, null, List.of(item), null);
    }
    return ldt == Ldt.GROEP
        ? groep(naam, mogelijk == null, false, deel.getType(), ruimte)
        : waarde(naam, mogelijk == null, false, ldt, ruimte);
  }

  private static String metHoofdletter(String naam) {
    return (Character.toUpperCase(naam.charAt(0)) + naam.substring(1)).intern();
  }

  private Element item(Class<?> type, Ldt ldt, String ruimte) {
    return ldt == Ldt.GROEP
        ? groep(type.getSimpleName().intern(), true, true, type, ruimte)
        : waarde("RetourCode", true, true, ldt, ruimte);
  }

  private Element waarde(String naam, boolean verplicht, boolean herhaald, Ldt ldt, String ruimte) {
    return new Element(naam, ruimte, verplicht, herhaald, echt(ldt), vast(ldt), List.of(), null);
  }

  private Ldt echt(Ldt ldt) {
    return switch (ldt) {
      case AFZENDER -> afzender;
      case ONTVANGER -> ontvanger;
      default -> ldt;
    };
  }

  private @Nullable String vast(Ldt ldt) {
    return ldt == Ldt.BERICHTCODE ? berichtcode : null;
  }
}
