package nl.tijdig.berichten.ijw.vorm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a message, and what may stand in it, in this order.
 *
 * @param naam the name in the message
 * @param ruimte the namespace
 * @param verplicht whether it must be there
 * @param herhaald whether it may be there more than once
 * @param type the type of its value, or that it holds elements
 * @param vast the only value that it may have; null when its type decides
 * @param kinderen what stands in it
 * @param bouw the record that its elements make; null for a value and for a list
 */
public record Element(
    String naam,
    String ruimte,
    boolean verplicht,
    boolean herhaald,
    Gegevenstype type,
    @Nullable String vast,
    List<Element> kinderen,
    @Nullable Recordbouw bouw) {

  public static final String BASISSCHEMA = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";

  /** The child that is the text of an element which also has attributes. */
  public static final String TEKST = "#tekst";

  /** Whether it is an attribute of what holds it: its name then begins with @. */
  public boolean isAttribuut() {
    return naam.charAt(0) == '@';
  }

  /** The attributes that it may have; they come before all that stands in it. */
  public List<Element> attributen() {
    if (kinderen.isEmpty() || !kinderen.getFirst().isAttribuut()) {
      return List.of();
    }
    var aantal = 1;
    while (aantal < kinderen.size() && kinderen.get(aantal).isAttribuut()) {
      aantal++;
    }
    return kinderen.subList(0, aantal);
  }

  /** The text beside its attributes; null when it has none. */
  public @Nullable Element tekst() {
    return kinderen.isEmpty() || !kinderen.getLast().naam.equals(TEKST) ? null : kinderen.getLast();
  }

  /** Whether it holds a value. */
  public boolean isWaarde() {
    return !type.isGroep();
  }

  /** Whether it only holds a list of equals. */
  public boolean isLijst() {
    return type.isGroep() && bouw == null;
  }

  /** What is wrong with its text; null when nothing is. */
  public @Nullable Schemafout fout(String tekst) {
    if (vast != null) {
      return tekst.isEmpty() ? type.leeg() : tekst.equals(vast) ? null : type.anders();
    }
    return type.fout(tekst);
  }

  /** The rank of a child from this rank on; -1 when there is none. */
  public int zoek(@Nullable String ruimte, String naam, int vanaf) {
    for (var i = vanaf; i < kinderen.size(); i++) {
      if (kinderen.get(i).heet(ruimte, naam)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether this is its name; without namespace the name alone decides. */
  public boolean heet(@Nullable String ruimte, String naam) {
    return this.naam.equals(naam) && (ruimte == null || this.ruimte.equals(ruimte));
  }

  /** One element is one place in one description: places are never compared by what they hold. */
  @Override
  public boolean equals(@Nullable Object ander) {
    return this == ander;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return naam;
  }
}
