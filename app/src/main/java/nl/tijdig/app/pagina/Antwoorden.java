package nl.tijdig.app.pagina;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody filled in on a form, and what speaks against it so far. What cannot be read is
 * remembered with its remedy, and {@link #klaar} refuses the whole; until then an answer that was
 * refused reads as something harmless and may not be used.
 *
 * <p>Each reader takes the name of the field and the key of the text above it, so that a refusal
 * speaks of the question as the reader saw it.
 */
public final class Antwoorden extends Ingevuld {

  /** Longest name of a person or an organisation, in characters. */
  public static final int NAAM = 100;

  /** Longest answer of one line. */
  public static final int REGEL = 200;

  /** Longest reason. */
  public static final int REDEN = 500;

  /** Longest explanation. */
  public static final int TOELICHTING = 2000;

  /** The field in which a form carries its own number. */
  public static final String FORMULIER = "_formulier";

  /** The field in which a form says what it was made on. */
  public static final String VERSIE = "_versie";

  private static final Pattern TELEFOON = Pattern.compile("0[0-9]{9}|\\+[0-9]{8,15}");

  private static final int TONEN = 40;

  private static final UUID GEEN = new UUID(0, 0);

  private final List<Bezwaar> bezwaren = new ArrayList<>();

  public Antwoorden(MultiValueMap<String, String> ingevuld) {
    super(ingevuld);
  }

  /** A form as it would be filled in already. */
  public static Antwoorden met(Map<String, String> ingevuld) {
    var alle = new LinkedMultiValueMap<String, String>();
    ingevuld.forEach(alle::set);
    return new Antwoorden(alle);
  }

  /** A text of so many characters, in which no burgerservicenummer stands. */
  public String tekst(String veld, String kop, int kortst, int langst) {
    var tekst = tekst(veld);
    if (tekst.length() < kortst || tekst.length() > langst) {
      weiger(veld, kortst > 1 ? "bezwaar.lengte" : "bezwaar.te-lang", kop, kortst, langst);
    } else if (tekst.chars().anyMatch(Character::isISOControl)) {
      weiger(veld, "bezwaar.tekens", kop);
    } else if (!Burgerservicenummer.masker(tekst).equals(tekst)) {
      weiger(veld, "bezwaar.bsn", kop);
    }
    return tekst;
  }

  /** The same, or null when the field was left empty, which is allowed. */
  public @Nullable String tekstOfNiets(String veld, String kop, int langst) {
    return tekst(veld, kop, 0, langst).isEmpty() ? null : tekst(veld);
  }

  /** A reason, which is taken with a mask in the place of a burgerservicenummer. */
  public String reden(String veld, String kop, int kortst) {
    var reden = Burgerservicenummer.masker(tekst(veld));
    if (reden.length() < kortst || reden.length() > REDEN) {
      weiger(veld, "bezwaar.lengte", kop, kortst, REDEN);
    } else if (reden.chars().anyMatch(Character::isISOControl)) {
      weiger(veld, "bezwaar.tekens", kop);
    }
    return reden;
  }

  /** A telephone number without spaces and dashes, or null when the field was left empty. */
  public @Nullable String telefoonOfNiets(String veld, String kop) {
    var cijfers = tekst(veld).replaceAll("[ ().-]", "");
    if (!cijfers.isEmpty() && !TELEFOON.matcher(cijfers).matches()) {
      weiger(veld, "bezwaar.telefoon", kop);
    }
    return cijfers.isEmpty() ? null : cijfers;
  }

  /** The day, or null when the field was left empty, which is allowed. */
  public @Nullable LocalDate dagOfNiets(String veld, String kop) {
    return tekst(veld).isEmpty() ? null : dag(veld, kop);
  }

  /** A day. */
  public LocalDate dag(String veld, String kop) {
    var dag = Datumlezer.dag(tekst(veld));
    if (dag.isEmpty()) {
      geenDag(veld, kop);
    }
    return dag.orElse(Datumlezer.VROEGST);
  }

  /** A day within these, both included. */
  public LocalDate dag(String veld, String kop, LocalDate vroegst, LocalDate laatst) {
    var dag = Datumlezer.dag(tekst(veld));
    if (dag.isEmpty() || dag.get().isBefore(vroegst) || dag.get().isAfter(laatst)) {
      weiger(veld, "bezwaar.buiten-dagen", kop, vroegst, laatst);
    }
    return dag.orElse(vroegst);
  }

  /** A date, which may be a month or a year. */
  public Datum datum(String veld, String kop) {
    var datum = Datumlezer.datum(tekst(veld));
    if (datum.isEmpty()) {
      geenDag(veld, kop);
    }
    return datum.orElse(Datum.op(Datumlezer.VROEGST));
  }

  private void geenDag(String veld, String kop) {
    if (tekst(veld).isEmpty()) {
      weiger(veld, "bezwaar.leeg-dag", kop);
    } else {
      weiger(veld, "bezwaar.geen-dag", kop, kort(tekst(veld)));
    }
  }

  /** So much of what was typed as a sentence can repeat. */
  private static String kort(String tekst) {
    return Burgerservicenummer.masker(tekst.substring(0, Math.min(TONEN, tekst.length())));
  }

  /** A whole number within these, both included. */
  public int getal(String veld, String kop, int minst, int meest) {
    var antwoord = tekst(veld);
    if (antwoord.matches("[0-9]{1,9}")) {
      var getal = Integer.parseInt(antwoord);
      if (getal >= minst && getal <= meest) {
        return getal;
      }
    }
    weiger(veld, "bezwaar.getal", kop, minst, meest);
    return minst;
  }

  /** One of these values. */
  public String keuze(String veld, String kop, Collection<String> waarden) {
    if (!waarden.contains(tekst(veld))) {
      weiger(veld, "bezwaar.keuze", kop);
    }
    return tekst(veld);
  }

  /** One of these values, or null when the field was left empty, which is allowed. */
  public @Nullable String keuzeOfNiets(String veld, String kop, Collection<String> waarden) {
    return tekst(veld).isEmpty() ? null : keuze(veld, kop, waarden);
  }

  /** At least one of these values; each that was chosen. */
  public List<String> keuzes(String veld, String kop, Collection<String> waarden) {
    var gekozen = keuzes(veld);
    if (gekozen.isEmpty() || !waarden.containsAll(gekozen)) {
      weiger(veld, "bezwaar.keuzes", kop);
    }
    return gekozen.stream().filter(waarden::contains).toList();
  }

  /** The number of this form, the same when it is sent twice. */
  public UUID formulier() {
    var nummer =
        Stream.of("opdracht", "formulier", FORMULIER)
            .map(this::tekst)
            .filter(een -> !een.isEmpty())
            .findFirst()
            .orElse("");
    try {
      return UUID.fromString(nummer);
    } catch (IllegalArgumentException e) {
      bezwaren.add(Bezwaar.van("opgave.formulier"));
      return GEEN;
    }
  }

  private void weiger(String veld, String zin, String kop, Object... gegevens) {
    var alle = new ArrayList<Object>(List.of(gegevens));
    alle.addFirst(Bezwaar.van(kop));
    bezwaren.add(new Bezwaar(zin, alle, veld));
  }

  /** Remembers that this speaks against it, unless it is so. */
  public void eis(boolean goed, Bezwaar bezwaar) {
    if (!goed) {
      bezwaren.add(bezwaar);
    }
  }

  public boolean isGoed() {
    return bezwaren.isEmpty();
  }

  /** Whether nothing speaks against this answer so far. */
  public boolean isGoed(String veld) {
    return bezwaren.stream().noneMatch(bezwaar -> veld.equals(bezwaar.veld()));
  }

  /**
   * Refuses the form when something in it cannot be read.
   *
   * @throws OpgaveGeweigerd with all that speaks against it
   */
  public void klaar() {
    OpgaveGeweigerd.bij(bezwaren);
  }
}
