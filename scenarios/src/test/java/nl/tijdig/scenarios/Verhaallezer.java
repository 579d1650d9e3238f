package nl.tijdig.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Waardevorm;
import nl.tijdig.scenarios.Verhaal.Verwacht;
import nl.tijdig.scenarios.Verhaal.Voorbeeld;

/**
 * Reads a story: "Verhaal:" with its title, prose, and "Voorbeeld:" blocks of which each line is a
 * fact ({@code 2020-12-22 | gi in kennis gesteld}), a peildatum or an expected verdict ({@code
 * n1.tijdig | voldaan | uiterlijk 2020-12-30}) on the peildatum above it. A block may go on to a
 * next peildatum with the same facts.
 */
final class Verhaallezer {

  private final Path bestand;
  private final List<Voorbeeld> voorbeelden = new ArrayList<>();
  private String titel = "";
  private String naam = "";
  private Bron bron = Bron.REGISTER;
  private List<Gebeurtenis> feiten = new ArrayList<>();
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
      if (!peildatum.isEmpty()) {
        sluitPeildatum();
      }
      peildatum = LocalDate.parse(regel.substring(10).strip()).toString();
    } else if (regel.equals("bron reconstructie")) {
      bron = Bron.RECONSTRUCTIE;
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

  private static Gebeurtenis feit(String[] delen) {
    if (delen.length < 2) {
      throw new IllegalArgumentException("schrijf 'dag | feit | veld waarde ...'");
    }
    var soort = Soort.valueOf(delen[1].replace(' ', '_').toUpperCase(Locale.ROOT));
    var gelezen = Feitlezing.van(soort.vorm(), waarden(soort, delen)::get);
    if (gelezen.feit() == null) {
      throw new IllegalArgumentException(gelezen.fouten().toString());
    }
    return gelezen.feit();
  }

  private static Map<String, Object> waarden(Soort soort, String[] delen) {
    var waarden = new HashMap<String, Object>(velden(delen));
    for (var veld : soort.vorm().velden()) {
      var isLijst = veld.vorm() == Waardevorm.MEER_KEUZES;
      waarden.computeIfPresent(
          veld.naam(),
          (naam, tekst) -> veld.uitTekst(isLijst ? lijst((String) tekst) : (String) tekst));
    }
    waarden.put("op", delen[0]);
    return waarden;
  }

  private static String lijst(String tekst) {
    return tekst.replace(", ", " ");
  }

  private void sluitVoorbeeld() {
    if (!naam.isEmpty()) {
      sluitPeildatum();
    }
    naam = "";
    bron = Bron.REGISTER;
    feiten = new ArrayList<>();
  }

  private void sluitPeildatum() {
    if (peildatum.isEmpty() || verwacht.isEmpty()) {
      throw new IllegalArgumentException(
          bestand + ": voorbeeld '" + naam + "' heeft een peildatum en een oordeel nodig");
    }
    voorbeelden.add(new Voorbeeld(naam, dossier(), LocalDate.parse(peildatum), verwacht));
    peildatum = "";
    verwacht = new ArrayList<>();
  }

  private Dossier dossier() {
    return new Dossier("verhaal", bron, Betrokkenen.ONBEKEND, feiten);
  }
}
