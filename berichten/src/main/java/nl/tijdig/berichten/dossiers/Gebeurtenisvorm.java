package nl.tijdig.berichten.dossiers;

import static nl.tijdig.berichten.dossiers.Veld.*;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.kern.dossier.Aanvaarding;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Draagvlak;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gebeurtenis.Activiteit;
import nl.tijdig.kern.dossier.Gebeurtenis.Contact;
import nl.tijdig.kern.dossier.Gebeurtenis.Feit;
import nl.tijdig.kern.dossier.Gebeurtenis.HulpBepaald;
import nl.tijdig.kern.dossier.Gebeurtenis.HulpGestart;
import nl.tijdig.kern.dossier.Gebeurtenis.Hulpstap;
import nl.tijdig.kern.dossier.Gebeurtenis.InstroomteamStart;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.KoersBepaald;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Gebeurtenis.NietGebeurd;
import nl.tijdig.kern.dossier.Gebeurtenis.Passendheid;
import nl.tijdig.kern.dossier.Gebeurtenis.Uitleg;
import nl.tijdig.kern.dossier.Gebeurtenis.Urgentie;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** Which fields each soort asks for: the format as a table. */
final class Gebeurtenisvorm {

  private static final Map<String, Soort> SOORTEN =
      Arrays.stream(Soort.values()).collect(Collectors.toMap(Soort::code, Function.identity()));

  private Gebeurtenisvorm() {}

  /** The gebeurtenis of these fields; null when the soort is missing or unknown. */
  static @Nullable Gebeurtenis van(Velden v) {
    var naam = v.tekst(SOORT);
    var soort = SOORTEN.get(naam);
    var op = v.datum();
    if (soort == null) {
      if (!naam.isBlank()) {
        v.fout(SOORT, "onbekende soort gebeurtenis", naam);
      }
      return null;
    }
    return van(soort, op, v);
  }

  private static Gebeurtenis van(Soort soort, Datum op, Velden v) {
    return switch (soort) {
      case MAATREGEL_UITGESPROKEN ->
          new MaatregelUitgesproken(
              op, v.keuze(MAATREGEL, Maatregelsoort.class), v.dagOfNiets(EINDE));
      case MAATREGEL_BEEINDIGD -> new MaatregelBeeindigd(op, v.tekstOfNiets(REDEN));
      case JEUGDBESCHERMER_GEKOPPELD ->
          new JeugdbeschermerGekoppeld(op, v.tekst(WIE), v.keuze(ROL, Rol.VAST));
      case JEUGDBESCHERMER_ONTKOPPELD ->
          new JeugdbeschermerOntkoppeld(op, v.tekst(WIE), v.keuze(REDEN, Ontkoppelreden.class));
      case INSTROOMTEAM_START -> new InstroomteamStart(op, v.dagOfNiets(OVERDRACHT_VERWACHT));
      case CONTACT ->
          new Contact(
              op,
              v.keuzes(MET, Gesprekspartner.class),
              v.waarOfNiet(INHOUDELIJK, true),
              v.tekstOfNiets(DOOR));
      case ACTIVITEIT -> new Activiteit(op, v.keuze(VOOR, Activiteitsdoel.class));
      case KOERS_BEPAALD ->
          new KoersBepaald(
              op,
              v.aantal(DOELEN),
              v.aantal(HULP),
              v.waarOfNiet(GEEN_HULP_NODIG, false),
              draagvlak(v));
      case URGENTIE -> new Urgentie(op, v.keuze(NORM, Termijnnorm.class), v.dag(NODIG_VOOR));
      case UITLEG ->
          new Uitleg(
              op,
              v.keuze(NORM, Termijnnorm.class),
              v.dag(TOT),
              v.tekst(GEGEVEN_DOOR),
              new Aanvaarding(v.tekstOfNiets(GEACCEPTEERD_DOOR), v.dagOfNiets(GEACCEPTEERD_OP)));
      case HULP_BEPAALD -> new HulpBepaald(op, v.tekst(HULP), v.tekstOfNiets(VORM));
      case HULP_GESTART ->
          new HulpGestart(
              op, v.tekst(HULP), v.keuze(VIA, Weg.REGULIER), v.waarOfNiet(VOLGENS_KOERS, true));
      case AANGEMELD, INTAKE, WACHTLIJST_NA_INTAKE, HULP_TERUGGEGEVEN, HULP_BEEINDIGD ->
          new Hulpstap(op, soort, v.tekst(HULP), v.tekstOfNiets(REDEN));
      case NIET_GEBEURD -> new NietGebeurd(op, v.keuze(WAT, Verzuim.class), v.tekstOfNiets(HULP));
      case PASSENDHEID ->
          new Passendheid(
              op,
              v.tekst(HULP),
              v.keuze(STEM, Stem.class),
              v.keuze(OORDEEL, Passendheidsoordeel.class));
      case GI_IN_KENNIS_GESTELD,
          WACHTLIJSTBEHEER_START,
          WACHTLIJSTBEHEER_EINDE,
          INSTROOMTEAM_EINDE,
          VEILIGHEIDSPLAN,
          PLAN_VASTGESTELD,
          PLAN_GEEVALUEERD,
          FAMILIEGROEPSPLAN_AFGEZIEN ->
          new Feit(op, soort);
    };
  }

  private static Draagvlak draagvlak(Velden v) {
    return new Draagvlak(
        stem(v, GEZIN), v.keuzeOfNiets(NETWERK, Instemming.class), stem(v, PROFESSIONALS));
  }

  private static @Nullable Instemming stem(Velden v, Veld veld) {
    var stem = v.keuzeOfNiets(veld, Instemming.class);
    if (stem == Instemming.NVT) {
      v.fout(veld, "nvt is alleen mogelijk voor netwerk; kies ja of nee", "nvt");
      return null;
    }
    return stem;
  }
}
