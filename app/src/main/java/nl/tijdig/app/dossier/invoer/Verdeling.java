package nl.tijdig.app.dossier.invoer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.tijdig.app.dossier.Dossiernummer;
import nl.tijdig.app.dossier.invoer.Invoerregister.Bekend;
import nl.tijdig.kern.dossier.Betrokkenen;
import org.jspecify.annotations.Nullable;

/** Which facts of a file are new, and to which dossier each belongs. */
final class Verdeling {

  private final String gi;
  private final Map<String, Bekend> bekend;
  private final Map<String, List<String>> kinderen;
  private final Invoerfouten fouten;
  private final Map<String, Groep> groepen = new LinkedHashMap<>();
  private final Map<String, String> ingeschreven = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Long> gezien = new HashMap<>();
  private int herhaald;

  Verdeling(
      String gi,
      Map<String, Bekend> bekend,
      Map<String, List<String>> kinderen,
      Invoerfouten fouten) {
    this.gi = gi;
    this.bekend = bekend;
    this.kinderen = kinderen;
    this.fouten = fouten;
  }

  Collection<Groep> groepen() {
    return groepen.values();
  }

  int herhaald() {
    return herhaald;
  }

  int nieuw() {
    return groepen.values().stream().mapToInt(groep -> groep.regels().size()).sum();
  }

  void neem(Invoerregel regel) {
    var eerste = gezien.putIfAbsent(regel.extern(), regel.nummer());
    if (eerste != null) {
      meld(regel, "extern", "dit id staat ook op regel " + eerste + "; elk feit een eigen id");
      return;
    }
    var eerder = bekend.get(regel.extern());
    if (eerder == null) {
      nieuw(regel);
    } else if (isGelijk(regel, eerder)) {
      herhaald++;
      if (regel.nieuw() != null) {
        ingeschreven.put(String.valueOf(regel.kind()), eerder.dossier());
      }
    } else {
      meld(
          regel,
          "extern",
          "dit feit is eerder anders ingelezen, in dossier "
              + eerder.dossier()
              + "; corrigeer het feit in dat dossier, of geef een nieuw feit een eigen id");
    }
  }

  private static boolean isGelijk(Invoerregel regel, Bekend eerder) {
    return regel.feit().equals(eerder.feit())
        && (regel.dossier() == null || regel.dossier().equals(eerder.dossier()))
        && (regel.kind() == null || regel.kind().equalsIgnoreCase(eerder.wie().kind()))
        && (regel.nieuw() == null || isGelijk(regel.nieuw(), eerder.wie()));
  }

  /** Codes of a child and a family are the same whatever their capitals. */
  private static boolean isGelijk(Betrokkenen nu, Betrokkenen eerder) {
    return String.valueOf(nu.kind()).equalsIgnoreCase(String.valueOf(eerder.kind()))
        && String.valueOf(nu.gezin()).equalsIgnoreCase(String.valueOf(eerder.gezin()))
        && Objects.equals(nu.gemeente(), eerder.gemeente())
        && Objects.equals(nu.jeugdregio(), eerder.jeugdregio());
  }

  private void nieuw(Invoerregel regel) {
    var wie = regel.nieuw();
    if (wie != null) {
      var nummer = Dossiernummer.nieuw();
      ingeschreven.put(String.valueOf(regel.kind()), nummer);
      groepen.put(nummer, new Groep(nummer, metGi(wie)));
      voegToe(nummer, regel);
      return;
    }
    var nummer = regel.dossier() != null ? regel.dossier() : vanKind(regel);
    if (nummer != null) {
      groepen.computeIfAbsent(nummer, dossier -> new Groep(dossier, null));
      voegToe(nummer, regel);
    }
  }

  private Betrokkenen metGi(Betrokkenen wie) {
    return new Betrokkenen(wie.kind(), wie.gezin(), gi, wie.gemeente(), wie.jeugdregio());
  }

  private void voegToe(String nummer, Invoerregel regel) {
    var regels = Objects.requireNonNull(groepen.get(nummer)).regels();
    regels.add(regel);
    if (regels.size() == Groep.LANGSTE + 1) {
      meld(
          regel,
          "dossier",
          "meer dan " + Groep.LANGSTE + " feiten van een dossier; deel het bestand op");
    }
  }

  private @Nullable String vanKind(Invoerregel regel) {
    var kind = String.valueOf(regel.kind());
    var hier = ingeschreven.get(kind);
    if (hier != null) {
      return hier;
    }
    var eerder = kinderen.getOrDefault(kind, List.of());
    if (eerder.size() == 1) {
      return eerder.getFirst();
    }
    if (eerder.isEmpty()) {
      onbekend(regel, kind);
    } else {
      meld(regel, "kind", "dit kind heeft meer dossiers; noem het nummer van het dossier");
    }
    return null;
  }

  /**
   * Once for each child: what is wrong is one line that is missing, or one that could not be read.
   */
  private void onbekend(Invoerregel regel, String kind) {
    var wachtOp = fouten.inschrijver(kind, regel.nummer());
    if (wachtOp == null) {
      meld(
          regel,
          "kind",
          "dit kind is niet bekend; schrijf het eerst in met een regel maatregel_uitgesproken");
      fouten.kanInschrijven(kind, regel.nummer());
    } else {
      fouten.wacht(regel.nummer(), wachtOp);
    }
  }

  private void meld(Invoerregel regel, String veld, String melding) {
    var waarde = veld.equals("extern") ? regel.extern() : regel.naam();
    fouten.meld(regel.nummer(), regel.naam(), veld, melding, waarde);
  }
}
