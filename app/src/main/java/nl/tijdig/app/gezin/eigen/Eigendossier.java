package nl.tijdig.app.gezin.eigen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one reader of the family sees of one dossier.
 *
 * @param geschreven empty for who may not read what was written
 * @param gekeken likewise
 */
record Eigendossier(
    Eigenkind kind,
    List<Hulpverlener> jeugdbeschermers,
    List<Belofte> beloften,
    List<Wachtendehulp> wacht,
    List<Geschreven> geschreven,
    List<Gekeken> gekeken,
    List<Gesteldevraag> vragen) {

  /**
   * Who is there for the child.
   *
   * @param naam null when the GI did not take the worker up in its team
   * @param rol {@code vast} or {@code vervanger}
   */
  record Hulpverlener(
      @Nullable String naam, @Nullable String telefoon, String rol, LocalDate vanaf) {}

  /** Help that was determined and did not start. */
  record Wachtendehulp(@Nullable String vorm, LocalDate bepaaldOp) {}

  /**
   * A fact in the dossier.
   *
   * @param met with whom somebody spoke, of a contact
   * @param reacties what this reader said of it
   */
  record Geschreven(
      int volgnummer,
      String soort,
      LocalDate vroegst,
      LocalDate laatst,
      List<String> met,
      Instant geregistreerdOp,
      List<Reactie> reacties) {}

  /** What this reader said of a fact. */
  record Reactie(int volgnummer, String tekst, Instant op) {}

  /**
   * Somebody looked in the dossier, or wrote in it.
   *
   * @param namens the organisation
   * @param doel the last part of its entry in the register of processing activities
   */
  record Gekeken(Instant op, String rol, @Nullable String namens, String handeling, String doel) {}

  /**
   * A question of this reader to the team.
   *
   * @param uiterlijk by when the team answers
   */
  record Gesteldevraag(
      String tekst,
      Instant op,
      LocalDate uiterlijk,
      @Nullable String antwoord,
      @Nullable Instant beantwoordOp) {}
}
