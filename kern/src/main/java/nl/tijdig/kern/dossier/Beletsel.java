package nl.tijdig.kern.dossier;

import java.util.List;
import java.util.Locale;

/**
 * What speaks against recording a fact; the words for it belong to whoever shows it.
 *
 * @param veld the field of the fact that it is about, as the interchange format calls it
 * @param gegevens what the reason is about, in this order, such as the worker or the GI
 */
public record Beletsel(Reden reden, String veld, List<Object> gegevens) {

  /** The reasons. Where no source stands they are a product choice. */
  public enum Reden {
    /** The day has not come yet, so it is no fact. */
    IN_TOEKOMST("op"),
    /** The very same fact stands there already. */
    STAAT_ER_AL("op"),
    /** The worker named is coupled already. */
    AL_GEKOPPELD("wie"),
    /** The worker named is not coupled. */
    NIET_GEKOPPELD("wie"),
    /** The worker named was not coupled yet on that day. */
    NOG_NIET_GEKOPPELD("op"),
    /** An instroomteam names the day of the handover (004:564-571). */
    ZONDER_OVERDRACHT("overdracht_verwacht"),
    /** The handover would come before the instroomteam. */
    OVERDRACHT_TE_VROEG("overdracht_verwacht"),
    /** The measure had ended by then. */
    MAATREGEL_GEEINDIGD("op"),
    /** After a correction the worker named would be uncoupled without having been coupled. */
    ONTKOPPELD_ZONDER_KOPPELING("op"),
    /** An ondertoezichtstelling lasts a year at most (004:1145-1146). */
    OTS_TE_LANG("einde"),
    /** The measure would end before it was pronounced. */
    EINDE_VOOR_UITSPRAAK("einde"),
    /** No measure, and nothing about one, is from before the year named. */
    JAAR_TE_VROEG("op"),
    /** More than half a year before the measure, so the year must be a slip. */
    VOOR_DE_MAATREGEL("op"),
    /** So many years ahead that the year must be a slip. */
    JAAR_TE_LAAT("op"),
    /** Nobody determined this help, so that nothing would hang on what happens with it. */
    HULP_ONBEKEND("hulp"),
    /** The child was not born yet. */
    VOOR_DE_GEBOORTE("op"),
    /** An uitleg would hold until a day before itself. */
    UITLEG_TE_KORT("tot"),
    /** An uitleg would be accepted before it was given. */
    UITLEG_EERDER_AANVAARD("geaccepteerd_op"),
    /** The measure would end before it began. */
    MAATREGEL_EINDE_VOOR_BEGIN("op"),
    /** Something would end before it began. */
    EINDE_VOOR_BEGIN("op"),
    /** After a correction something would end before it began. */
    BEGIN_NA_EINDE("op"),
    /** The GI named has no valid certificate on that day; none is named when it is unknown. */
    GEEN_CERTIFICAAT("op");

    private final String veld;

    Reden(String veld) {
      this.veld = veld;
    }

    /** The word for texts, such as {@code al-gekoppeld}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Beletsel {
    gegevens = List.copyOf(gegevens);
  }

  static Beletsel van(Reden reden, Object... gegevens) {
    return new Beletsel(reden, reden.veld, List.of(gegevens));
  }

  /** The same about another field. */
  Beletsel bij(String ander) {
    return new Beletsel(reden, ander, gegevens);
  }
}
