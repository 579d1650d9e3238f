package nl.tijdig.berichten.ijw.verloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tijdig.berichten.ijw.antwoord.Jw319;
import nl.tijdig.berichten.ijw.retour.Klassecodes;
import nl.tijdig.berichten.ijw.toewijzing.Jw301;
import nl.tijdig.berichten.ijw.verzoek.Jw315;
import nl.tijdig.berichten.ijw.verzoek.Jw315.AangevraagdProduct;
import nl.tijdig.berichten.ijw.verzoek.Jw317;
import org.jspecify.annotations.Nullable;

/**
 * The requests that are known, and what became of each. A request and its answer know each other by
 * the reference of the aanbieder only: an answer names no child.
 */
public final class Verzoeken {

  /** What became of a request; {@link #OPEN} and {@link #IN_ONDERZOEK} are not done yet. */
  public enum Stand {
    OPEN,
    IN_ONDERZOEK,
    AFGEWEZEN,
    TOEGEWEZEN
  }

  private record Sleutel(String aanbieder, String referentie) {}

  private record Verzoek(String gemeente, String bsn, Stand stand) {

    private boolean isOnderhanden() {
      return stand == Stand.OPEN || stand == Stand.IN_ONDERZOEK;
    }

    private boolean isVan(Jw301 bericht) {
      return gemeente.equals(bericht.header().afzender()) && bsn.equals(bericht.client().bsn());
    }

    private Verzoek wordt(Stand nieuw) {
      return new Verzoek(gemeente, bsn, nieuw);
    }
  }

  private static final String AANVRAAG = "Bericht/Client/AangevraagdeProducten/AangevraagdProduct[";
  private static final String PRODUCT = "Bericht/Client/ToegewezenProducten/ToegewezenProduct[";

  private final Map<Sleutel, Verzoek> verzoeken = new HashMap<>();

  /** For each aanbieder and child the references of requests that are not done yet. */
  private final Map<List<String>, Set<String>> onderhanden = new HashMap<>();

  /** What became of a request; null when nobody knows it. */
  public @Nullable Stand stand(String aanbieder, String referentie) {
    var verzoek = verzoeken.get(new Sleutel(aanbieder, referentie));
    return verzoek == null ? null : verzoek.stand;
  }

  /** Takes up a JW315 as a whole, unless something speaks against it. */
  public Klassecodes ontvang(Jw315 bericht) {
    var kop = bericht.header();
    var referenties =
        bericht.client().aangevraagdeProducten().stream()
            .map(AangevraagdProduct::referentieAanbieder)
            .toList();
    var paden = new ArrayList<String>();
    for (var nummer = 1; nummer <= referenties.size(); nummer++) {
      paden.add(AANVRAAG + nummer + "]");
    }
    return verzoek(kop.afzender(), kop.ontvanger(), bericht.client().bsn(), referenties, paden);
  }

  /** Takes up a JW317, unless something speaks against it. */
  public Klassecodes ontvang(Jw317 bericht) {
    var kop = bericht.header();
    var referentie = bericht.client().verzoek().referentieAanbieder();
    return verzoek(
        kop.afzender(),
        kop.ontvanger(),
        bericht.client().bsn(),
        List.of(referentie),
        List.of("Bericht/Client/Verzoek"));
  }

  private Klassecodes verzoek(
      String aanbieder, String gemeente, String bsn, List<String> referenties, List<String> paden) {
    var codes = new Klassecodes();
    for (var i = 0; i < paden.size(); i++) {
      var bekend = verzoeken.containsKey(new Sleutel(aanbieder, referenties.get(i)));
      codes.eis(!bekend, paden.get(i), "9347");
    }
    codes.eis(!isOnderhanden(aanbieder, bsn), "Bericht/Client", "9374");
    if (codes.isLeeg()) {
      for (var referentie : referenties) {
        zet(new Sleutel(aanbieder, referentie), new Verzoek(gemeente, bsn, Stand.OPEN));
      }
    }
    return codes;
  }

  private boolean isOnderhanden(String aanbieder, String bsn) {
    return !onderhanden.getOrDefault(List.of(aanbieder, bsn), Set.of()).isEmpty();
  }

  private void zet(Sleutel sleutel, Verzoek verzoek) {
    verzoeken.put(sleutel, verzoek);
    var open =
        onderhanden.computeIfAbsent(
            List.of(sleutel.aanbieder, verzoek.bsn), client -> new HashSet<>());
    if (verzoek.isOnderhanden()) {
      open.add(sleutel.referentie);
    } else {
      open.remove(sleutel.referentie);
    }
  }

  /** Takes up a JW319, unless something speaks against it. */
  public Klassecodes ontvang(Jw319 bericht) {
    var antwoord = bericht.antwoord();
    var sleutel = new Sleutel(bericht.header().ontvanger(), antwoord.referentieAanbieder());
    var verzoek = verzoeken.get(sleutel);
    var codes = new Klassecodes();
    var pad = "Bericht/Antwoord";
    if (verzoek == null || !verzoek.gemeente.equals(bericht.header().afzender())) {
      return codes.meld(pad, "9355");
    }
    var inOnderzoek = antwoord.verzoekAntwoord().is("2");
    codes.eis(verzoek.stand != Stand.TOEGEWEZEN, pad, "9359");
    codes.eis(verzoek.stand != Stand.AFGEWEZEN, pad, "9365");
    codes.eis(!inOnderzoek || verzoek.stand != Stand.IN_ONDERZOEK, pad, "9360");
    if (codes.isLeeg()) {
      zet(sleutel, verzoek.wordt(inOnderzoek ? Stand.IN_ONDERZOEK : Stand.AFGEWEZEN));
    }
    return codes;
  }

  /**
   * Notes which requests a JW301 grants, unless it names one that this gemeente was not asked for
   * this child (TR379: 9379).
   */
  public Klassecodes ontvang(Jw301 bericht) {
    var codes = new Klassecodes();
    var toegewezen = new HashMap<Sleutel, Verzoek>();
    var nummer = 0;
    for (var product : bericht.client().toegewezenProducten()) {
      nummer++;
      var referentie = product.referentieAanbieder();
      if (referentie != null) {
        var sleutel = new Sleutel(bericht.header().ontvanger(), referentie);
        var verzoek = verzoeken.get(sleutel);
        if (verzoek == null || !verzoek.isVan(bericht)) {
          codes.meld(PRODUCT + nummer + "]", "9379");
        } else {
          toegewezen.put(sleutel, verzoek.wordt(Stand.TOEGEWEZEN));
        }
      }
    }
    if (codes.isLeeg()) {
      toegewezen.forEach(this::zet);
    }
    return codes;
  }
}
