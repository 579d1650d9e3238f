package nl.tijdig.app.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * The one door for facts: form, file, message, bulk and demonstration all go through it. Facts are
 * stored once, each dossier is read once under a lock and judged once before and once after, and
 * what follows is stored in the same transaction.
 */
public interface Vastleggen {

  /**
   * A fact to be recorded.
   *
   * @param plaats under which objections against it are given back, such as a line of a file
   * @param opdracht the form it came with: sent again, nothing new is stored
   * @param extern its id in the system of the GI
   */
  record Regel(long plaats, Gebeurtenis feit, @Nullable UUID opdracht, @Nullable String extern) {}

  /**
   * The facts for one dossier, in their order.
   *
   * @param nieuw who it is about when the dossier is taken up; null when it is there
   */
  record Stuk(String nummer, @Nullable Betrokkenen nieuw, List<Regel> regels) {}

  /**
   * Where facts come from.
   *
   * @param door the account that records them
   * @param invoer the file, when they come from one
   */
  record Herkomst(String door, @Nullable Long invoer) {}

  /** Facts that were held against their dossiers, which are locked until the transaction ends. */
  interface Keuring {

    /** Per dossier and plaats what speaks against it. */
    Map<String, Map<Long, List<Bezwaar>>> bezwaren();
  }

  /** What came of one dossier. */
  record Uitslag(String nummer, List<Verandering> veranderd) {}

  /**
   * Holds facts against their dossiers without storing any; runs in the transaction of the caller.
   *
   * @throws OpgaveGeweigerd when a dossier is not there for who asks
   */
  Keuring keur(Collection<Stuk> stukken);

  /** Stores what was held against its dossiers, where nothing spoke against it. */
  List<Uitslag> leg(Keuring keuring, Herkomst herkomst);

  /**
   * One fact of a form.
   *
   * @param id of the form: sent again, nothing new is stored
   */
  record Opdracht(UUID id, Gebeurtenis feit, String door) {}

  /**
   * Records a fact; others who record on the dossier wait for their turn.
   *
   * @return which verdicts changed; none when this form was recorded before
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  List<Verandering> leg(String nummer, Opdracht opdracht);

  /**
   * A fact that is recorded anew, because the former recording was wrong.
   *
   * @param volgnummer of the wrong recording
   * @param feit what it should have been; null when it never happened
   */
  record Correctieopdracht(
      UUID id, int volgnummer, @Nullable Gebeurtenis feit, String reden, String door) {}

  /**
   * Records that a fact was otherwise, or never so; the former recording stays readable.
   *
   * @return which verdicts changed; none when this form was recorded before
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  List<Verandering> corrigeer(String nummer, Correctieopdracht correctie);

  /** One fact of a form about many dossiers. */
  record Stap(String nummer, Gebeurtenis feit) {}

  /**
   * A form about many dossiers.
   *
   * @param id sent again, nothing new is stored
   * @param pad the address that the inzagelog names
   * @param door the account that sent it
   */
  record Formulier(UUID id, String pad, String door) {}

  /**
   * Records facts on many dossiers, all of them or none; each leaves its line in the inzagelog.
   *
   * @throws OpgaveGeweigerd naming the dossier; then nothing is stored
   */
  void leg(List<Stap> stappen, Formulier formulier);

  /** Takes up dossiers as they stand elsewhere, without objections; all or none of them. */
  void neemOp(List<Opname> opnamen);

  /**
   * Waits for the dossier, and refuses a form that was filled in on what is no longer the last.
   *
   * @param laatste volgnummer of the last recording when the form was made
   * @throws OpgaveGeweigerd naming who recorded what since
   */
  void eisActueel(String nummer, int laatste);

  /** Whether a form was recorded before, by who asks or where they may see it. */
  boolean isVastgelegd(UUID opdracht);

  /** The codes of the kinds of fact that who asks may record. */
  Set<String> soorten();

  /** Waits until nobody else takes up children or files for the own GI; its name. */
  String wachtVoorGi();

  /** Those among these dossiers that are of the own GI. */
  Set<String> eigen(Collection<String> nummers);
}
