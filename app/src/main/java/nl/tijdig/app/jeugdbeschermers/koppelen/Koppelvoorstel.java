package nl.tijdig.app.jeugdbeschermers.koppelen;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
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
   * @param uiterlijk the last day on which coupling is in time, or was; null when unknown
   */
  record Kind(
      String nummer,
      @Nullable String gezin,
      @Nullable String jeugdregio,
      @Nullable String expertise,
      @Nullable String nu,
      @Nullable String bijGezin,
      @Nullable LocalDate uiterlijk) {}

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

  /**
   * A proposal for each child, in the order of the children.
   *
   * @param deel is told how far it is, in percent
   */
  List<Regel> voor(Vraag vraag, IntConsumer deel);

  /** The same at once, for few children: each in turn to whoever is best for it then. */
  List<Regel> vlug(Vraag vraag);

  /** Whether there is nothing to search for, so that the answer is there at once. */
  boolean isMeteenKlaar(Vraag vraag);
}
