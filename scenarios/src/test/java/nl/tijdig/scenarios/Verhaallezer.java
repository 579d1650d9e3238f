package nl.tijdig.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.berichten.dossiers.Regel;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.scenarios.Verhaal.Verwacht;
import nl.tijdig.scenarios.Verhaal.Voorbeeld;

/**
 * Reads a story: "Verhaal:" with its title, prose, and "Voorbeeld:" blocks of which each line is a
 * fact ({@code 2020-12-22 | gi in kennis gesteld}), the peildatum or an expected verdict ({@code
 * n1.tijdig | voldaan | uiterlijk 2020-12-30}).
 */
final class Verhaallezer {

  private static final Set<String> GETALLEN = Set.of("doelen", "hulp");
  private static final Set<String> WAARHEDEN =
      Set.of("inhoudelijk", "geen_hulp_nodig", "volgens_koers");

  private final Path bestand;
  private final List<Voorbeeld> voorbeelden = new ArrayList<>();
  private String titel = "";
  private String naam = "";
  private String bron = "register";
  private List<String> feiten = new ArrayList<>();
  private String peildatum = "";
  private List<Verwacht> verwacht = new ArrayList<>();

  private Verhaallezer(Path bestand) {
    this.bestand = bestand;
  }

  static Verhaal lees(Path bestand) throws IOException {
    return new Verhaallezer(bestand).lees(Files.readAllLines(bestand));
  }

  private Verhaal lees(List<String> regels) {
    for (var nummer = 1; nummer <= regels.size(); nummer++) {
      try {
        regel(regels.get(nummer - 1));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException(bestand + ":" + nummer + ": " + e.getMessage(), e);
      }
    }
    sluitVoorbeeld();
    if (titel.isBlank() || voorbeelden.isEmpty()) {
      throw new IllegalArgumentException(bestand + ": een verhaal heeft een titel en voorbeelden");
    }
    return new Verhaal(titel, voorbeelden);
  }

  private void regel(String regel) {
    if (regel.startsWith("Verhaal:")) {
      titel = regel.substring(8).strip();
    } else if (regel.startsWith("Voorbeeld:")) {
      sluitVoorbeeld();
      naam = regel.substring(10).strip();
    } else if (!naam.isEmpty() && !regel.isBlank()) {
      inVoorbeeld(regel.strip());
    }
  }

  private void inVoorbeeld(String regel) {
    var delen = regel.split("\\s*\\|\\s*");
    if (regel.startsWith("peildatum ")) {
      peildatum = LocalDate.parse(regel.substring(10).strip()).toString();
    } else if (regel.equals("bron reconstructie")) {
      bron = "reconstructie";
    } else if (Character.isDigit(regel.charAt(0))) {
      feiten.add(feit(delen));
    } else if (delen.length > 1) {
      verwacht.add(new Verwacht(delen[0], delen[1].replace(' ', '_'), velden(delen)));
    } else {
      throw new IllegalArgumentException("onleesbare regel '" + regel + "'");
    }
  }

  private static Map<String, String> velden(String[] delen) {
    var velden = new LinkedHashMap<String, String>();
    for (var i = 2; i < delen.length; i++) {
      var spatie = delen[i].indexOf(' ');
      if (spatie < 0) {
        throw new IllegalArgumentException("schrijf 'veld waarde' (gevonden: " + delen[i] + ")");
      }
      velden.put(delen[i].substring(0, spatie), delen[i].substring(spatie + 1).strip());
    }
    return velden;
  }

  /** The fact as the JSON of the interchange format. */
  private static String feit(String[] delen) {
    if (delen.length < 2) {
      throw new IllegalArgumentException("schrijf 'dag | feit | veld waarde ...'");
    }
    var soort = delen[1].replace(' ', '_');
    var json = new StringBuilder("{\"soort\":\"" + soort + "\",\"op\":\"" + delen[0] + "\"");
    velden(delen).forEach((veld, waarde) -> json.append(",").append(veld(soort, veld, waarde)));
    return json.append("}").toString();
  }

  private static String veld(String soort, String veld, String waarde) {
    var isGetal = GETALLEN.contains(veld) && soort.equals("koers_bepaald");
    if (isGetal || WAARHEDEN.contains(veld)) {
      return "\"" + veld + "\":" + waarde;
    }
    if (veld.equals("met")) {
      return "\"met\":[\"" + waarde.replace(", ", "\",\"") + "\"]";
    }
    return "\"" + veld + "\":\"" + waarde + "\"";
  }

  private void sluitVoorbeeld() {
    if (!naam.isEmpty()) {
      if (peildatum.isEmpty() || verwacht.isEmpty()) {
        throw new IllegalArgumentException(
            bestand + ": voorbeeld '" + naam + "' heeft een peildatum en een oordeel nodig");
      }
      voorbeelden.add(new Voorbeeld(naam, dossier(), LocalDate.parse(peildatum), verwacht));
    }
    naam = "";
    bron = "register";
    feiten = new ArrayList<>();
    peildatum = "";
    verwacht = new ArrayList<>();
  }

  private Dossier dossier() {
    var json =
        "{\"dossier\":\"verhaal\",\"bron\":\"%s\",\"gebeurtenissen\":[%s]}"
            .formatted(bron, String.join(",", feiten));
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    return switch (Dossierlezer.lees(1, bytes, 0, bytes.length)) {
      case Regel.Gelezen gelezen -> gelezen.dossier();
      case Regel.Geweigerd geweigerd ->
          throw new IllegalArgumentException(bestand + ": " + naam + ": " + geweigerd.fouten());
    };
  }
}
