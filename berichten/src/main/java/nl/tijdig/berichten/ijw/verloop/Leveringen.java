package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.berichten.ijw.deel.Productdelen.Product;
import nl.tijdig.berichten.ijw.levering.Jw305;
import nl.tijdig.berichten.ijw.levering.Jw305.StartProduct;
import nl.tijdig.berichten.ijw.levering.Jw307;
import nl.tijdig.berichten.ijw.levering.Jw307.StopProduct;
import nl.tijdig.berichten.ijw.retour.Klassecodes;
import org.jspecify.annotations.Nullable;

/**
 * The starts and stops that are known, at one gemeente. A line is corrected by taking it back
 * (StatusAanlevering 3) and sending it anew.
 */
public final class Leveringen {

  /** What makes two starts the same: the day of the allocation is no part of it (IV008, IV096). */
  private record Sleutel(@Nullable Long toewijzing, @Nullable Product product, LocalDate begin) {}

  private static final String START = "Bericht/Client/StartProducten/StartProduct[";
  private static final String STOP = "Bericht/Client/StopProducten/StopProduct[";

  private final Toewijzingen toewijzingen;
  private final Map<String, Map<Sleutel, Levering>> perClient = new HashMap<>();

  public Leveringen(Toewijzingen toewijzingen) {
    this.toewijzingen = toewijzingen;
  }

  /** Takes up each line of a JW305 that nothing speaks against, and says what does. */
  public Klassecodes ontvang(Jw305 bericht) {
    var codes = new Klassecodes();
    var nummer = 0;
    for (var start : bericht.client().startProducten()) {
      start(start, bericht, START + ++nummer + "]", codes);
    }
    return codes;
  }

  private void start(StartProduct start, Jw305 bericht, String pad, Klassecodes codes) {
    var leveringen = van(bericht.client().bsn());
    var sleutel = new Sleutel(start.toewijzingNummer(), start.product(), start.begindatum());
    var eerdere = leveringen.get(sleutel);
    if (start.statusAanlevering().is("3")) {
      codes.eis(eerdere != null, pad, "9063");
      codes.eis(eerdere == null || eerdere.isActueel(), pad, "9071");
      if (!codes.heeft(pad)) {
        leveringen.remove(sleutel);
      }
      return;
    }
    codes.eis(eerdere == null, pad, "9074");
    codes.eis(isToegewezen(bericht.header().ontvanger(), start.toewijzingNummer()), pad, "9019");
    codes.eis(eerdere != null || !heeftActuele(leveringen, sleutel), pad, "9326");
    if (!codes.heeft(pad)) {
      leveringen.put(sleutel, new Levering(start.begindatum(), null, null));
    }
  }

  /** Without number the help is of a task of the gemeente, which allocates nothing. */
  private boolean isToegewezen(String gemeente, @Nullable Long nummer) {
    return nummer == null || toewijzingen.actueel(gemeente, nummer) != null;
  }

  private static boolean heeftActuele(Map<Sleutel, Levering> leveringen, Sleutel nieuw) {
    for (var levering : leveringen.entrySet()) {
      var sleutel = levering.getKey();
      if (levering.getValue().isActueel()
          && Objects.equals(sleutel.toewijzing, nieuw.toewijzing)
          && (nieuw.toewijzing != null || Objects.equals(sleutel.product, nieuw.product))) {
        return true;
      }
    }
    return false;
  }

  /** Takes up each line of a JW307 that nothing speaks against, and says what does. */
  public Klassecodes ontvang(Jw307 bericht) {
    var codes = new Klassecodes();
    var nummer = 0;
    for (var stop : bericht.client().stopProducten()) {
      stop(stop, bericht, STOP + ++nummer + "]", codes);
    }
    return codes;
  }

  private void stop(StopProduct stop, Jw307 bericht, String pad, Klassecodes codes) {
    var leveringen = van(bericht.client().bsn());
    var sleutel = new Sleutel(stop.toewijzingNummer(), stop.product(), stop.begindatum());
    var levering = leveringen.get(sleutel);
    if (levering == null) {
      codes.meld(pad, stop.statusAanlevering().is("3") ? "9063" : "9069");
      return;
    }
    if (stop.statusAanlevering().is("3")) {
      codes.eis(levering.zelfde(stop) != null, pad, "9063");
    } else {
      nieuweStop(stop, levering, pad, codes);
    }
    if (!codes.heeft(pad)) {
      var isTerug = stop.statusAanlevering().is("3");
      leveringen.put(sleutel, isTerug ? levering.zonder(stop) : levering.met(stop));
    }
  }

  private static void nieuweStop(
      StopProduct stop, Levering levering, String pad, Klassecodes codes) {
    var isTijdelijk = stop.redenBeeindiging().is("20");
    var laatste = levering.laatsteStop();
    codes.eis(levering.zelfde(stop) == null, pad, "9074");
    codes.eis(!isTijdelijk || levering.tijdelijk() == null, pad, "9413");
    codes.eis(laatste == null || !stop.einddatum().isBefore(laatste.einddatum()), pad, "9414");
    codes.eis(levering.definitief() == null, pad, "9415");
  }

  /** What is known of a child on one allocation, the first help first. */
  public List<Levering> van(String bsn, @Nullable Long toewijzing) {
    return van(bsn).entrySet().stream()
        .filter(levering -> Objects.equals(levering.getKey().toewijzing, toewijzing))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(Levering::begin))
        .toList();
  }

  private Map<Sleutel, Levering> van(String bsn) {
    return perClient.computeIfAbsent(bsn, client -> new HashMap<>());
  }
}
