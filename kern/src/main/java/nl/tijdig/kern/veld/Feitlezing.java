package nl.tijdig.kern.veld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a fact from loose values, such as the answers of a form.
 *
 * @param feit the fact; null when there are faults
 */
public record Feitlezing<F>(@Nullable F feit, List<Veldfout> fouten) {

  private static final int TONEN = 80;

  /**
   * What is wrong with one field.
   *
   * @param melding what is wrong and what to do, in Dutch
   * @param gevonden the value at fault, shortened; null when the sentence names it or there is none
   */
  public record Veldfout(String veld, String melding, @Nullable String gevonden) {}

  /**
   * Reads a fact, as strictly as a file of the interchange format.
   *
   * @param gegeven the value of a field by its name, {@code op} included, as {@link Waarden} has
   *     it; null when there is none
   */
  public static <F> Feitlezing<F> van(
      Feitvorm<F> vorm, Function<String, @Nullable Object> gegeven) {
    var waarden = new Gegeven(vorm, gegeven);
    var feit = vorm.lees(waarden);
    return waarden.fouten.isEmpty()
        ? new Feitlezing<>(feit, List.of())
        : new Feitlezing<>(null, List.copyOf(waarden.fouten));
  }

  /** The beginning of a value, without signs that would spoil the line in which it is told. */
  public static String kort(String waarde) {
    var schoon = waarde.replaceAll("\\p{Cntrl}", "?");
    return schoon.length() <= TONEN ? schoon : schoon.substring(0, TONEN) + "...";
  }

  /** Whether a text can be stored and written again: no zero sign and no half letter. */
  public static boolean isHeel(String tekst) {
    return tekst.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(tekst);
  }

  /** The values by place; a text that is not whole is a fault. */
  private static final class Gegeven implements Waarden {

    private final Feitvorm<?> vorm;
    private final Function<String, @Nullable Object> gegeven;
    private final List<Veldfout> fouten = new ArrayList<>(0);

    Gegeven(Feitvorm<?> vorm, Function<String, @Nullable Object> gegeven) {
      this.vorm = vorm;
      this.gegeven = gegeven;
    }

    @Override
    public @Nullable Object waarde(int plaats) {
      var waarde = gegeven.apply(naam(plaats));
      if (waarde instanceof String tekst && !isHeel(tekst)) {
        fout(plaats, GEEN_TEKEN, null);
        return "?";
      }
      return waarde;
    }

    @Override
    public void fout(int plaats, String melding, @Nullable Object gevonden) {
      fouten.add(
          new Veldfout(naam(plaats), melding, gevonden == null ? null : kort(gevonden.toString())));
    }

    private String naam(int plaats) {
      return vorm.naam(plaats);
    }
  }
}
