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
 * @param ldt the type of its value; {@link Ldt#GROEP} when it holds elements
 * @param vast the only value that it may have; null when its type decides
 * @param kinderen what stands in it
 * @param bouw the record that its elements make; null for a value and for a list
 */
public record Element(
    String naam,
    String ruimte,
    boolean verplicht,
    boolean herhaald,
    Ldt ldt,
    @Nullable String vast,
    List<Element> kinderen,
    @Nullable Recordbouw bouw) {

  public static final String BASISSCHEMA = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";

  /** Whether it holds a value. */
  public boolean isWaarde() {
    return ldt != Ldt.GROEP;
  }

  /** Whether it only holds a list of equals. */
  public boolean isLijst() {
    return ldt == Ldt.GROEP && bouw == null;
  }

  /** What is wrong with its text; null when nothing is. */
  public @Nullable Schemafout fout(String tekst) {
    if (vast != null) {
      return tekst.isEmpty() ? Schemafout.LEEG : tekst.equals(vast) ? null : Schemafout.BERICHTCODE;
    }
    return ldt.fout(tekst);
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
