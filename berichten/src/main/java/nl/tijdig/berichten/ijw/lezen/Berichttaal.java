package nl.tijdig.berichten.ijw.lezen;

import java.util.Map;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/** A standard for messages: which there are, and how they are named. */
public interface Berichttaal {

  /** The message whose root has this name; null when there is none. */
  @Nullable Element wortel(@Nullable String ruimte, String naam);

  /** The message of this name, as {@link #naam} gives it; null when there is none. */
  @Nullable Element metNaam(String naam);

  /** What a message is called outside XML; null when it is none of this standard. */
  @Nullable String naam(Element wortel);

  /** The namespaces of a message with their prefixes, as the root declares them. */
  Map<String, String> voorvoegsels(Element wortel);

  /** The longest value that a message may hold, in characters. */
  int langsteWaarde();
}
