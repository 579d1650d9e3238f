package nl.tijdig.app.toegang.oidc;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tijdig.app.databank.StartMislukt;
import org.jspecify.annotations.Nullable;

/**
 * Where in the claims a value stands: the name of a claim, or names with a dot between them for
 * what stands inside, such as {@code realm_access.roles}. A claim whose own name has dots goes
 * first.
 */
record Claimpad(String pad) {

  private static final Pattern VORM = Pattern.compile("[^\\s.]+(\\.[^\\s.]+)*");

  /** The path in this setting, or a refusal to start when it cannot be one. */
  static Claimpad uit(String instelling, String pad) {
    if (!VORM.matcher(pad).matches()) {
      throw StartMislukt.van(
          null,
          "tijdig.oidc.%s is \"%s\", en dat is geen claim; schrijf een naam, of namen met een punt"
              + " ertussen zoals realm_access.roles.",
          "tijdig.oidc.%s is \"%s\", and that is no claim; write a name, or names with a dot between"
              + " them such as realm_access.roles.",
          instelling,
          pad);
    }
    return new Claimpad(pad);
  }

  /** What stands there, one by one; of a list each. */
  Stream<Object> in(Map<String, Object> claims) {
    return zoek(claims, pad);
  }

  private static Stream<Object> zoek(@Nullable Object waar, String pad) {
    return switch (waar) {
      case Collection<?> meer -> meer.stream().flatMap(een -> zoek(een, pad));
      case Map<?, ?> velden when velden.containsKey(pad) -> elk(velden.get(pad));
      case Map<?, ?> velden ->
          punten(pad)
              .filter(punt -> velden.containsKey(pad.substring(0, punt)))
              .boxed()
              .findFirst()
              .map(punt -> zoek(velden.get(pad.substring(0, punt)), pad.substring(punt + 1)))
              .orElse(Stream.empty());
      case null, default -> Stream.empty();
    };
  }

  private static Stream<Object> elk(@Nullable Object waarde) {
    return waarde instanceof Collection<?> meer
        ? meer.stream().map(Object.class::cast)
        : Stream.ofNullable(waarde);
  }

  /** From the last dot to the first, so that the longest name is tried first. */
  private static IntStream punten(String pad) {
    return IntStream.iterate(
        pad.lastIndexOf('.'), punt -> punt > 0, punt -> pad.lastIndexOf('.', punt - 1));
  }
}
