package nl.tijdig.app.acties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Who must act now. An action is opened once, however often and on however many nodes it is asked;
 * it ends by proof or by a recorded decision, and handing it on never moves its day.
 */
public interface Acties {

  /**
   * Who must act: a role, of an organisation, and the person when there is one.
   *
   * @param gi inner id
   * @param jeugdregio CBS code
   * @param wie the name in facts
   */
  record Plicht(Rol rol, @Nullable Integer gi, @Nullable String jeugdregio, @Nullable String wie) {}

  /**
   * What has to be done.
   *
   * @param soort the kind, declared by an {@link Actiesoort}
   * @param dossier inner id of the dossier that it is about
   * @param kenmerk which of its kind on this dossier; empty: the only one
   * @param grond norm and source line, or that it is a product choice
   * @param uiterlijk the last day of its term, at which it stands in a list
   * @param laatNa the day after which it is late, never before {@code uiterlijk}; null when what is
   *     left to do has no term
   */
  record Opgave(
      String soort,
      long dossier,
      String kenmerk,
      Plicht plicht,
      String grond,
      LocalDate uiterlijk,
      @Nullable LocalDate laatNa) {

    /** What is late as soon as its term has passed. */
    public Opgave(
        String soort,
        long dossier,
        String kenmerk,
        Plicht plicht,
        String grond,
        LocalDate uiterlijk) {
      this(soort, dossier, kenmerk, plicht, grond, uiterlijk, uiterlijk);
    }
  }

  /** Opens actions; of one that is open only duty-holder and day are put right. */
  void open(Collection<Opgave> opgaven);

  /**
   * Hands on an open action; its day and its beginning stay.
   *
   * @return false when there is none
   */
  boolean draagOver(long actie, Plicht plicht);

  /**
   * Ends the open actions of a kind on these dossiers.
   *
   * @param bewijs what shows that it was done, such as a fact with its day
   */
  default void eindig(String soort, Collection<Long> dossiers, String bewijs) {
    eindig(dossiers.stream().map(dossier -> new Einde(soort, dossier, bewijs)).toList());
  }

  /** What ends an open action: its proof. */
  record Einde(String soort, long dossier, String bewijs) {}

  /** Ends open actions, each by its own proof; of what is not open nothing is written. */
  void eindig(Collection<Einde> einden);

  /**
   * Ends one open action by its proof.
   *
   * @return false when there is none, or not for who asks
   */
  boolean eindig(long actie, String bewijs);

  /**
   * Ends an open action by a decision, in the name of who asks.
   *
   * @return false when there is none, or not for who asks
   */
  boolean besluit(long actie, String reden, String door);

  /** The open actions on one dossier, first due first. */
  List<Actie> van(long dossier);

  /**
   * The open actions of a kind within a GI that are due up to and including a day, first ones
   * first.
   */
  List<Actie> vanSoort(String soort, int gi, LocalDate tot, int hoogstens);

  /** How many open actions are past their day, and how many are due up to and including a day. */
  record Aantal(int teLaat, int binnenkort) {}

  /** The counts of a kind within a GI. */
  Aantal aantal(String soort, int gi, LocalDate vandaag, LocalDate tot);
}
