package nl.tijdig.app.woonplaats.bepalen;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;
import org.jspecify.annotations.Nullable;

/**
 * Who pays while gemeenten disagree: one, from the day itself, so that a child waits for nobody.
 * The order is a choice of the product.
 *
 * @param vanaf the day on which the disagreement was reported
 */
public record VoorlopigeBetaler(String gemeente, LocalDate vanaf, Waarom waarom) {

  /** Why this gemeente, the first that holds. */
  public enum Waarom {
    BETAALDE,
    REGEL,
    WERKELIJK,
    GEVRAAGD;

    /** The end of the key of its text. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What gemeenten say of it.
   *
   * @param geschil the day on which they began to disagree
   * @param betaalde the gemeente that paid until now; null when none did
   * @param gevraagd the gemeente that was asked to pay
   */
  public record Onenigheid(
      LocalDate geschil, @Nullable String betaalde, @Nullable String gevraagd) {}

  /** The one that pays; empty when nobody can be named and a human must. */
  public static Optional<VoorlopigeBetaler> bij(
      Onenigheid onenigheid, Woonvraag vraag, Woonbesluit besluit) {
    var dag = onenigheid.geschil();
    return kies(onenigheid.betaalde(), dag, Waarom.BETAALDE)
        .or(() -> kies(besluit.gemeente(), dag, Waarom.REGEL))
        .or(() -> kies(werkelijk(vraag, dag), dag, Waarom.WERKELIJK))
        .or(() -> kies(onenigheid.gevraagd(), dag, Waarom.GEVRAAGD));
  }

  private static Optional<VoorlopigeBetaler> kies(
      @Nullable String gemeente, LocalDate dag, Waarom waarom) {
    return Optional.ofNullable(gemeente).map(wie -> new VoorlopigeBetaler(wie, dag, waarom));
  }

  private static @Nullable String werkelijk(Woonvraag vraag, LocalDate dag) {
    return Vondst.zoek(vraag.adressen(), Adresrol.WERKELIJK, dag) instanceof Vondst.Een een
        ? een.gemeente()
        : null;
  }
}
