package nl.tijdig.berichten.ijw.lezen;

import java.util.function.Consumer;

/**
 * Something that is wrong in a message; it names no value, because most are about a child.
 *
 * @param pad the element, such as {@code Bericht/Client/StartProducten/StartProduct[2]/Begindatum}
 * @param regel the line of the file on which it begins, from 1; 0 for a message without lines
 * @param code the number of the rule, or a name of our own for a schema error
 * @param tekst what is wrong, in Dutch
 */
public record Berichtfout(String pad, int regel, String code, String tekst) {

  /** Where faults go as they are found: their number needs no memory. */
  public interface Melder extends Consumer<Berichtfout> {}

  @Override
  public String toString() {
    return "regel " + regel + ": " + pad + ": " + code + ": " + tekst;
  }
}
