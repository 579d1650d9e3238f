package nl.tijdig.app.dossier.web;

import static nl.tijdig.app.dossier.web.Invoerveld.aantal;
import static nl.tijdig.app.dossier.web.Invoerveld.dag;
import static nl.tijdig.app.dossier.web.Invoerveld.jaNee;
import static nl.tijdig.app.dossier.web.Invoerveld.keuze;
import static nl.tijdig.app.dossier.web.Invoerveld.meerKeuzes;
import static nl.tijdig.app.dossier.web.Invoerveld.tekst;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.berichten.dossiers.Fout;
import nl.tijdig.berichten.dossiers.Regel;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Weg;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The few questions that each soort of gebeurtenis asks, and the gebeurtenis of the answers. */
public final class Vastlegvorm {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What can be recorded: all but niet_gebeurd, which only a reconstructie knows. */
  public static final List<Soort> SOORTEN =
      Arrays.stream(Soort.values()).filter(soort -> soort != Soort.NIET_GEBEURD).toList();

  private Vastlegvorm() {}

  /** The questions of this soort, beside the day. */
  public static List<Invoerveld> velden(Soort soort) {
    return switch (soort) {
      case MAATREGEL_UITGESPROKEN ->
          List.of(keuze("maatregel", Maatregelsoort.class), dag("einde").ofNiets());
      case MAATREGEL_BEEINDIGD -> List.of(tekst("reden").ofNiets());
      case JEUGDBESCHERMER_GEKOPPELD -> List.of(tekst("wie"), keuze("rol", Rol.class));
      case JEUGDBESCHERMER_ONTKOPPELD ->
          List.of(tekst("wie"), keuze("reden", Ontkoppelreden.class));
      case INSTROOMTEAM_START -> List.of(dag("overdracht_verwacht"));
      case CONTACT ->
          List.of(
              meerKeuzes("met", Gesprekspartner.class),
              jaNee("inhoudelijk", true),
              tekst("door").ofNiets());
      case ACTIVITEIT -> List.of(keuze("voor", Activiteitsdoel.class));
      case KOERS_BEPAALD ->
          List.of(
              aantal("doelen", "doelen"),
              aantal("hulp", "hulp-aantal"),
              jaNee("geen_hulp_nodig", false),
              keuze("gezin", "ja", "nee").ofNiets(),
              keuze("netwerk", Instemming.class).ofNiets(),
              keuze("professionals", "ja", "nee").ofNiets());
      case URGENTIE -> List.of(keuze("norm", Termijnnorm.class), dag("nodig_voor"));
      case UITLEG ->
          List.of(
              keuze("norm", Termijnnorm.class),
              dag("tot"),
              tekst("gegeven_door"),
              tekst("geaccepteerd_door").ofNiets(),
              dag("geaccepteerd_op").ofNiets());
      case HULP_BEPAALD -> List.of(tekst("hulp"), tekst("vorm").ofNiets());
      case AANGEMELD, INTAKE, WACHTLIJST_NA_INTAKE -> List.of(tekst("hulp"));
      case HULP_TERUGGEGEVEN, HULP_BEEINDIGD -> List.of(tekst("hulp"), tekst("reden").ofNiets());
      case HULP_GESTART ->
          List.of(tekst("hulp"), keuze("via", Weg.class), jaNee("volgens_koers", true));
      case PASSENDHEID ->
          List.of(
              tekst("hulp"),
              keuze("stem", Stem.class),
              keuze("oordeel", Passendheidsoordeel.class));
      case GI_IN_KENNIS_GESTELD,
          WACHTLIJSTBEHEER_START,
          WACHTLIJSTBEHEER_EINDE,
          INSTROOMTEAM_EINDE,
          VEILIGHEIDSPLAN,
          PLAN_VASTGESTELD,
          PLAN_GEEVALUEERD,
          FAMILIEGROEPSPLAN_AFGEZIEN,
          NIET_GEBEURD ->
          List.of();
    };
  }

  /**
   * The gebeurtenis of the answers, read as strictly as a file of the interchange format.
   *
   * @throws FeitGeweigerd naming every answer that is missing or wrong
   */
  static Gebeurtenis gebeurtenis(Soort soort, MultiValueMap<String, String> antwoorden) {
    var regel = JSON.createObjectNode().put("dossier", "formulier");
    var feit = regel.putArray("gebeurtenissen").addObject();
    feit.put("soort", soort.code()).put("op", eerste(antwoorden, "op"));
    velden(soort).forEach(veld -> zet(feit, veld, antwoorden));
    var bytes = regel.toString().getBytes(StandardCharsets.UTF_8);
    return switch (Dossierlezer.lees(1, bytes, 0, bytes.length)) {
      case Regel.Gelezen gelezen -> gelezen.dossier().gebeurtenissen().getFirst();
      case Regel.Geweigerd geweigerd ->
          throw new FeitGeweigerd(geweigerd.fouten().stream().map(Vastlegvorm::zin).toList());
    };
  }

  /** The answers that would record this gebeurtenis. */
  static MultiValueMap<String, String> antwoorden(Gebeurtenis feit) {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    for (var veld : JSON.readTree(Schrijver.tekst(feit)).properties()) {
      var waarde = veld.getValue();
      if (waarde.isArray()) {
        waarde.forEach(deel -> antwoorden.add(veld.getKey(), deel.asString()));
      } else if (waarde.isBoolean()) {
        antwoorden.add(veld.getKey(), waarde.asBoolean() ? "ja" : "nee");
      } else {
        antwoorden.add(veld.getKey(), waarde.asString());
      }
    }
    return antwoorden;
  }

  private static void zet(
      ObjectNode feit, Invoerveld veld, MultiValueMap<String, String> antwoorden) {
    var antwoord = eerste(antwoorden, veld.naam());
    switch (veld.vorm()) {
      case MEER_KEUZES -> {
        var lijst = feit.putArray(veld.naam());
        antwoorden.getOrDefault(veld.naam(), List.of()).forEach(lijst::add);
      }
      case JA_NEE -> feit.put(veld.naam(), antwoord.equals("ja"));
      case AANTAL -> {
        if (antwoord.matches("\\d{1,9}")) {
          feit.put(veld.naam(), Integer.parseInt(antwoord));
        } else {
          feit.put(veld.naam(), antwoord);
        }
      }
      default -> {
        if (!antwoord.isEmpty()) {
          feit.put(veld.naam(), antwoord);
        }
      }
    }
  }

  private static String eerste(MultiValueMap<String, String> antwoorden, String naam) {
    var antwoord = antwoorden.getFirst(naam);
    return antwoord == null ? "" : antwoord.strip();
  }

  private static String zin(Fout fout) {
    var veld = fout.plaats().substring(fout.plaats().lastIndexOf('.') + 1).replace('_', ' ');
    var waarde = fout.waarde() == null ? "" : " (gevonden: " + fout.waarde() + ")";
    return veld + ": " + fout.melding() + waarde;
  }
}
