package nl.tijdig.kern.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.NietGebeurd;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerStart;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap.Aangemeld;
import nl.tijdig.kern.dossier.Hulpstap.HulpBeeindigd;
import nl.tijdig.kern.dossier.Hulpstap.HulpTeruggegeven;
import nl.tijdig.kern.dossier.Hulpstap.Intake;
import nl.tijdig.kern.dossier.Hulpstap.WachtlijstNaIntake;
import nl.tijdig.kern.dossier.Koersfeit.FamiliegroepsplanAfgezien;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koersfeit.PlanGeevalueerd;
import nl.tijdig.kern.dossier.Koersfeit.PlanVastgesteld;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.veld.Feitvorm;

/** The kinds of gebeurtenis, in the words of the interchange format, each with its description. */
public enum Soort {
  MAATREGEL_UITGESPROKEN,
  GI_IN_KENNIS_GESTELD,
  MAATREGEL_BEEINDIGD,
  JEUGDBESCHERMER_GEKOPPELD,
  JEUGDBESCHERMER_ONTKOPPELD,
  WACHTLIJSTBEHEER_START,
  WACHTLIJSTBEHEER_EINDE,
  INSTROOMTEAM_START,
  INSTROOMTEAM_EINDE,
  CONTACT,
  ACTIVITEIT,
  VEILIGHEIDSPLAN,
  KOERS_BEPAALD,
  PLAN_VASTGESTELD,
  PLAN_GEEVALUEERD,
  FAMILIEGROEPSPLAN_AFGEZIEN,
  URGENTIE,
  UITLEG,
  HULP_BEPAALD,
  AANGEMELD,
  INTAKE,
  WACHTLIJST_NA_INTAKE,
  HULP_GESTART,
  HULP_TERUGGEGEVEN,
  HULP_BEEINDIGD,
  NIET_GEBEURD,
  PASSENDHEID;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word of the interchange format, such as {@code maatregel_uitgesproken}. */
  public String code() {
    return code;
  }

  /** What can be recorded while it happens: all but what only a reconstructie knows. */
  public static List<Soort> vastTeLeggen() {
    return Arrays.stream(values()).filter(soort -> !soort.vorm().isAlleenReconstructie()).toList();
  }

  /** The fields, and how the gebeurtenis is made of them. */
  public Feitvorm<? extends Gebeurtenis> vorm() {
    return switch (this) {
      case MAATREGEL_UITGESPROKEN -> MaatregelUitgesproken.VORM;
      case GI_IN_KENNIS_GESTELD -> GiInKennisGesteld.VORM;
      case MAATREGEL_BEEINDIGD -> MaatregelBeeindigd.VORM;
      case JEUGDBESCHERMER_GEKOPPELD -> JeugdbeschermerGekoppeld.VORM;
      case JEUGDBESCHERMER_ONTKOPPELD -> JeugdbeschermerOntkoppeld.VORM;
      case WACHTLIJSTBEHEER_START -> WachtlijstbeheerStart.VORM;
      case WACHTLIJSTBEHEER_EINDE -> WachtlijstbeheerEinde.VORM;
      case INSTROOMTEAM_START -> InstroomteamStart.VORM;
      case INSTROOMTEAM_EINDE -> InstroomteamEinde.VORM;
      case CONTACT -> Contact.VORM;
      case ACTIVITEIT -> Activiteit.VORM;
      case VEILIGHEIDSPLAN -> Veiligheidsplan.VORM;
      case KOERS_BEPAALD -> KoersBepaald.VORM;
      case PLAN_VASTGESTELD -> PlanVastgesteld.VORM;
      case PLAN_GEEVALUEERD -> PlanGeevalueerd.VORM;
      case FAMILIEGROEPSPLAN_AFGEZIEN -> FamiliegroepsplanAfgezien.VORM;
      case URGENTIE -> Urgentie.VORM;
      case UITLEG -> Uitleg.VORM;
      case HULP_BEPAALD -> HulpBepaald.VORM;
      case AANGEMELD -> Aangemeld.VORM;
      case INTAKE -> Intake.VORM;
      case WACHTLIJST_NA_INTAKE -> WachtlijstNaIntake.VORM;
      case HULP_GESTART -> HulpGestart.VORM;
      case HULP_TERUGGEGEVEN -> HulpTeruggegeven.VORM;
      case HULP_BEEINDIGD -> HulpBeeindigd.VORM;
      case NIET_GEBEURD -> NietGebeurd.VORM;
      case PASSENDHEID -> Passendheid.VORM;
    };
  }
}
