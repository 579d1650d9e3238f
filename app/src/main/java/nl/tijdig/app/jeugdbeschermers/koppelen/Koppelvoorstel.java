package nl.tijdig.app.jeugdbeschermers.koppelen;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import org.jspecify.annotations.Nullable;

/**
 * Proposes who could take which child; a human accepts or changes it, nothing is coupled by itself.
 */
public interface Koppelvoorstel {

  /**
   * A child that needs a jeugdbeschermer.
   *
   * @param expertise the kind of measure
   * @param nu who is coupled now, when the child has to change
   * @param bijGezin who already has a brother or sister
   */
  record Kind(
      String nummer,
      @Nullable String gezin,
      @Nullable String jeugdregio,
      @Nullable String expertise,
      @Nullable String nu,
      @Nullable String bijGezin) {}

  /** What counted for or against it; {@code tekst} is the key of a sentence. */
  record Reden(String tekst, boolean isVoor) {}

  /** One child and who is proposed; null when nobody can. */
  record Regel(Kind kind, @Nullable String wie, List<Reden> redenen) {}

  /**
   * Who could take whom.
   *
   * @param isGecertificeerd whether the GI may carry out measures on the day (003:422-428); when
   *     not, nobody is proposed
   */
  record Vraag(
      List<Kind> kinderen, List<Jeugdbeschermer> team, LocalDate dag, boolean isGecertificeerd) {}

  /** A proposal for each child, in the order of the children. */
  List<Regel> voor(Vraag vraag);
}
